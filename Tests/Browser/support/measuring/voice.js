// What is spoken against what shows: the same order, and nothing left out.
Object.assign(measuring, {
    /** Asks the page's own script what it speaks; before the other measures of a page. */
    async listen() {
        const entry = document.querySelector('script[type="module"]').src
        this.speech = await import(new URL('speech.js', entry))
        this.speech.hush()
    },

    /** Whether what is spoken comes in the order in which it shows: down, and along each row in reading direction. */
    order() {
        const spoken = this.speech.spoken(this.spokenPart)
        return spoken.slice(1).flatMap((element, place) => {
            const before = spoken[place]
            return this.comesAfter(element, before) ? [] : [`spoken after what it stands before: ${this.name(before)} | ${this.name(element)}`]
        })
    },

    /** Compares the parts that hold the two apart: a column of a card is read before the next card. */
    comesAfter(element, before) {
        const parts = apart(before, element)
        const [one, other] = parts.map((part) => this.extent(part))
        if (other.top >= one.bottom - 2) return true
        if (one.top >= other.bottom - 2) return false
        const isRightToLeft = this.style(parts[0].parentElement).direction === 'rtl'
        return isRightToLeft ? one.right > other.left + 2 : other.right > one.left + 2
    },

    extent(part) {
        const box = this.box(part)
        if (box.width || box.height) return box
        const range = document.createRange()
        range.selectNodeContents(part)
        return range.getBoundingClientRect()
    },

    /** Texts that are never spoken: what shows in the page's main part must be in its reading, all else on demand. */
    coverage() {
        const part = this.spokenPart
        const spoken = new Set(this.speech.spoken(part))
        const wrong = []
        for (const [holder, nodes] of this.texts()) {
            for (const node of nodes) {
                if (!/[\p{L}\p{N}]/u.test(node.data) || node.parentElement.closest('[aria-hidden="true"]')) continue
                if (node.parentElement.closest('.mark, .session-title, [data-name-clip]')) continue
                const voiced = node.parentElement.closest('[data-clip]:not([data-clip=""])')
                if (!voiced) {
                    wrong.push(`has no voice: ${this.name(holder)}`)
                    break
                }
                const isAside = voiced.closest('[data-aside], [data-near]') !== null
                if (part.contains(voiced) && !isAside && !spoken.has(voiced)) wrong.push(`is not spoken: ${this.name(holder)}`)
            }
        }
        return wrong
    },
})

/** The children of what two elements are both in, that hold each of them. */
function apart(one, other) {
    let common = one
    while (!common.contains(other)) common = common.parentElement
    const within = (element) => {
        while (element.parentElement !== common && element !== common) element = element.parentElement
        return element
    }
    return [within(one), within(other)]
}
