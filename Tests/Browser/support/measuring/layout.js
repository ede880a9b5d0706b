// Whether everything fits: nothing beside the screen, nothing cut off, nothing over something else.
Object.assign(measuring, {
    /** How much of the screen's height a bar may take that stands still while the rest scrolls. */
    STANDING: 0.5,

    layout() {
        return [...this.beyond(), ...this.cutOff(), ...this.lyingOver()]
    },

    /** What sticks out at either side, and what stands still and is higher than the screen. */
    beyond() {
        const { clientWidth: width, clientHeight: height, scrollWidth } = document.documentElement
        const wrong = scrollWidth > width ? [`the page is ${scrollWidth} px wide on a screen of ${width}`] : []
        for (const element of document.querySelectorAll('body *')) {
            const box = this.box(element)
            if (box.width < 2 || box.height < 2) continue
            if (box.right > width + 1 || box.left < -1) {
                if (element.closest('svg') || !this.shows(element)) continue
                wrong.push(`sticks out ${Math.round(Math.max(box.right - width, -box.left))} px: ${this.name(element)}`)
            }
            const { position, overflowY } = this.style(element)
            const most = { sticky: this.STANDING, fixed: 1 }[position]
            if (!most || overflowY === 'auto' || overflowY === 'scroll' || !this.shows(element)) continue
            if (box.height > height * most) {
                wrong.push(`stands still and takes ${Math.round(box.height / height * 100)}% of the height: ${this.name(element)}`)
            }
        }
        return wrong
    },

    /** Texts that a box cuts off, and fields that do not show all that is in them. */
    cutOff() {
        const wrong = []
        for (const [holder, nodes] of this.texts()) {
            if (nodes.length === 0) {
                if (holder.scrollWidth > holder.clientWidth + 1) wrong.push(`does not fit in its field: ${this.name(holder)}`)
                continue
            }
            const lines = this.lines(holder, nodes)
            for (let box = holder; box !== document.body; box = box.parentElement) {
                const style = this.style(box)
                if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
                const place = this.box(box)
                const cuts = (axis, low, high) => style[`overflow${axis}`] !== 'visible' && style[`overflow${axis}`] !== 'auto'
                    && lines.some((line) => line[low] < place[low] - 1 || line[high] > place[high] + 1)
                if (cuts('X', 'left', 'right') || cuts('Y', 'top', 'bottom')) wrong.push(`cut off: ${this.name(holder)}`)
            }
        }
        return wrong
    },

    /** Letters over other letters, over a control or a picture they are not part of, and letters beside their own control. */
    lyingOver() {
        const wrong = []
        const texts = [...this.texts()].filter(([, nodes]) => nodes.length > 0)
            .map(([holder, nodes]) => ({ holder, lines: this.lines(holder, nodes), layer: this.layer(holder) }))
        const pictures = [...document.querySelectorAll('main img, main svg')]
            .filter((picture) => !picture.closest(this.CONTROLS) && this.shows(picture))
        const things = [...this.controls(), ...pictures]
            .map((thing) => ({ thing, box: this.box(thing), layer: this.layer(thing) }))
        texts.forEach(({ holder, lines, layer }, place) => {
            for (const other of texts.slice(place + 1)) {
                if (other.layer !== layer) continue
                if (lines.some((line) => other.lines.some((one) => meet(line, one)))) {
                    wrong.push(`letters over letters: ${this.name(holder)} | ${this.name(other.holder)}`)
                }
            }
            for (const { thing, box, layer: other } of things) {
                if (thing.contains(holder)) {
                    const leaves = lines.some((line) => line.left < box.left - 1 || line.right > box.right + 1 || line.top < box.top - 1 || line.bottom > box.bottom + 1)
                    if (leaves) wrong.push(`letters stick out of their control: ${this.name(thing)}`)
                } else if (other === layer && !holder.contains(thing) && lines.some((line) => meet(line, box))) {
                    wrong.push(`letters under or over a control or picture: ${this.name(holder)} | ${this.name(thing)}`)
                }
            }
        })
        return wrong
    },
})

/** Whether two boxes share more than their edges. */
function meet(one, other) {
    return Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5
        && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1.5
}

/** What WCAG 1.4.12 lets people set. The page's own rules for a line's height must not win from it. */
const airy = new CSSStyleSheet()
airy.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
`)
measuring.space = (isWide) => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((sheet) => sheet !== airy), ...(isWide ? [airy] : [])]
}
