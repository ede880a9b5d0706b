// What the instruments share: what shows on a page, and how big a millimetre is on it. Every instrument gives lines
// that say what is wrong.
window.measuring = {
    /** Forgets what was looked up: styles and boxes hold for one look at the page. */
    begin() {
        this.styles = new Map()
        this.unseens = new Map()
        this.boxes = new Map()
    },

    style(element) {
        let style = this.styles.get(element)
        if (!style) this.styles.set(element, style = getComputedStyle(element))
        return style
    },

    box(element) {
        let box = this.boxes.get(element)
        if (!box) this.boxes.set(element, box = element.getBoundingClientRect())
        return box
    },

    /** Whether an element is for ears only: cut down to nothing, itself or with what it is in. */
    isUnseen(element) {
        if (element === null || element === document.documentElement) return false
        let unseen = this.unseens.get(element)
        if (unseen === undefined) {
            const style = this.style(element)
            const box = this.box(element)
            const cutAway = style.clipPath.startsWith('inset(50%')
            const shrunk = style.overflowX !== 'visible' && (box.width <= 1.5 || box.height <= 1.5)
            unseen = cutAway || shrunk || this.isUnseen(element.parentElement)
            this.unseens.set(element, unseen)
        }
        return unseen
    },

    shows(element) {
        return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !this.isUnseen(element)
    },

    /**
     * The elements that hold words, with the text nodes of each. The words of one text, which light up one by one, are
     * one text; what is in a field is a text too, without nodes.
     */
    texts(root = document.body) {
        const found = new Map()
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (!node.data.trim()) continue
            let holder = node.parentElement
            if (holder.closest('template, script, style, noscript, select, textarea')) continue
            if (holder.matches('.w:not(.lit)')) holder = holder.parentElement
            if (!found.has(holder)) found.set(holder, [])
            found.get(holder).push(node)
        }
        for (const field of root.querySelectorAll('textarea, input:is([type="text"], [type="number"])')) {
            if (field.value || field.placeholder) found.set(field, [])
        }
        return new Map([...found].filter(([holder]) => this.shows(holder)))
    },

    /** Where the letters of a text are, line by line; a line is as high as its letters, not as its font. */
    lines(holder, nodes) {
        const range = document.createRange()
        const size = parseFloat(this.style(holder).fontSize)
        return nodes.flatMap((node) => {
            range.selectNodeContents(node)
            return [...range.getClientRects()].filter((box) => box.width > 0.5).map((box) => {
                const middle = (box.top + box.bottom) / 2
                const half = Math.min(box.height / 2, size * 0.36)
                return { left: box.left, right: box.right, top: middle - half, bottom: middle + half }
            })
        })
    },

    /** CSS pixels in a millimetre of this screen, as the page takes it. */
    get millimetre() {
        const rule = document.createElement('div')
        rule.style.cssText = 'position: absolute; visibility: hidden; inline-size: calc(100 * var(--mm))'
        document.body.append(rule)
        const width = rule.getBoundingClientRect().width
        rule.remove()
        return width / 100
    },

    /** What stands still while the page scrolls, or lies over it: only what is in one layer lies beside each other. */
    layer(element) {
        for (let up = element.parentElement; up; up = up.parentElement) {
            const { position } = this.style(up)
            if (position === 'fixed' || position === 'sticky') return up
            if (position === 'absolute' && up.querySelectorAll(this.CONTROLS).length > 1) return up
        }
        return document.body
    },

    /** What can be pressed or typed in. The tick of a card is pressed apart from the card. */
    CONTROLS: [
        'a[href]', 'button', 'input:not([type="hidden"], [type="radio"], [type="checkbox"])', 'select', 'textarea',
        'summary', 'label:has(> input:is([type="radio"], [type="checkbox"]))', '[role="button"]', '.card > .option .tick',
    ].join(', '),

    /** The controls that somebody who looks at the page can reach: of a page behind a question none. */
    controls() {
        const part = document.querySelector('dialog:modal') ?? document
        return [...part.querySelectorAll(this.CONTROLS)].filter((control) =>
            this.shows(control) && !control.closest('[inert]') && this.box(control).width > 1)
    },

    /** What is read out by itself: a question over the page, or the page. */
    get spokenPart() {
        return document.querySelector('dialog:modal .sheet, .asking .sheet') ?? document.getElementById('main')
    },

    /** An element in a few words. */
    name(element) {
        const classes = [...element.classList].map((name) => `.${name}`).join('')
        const id = element.id ? `#${element.id}` : ''
        const words = (element.innerText || element.getAttribute('aria-label') || element.value || '').trim()
        const more = ['name', 'value', 'data-do', 'data-listen', 'data-part']
            .filter((name) => element.hasAttribute(name) && element.localName !== 'textarea')
            .map((name) => `[${name}=${element.getAttribute(name)}]`).join('')
        const place = element.parentElement?.closest('[class]')
        const within = place ? `${place.localName}.${[...place.classList].join('.')} > ` : ''
        return `${within}${element.localName}${id}${classes}${more} “${words.replace(/\s+/g, ' ').slice(0, 40)}”`
    },
}
