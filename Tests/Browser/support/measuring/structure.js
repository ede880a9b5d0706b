// What a screen reader finds: one heading that is the question, the parts of the page, and each text in its language.
Object.assign(measuring, {
    SCRIPTS_OF: { nl: 'Latin', 'nl-simple': 'Latin', en: 'Latin', 'und-Latn': 'Latin', ar: 'Arabic', ti: 'Ethiopic' },
    /** Attributes that are read out. */
    SAID: ['aria-label', 'data-label-playing', 'placeholder', 'alt', 'title'],

    structure() {
        const wrong = []
        const count = (what, selector, allowed) => {
            const number = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length
            if (!allowed.includes(number)) wrong.push(`${number} × ${what}`)
        }
        count('h1', 'h1', [1])
        count('main', 'main', [1])
        count('header', 'body header', [1])
        count('question', '#question', [0, 1])
        count('form to answer with', 'form.answer', [0, 1])
        if (!document.title.trim()) wrong.push('no title')
        return [...wrong, ...this.languages()]
    },

    /** Where the focus is when a screen has come: on its question, where the person types on, or on what is asked over it. */
    focus() {
        const at = document.activeElement
        if (at?.matches('h1, [data-focus], .asking .line')) return []
        return [`the focus is on ${at ? this.name(at) : 'nothing'}`]
    },

    languages() {
        const wrong = []
        const check = (element, text, what) => {
            const lang = element.closest('[lang]').lang
            for (const script of scriptsOf(text)) {
                if (this.SCRIPTS_OF[lang] !== script) wrong.push(`${script} as lang="${lang}": ${what}${this.name(element)}`)
                const direction = script === 'Arabic' ? 'rtl' : 'ltr'
                if (!what && this.style(element).direction !== direction) wrong.push(`${script} not ${direction}: ${this.name(element)}`)
            }
        }
        for (const [holder, nodes] of this.texts()) check(holder, nodes.map((node) => node.data).join('') || holder.value, '')
        for (const name of this.SAID) {
            for (const element of document.querySelectorAll(`body [${name}]`)) {
                if (element.checkVisibility()) check(element, ownWords(element, element.getAttribute(name)), `${name} of `)
            }
        }
        return wrong
    },
})

/**
 * A name without what people wrote in another language that it quotes, as it shows beside it: an attribute has one
 * language only. Whether a screen reader says such a quote well is not measured.
 */
function ownWords(element, text) {
    const lang = element.closest('[lang]').lang
    const quoted = [...(element.closest('.card, li, .key')?.querySelectorAll('[lang]') ?? [])].filter((part) => part.lang !== lang)
    return quoted.reduce((rest, part) => rest.replaceAll(part.textContent.trim().replace(/\s+/g, ' ') || '\0', ''), text)
}

/** Of the letters: digits and signs belong to no language. */
function scriptsOf(text) {
    const letters = text.replace(/[^\p{L}]/gu, '')
    return ['Latin', 'Arabic', 'Ethiopic'].filter((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(letters))
}
