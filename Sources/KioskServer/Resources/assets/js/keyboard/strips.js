/** The strip with the letters that may take the place of the one before the cursor. */

export class Strips {
    #strips = new Map()
    #shown = null

    /** @param {HTMLElement} part holds one `.strip` for each line of letters */
    constructor(part) {
        for (const strip of part.querySelectorAll('.strip')) {
            for (const key of strip.children) this.#strips.set(key.dataset.write, strip)
        }
    }

    /** The letters of the line that a letter stands in. @returns {string[]} */
    line(letter) {
        const strip = this.#strips.get(letter) ?? this.#strips.get(letter.toLowerCase())
        return strip ? [...strip.children].map((key) => key.dataset.write) : []
    }

    /** Shows the line of a letter, or none. */
    show(letter, language) {
        const small = letter.toLocaleLowerCase(language)
        const strip = this.#strips.get(small) ?? null
        if (strip !== this.#shown) {
            if (this.#shown) this.#shown.hidden = true
            if (strip) strip.hidden = false
            this.#shown = strip
        }
        strip?.classList.toggle('capital', letter !== small)
        for (const key of strip?.children ?? []) {
            if (key.dataset.write === small) key.setAttribute('aria-current', 'true')
            else key.removeAttribute('aria-current')
        }
    }
}
