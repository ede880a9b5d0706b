/** The page that is on the screen: everything inside `#page`, the rest of the document stays. */

/** The current page element. */
export const page = () => document.getElementById('page')

/** The kind of screen: join, language, return, step, review, waiting, done, ideas, error, or one of a phase. */
export const screen = () => page()?.dataset.screen ?? ''

/**
 * Puts a document that came from the server on the screen and moves the focus to its heading, or to the field that
 * people go on in.
 * @param {Document} next a parsed page of the kiosk
 * @returns {HTMLElement} the new page element
 */
export function show(next) {
    const fresh = document.importNode(next.getElementById('page'), true)
    document.title = next.title
    document.documentElement.lang = next.documentElement.lang
    document.documentElement.dir = next.documentElement.dir
    page().replaceWith(fresh)
    window.scrollTo(0, 0)
    begin()
    return fresh
}

/** Moves the focus to where people begin on the page: its heading, or the field that they go on in. */
export function begin() {
    const first = page().querySelector('[data-focus]') ?? page().querySelector('h1')
    first?.focus({ preventScroll: true })
}

/**
 * A page of the kiosk from its HTML; nothing when it is something else, or when it belongs to another
 * version of the assets and must be loaded whole.
 */
export function parse(html) {
    const next = new DOMParser().parseFromString(html, 'text/html')
    const entry = (document) => document.querySelector('script[type="module"]')?.getAttribute('src')
    return next.getElementById('page') && entry(next) === entry(document) ? next : null
}

/** A number in the digits of the page's locale. */
export function digits(number) {
    const system = page()?.dataset.digits || 'latn'
    return new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(number)
}

/** The whole number that a person typed in any digits, or `NaN`. */
export function parseDigits(text) {
    const latin = text.trim().replace(/\p{Nd}/gu, (digit) => {
        const code = digit.codePointAt(0)
        let zero = code
        while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
        return String(code - zero)
    })
    return /^-?\d+$/.test(latin) ? Number(latin) : NaN
}
