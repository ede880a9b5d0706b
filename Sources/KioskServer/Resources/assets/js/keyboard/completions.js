/**
 * Words that begin as the one before the cursor. All words are here already and are compared on the device: what
 * somebody is typing goes nowhere.
 */
import { speak } from '../speech.js'
import { bringWords } from './book.js'
import { insert, textBefore } from './field.js'

/** So many are offered at a time. */
const OFFERED = 4
const BEGUN = /[\p{L}\p{M}][\p{L}\p{M}'’-]*$/u
const GOES_ON = /^[\p{L}\p{M}]/u

export class Completions {
    #row
    #template
    #fold
    #line
    #words
    #shown = ''
    #pointed = null
    #isAsked = false

    /**
     * @param {HTMLElement} shell the keyboard
     * @param {{ alike: string[], words: string[][] }} book
     * @param {(letter: string) => string[]} line the letters that may take the place of one
     */
    constructor(shell, book, line) {
        this.#row = shell.querySelector('.completions')
        new ResizeObserver(() => this.#fit()).observe(this.#row)
        this.#template = shell.querySelector('template[data-completion]').content
        this.#fold = folding(book.alike)
        this.#line = line
        this.#words = this.#known(book.words)
    }

    /** Puts the session's own words before those of the language; once a page. */
    async load(url) {
        if (!url || this.#isAsked) return
        this.#isAsked = true
        this.#words = [...this.#known(await bringWords(url)), ...this.#words]
    }

    /** Offers what completes the word before the cursor, unless the cursor is inside that word. */
    show(field) {
        const begun = GOES_ON.test(field.value.slice(field.selectionEnd)) ? '' : textBefore(field).match(BEGUN)?.[0] ?? ''
        const found = begun ? this.#completing(begun) : []
        const shown = found.map(({ text }) => text).join(' ')
        if (shown === this.#shown) return
        this.#shown = shown
        this.#pointed = null
        this.#row.replaceChildren(...found.map((word) => this.#button(word)))
        this.#fit()
    }

    /** Says a word that was touched for the first time. @returns {boolean} whether it was */
    point(button) {
        if (button === this.#pointed) return false
        this.#pointed?.removeAttribute('data-said')
        this.#pointed = button
        button.setAttribute('data-said', '')
        this.#say(button)
        return true
    }

    /** Puts a word in the place of its beginning, with a space. @returns {boolean} whether that space is new */
    choose(button, field) {
        const before = textBefore(field)
        const begun = before.match(BEGUN)?.[0] ?? ''
        const isLast = !/^\s/.test(field.value.slice(field.selectionEnd))
        return insert(field, button.dataset.word + (isLast ? ' ' : ''), before.length - begun.length) && isLast
    }

    #known(words) {
        return words.map(([text, clip]) => ({ text, clip, folded: this.#fold(text) }))
    }

    /** Those that begin with the same letters, and then those that begin so with another letter of the last one's line. */
    #completing(begun) {
        const letters = [...begun]
        const last = letters.pop()
        const beginnings = new Set([last, ...this.#line(last)].map((letter) => this.#fold(letters.join('') + letter)))
        const isCapital = begun[0] !== begun[0].toLowerCase()
        const found = new Map()
        for (const beginning of beginnings) {
            for (const word of this.#words) {
                if (found.size === OFFERED) return [...found.values()]
                if (!word.folded.startsWith(beginning)) continue
                const text = isCapital ? word.text[0].toUpperCase() + word.text.slice(1) : word.text
                if (text !== begun && !found.has(word.folded)) found.set(word.folded, { text, clip: word.clip })
            }
        }
        return [...found.values()]
    }

    /** What does not fit beside the others is not offered, so that the keys below stay where they are. */
    #fit() {
        const row = this.#row
        for (const word of row.querySelectorAll('.word')) {
            if (word.scrollWidth > word.clientWidth) word.parentElement.remove()
        }
        while (row.scrollHeight > row.clientHeight + 1) row.lastElementChild.remove()
    }

    #button({ text, clip }) {
        const button = this.#template.firstElementChild.cloneNode(true)
        const word = button.querySelector('.word')
        button.dataset.word = text
        word.textContent = text
        word.dataset.clip = clip
        return button
    }

    #say(button) {
        const word = button.querySelector('[data-clip]:not([data-clip=""])')
        if (word) speak([word])
    }
}

/** What makes words equal that differ in case, marks, or letters that count as one. */
function folding(alike) {
    const same = new Map(alike.flatMap((letters) => [...letters].map((letter) => [letter, [...letters][0]])))
    return (text) => [...text.toLowerCase().normalize('NFD').replace(/[\p{M}\u0640]/gu, '')]
        .map((letter) => same.get(letter) ?? letter).join('')
}
