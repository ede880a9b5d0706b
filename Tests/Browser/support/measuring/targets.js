// How large what is pressed is, and how far apart, in millimetres (VVSG 2.0, 7.2-I): 12.7, answers 20, 2.54 between.
// A row of eleven letters has no room for that on a narrow screen: there its keys are smaller and closer.
Object.assign(measuring, {
    TARGET: 12.7,
    ANSWER: 20,
    GAP: 2.54,

    /** With what people answer. */
    ANSWERS: [
        '.card > label.option', '.card > .option[role="button"]', '.card > a.option', '.rung', '.bubble',
        '.verdict .button', '.button.reply', '.pad .button', '[data-answer]',
    ].join(', '),

    KEYS: '.keyboard .key, .keyboard .completion, .keyboard .tick',
    /** Of a screen on which eleven keys fit, and what keys are on narrower ones, in millimetres. */
    ROW: 11 * 12.7 + 10 * 2.54 + 4,
    NARROW: { wide: 6.9, high: 12.6, gap: 0.95 },

    targets() {
        const mm = this.millimetre
        const isNarrow = document.documentElement.clientWidth < this.ROW * mm
        const isKey = (target) => isNarrow && target.matches(this.KEYS)
        const wrong = []
        const targets = this.controls()
        for (const target of targets) {
            const { width, height } = this.box(target)
            const least = target.matches(this.ANSWERS) ? this.ANSWER : this.TARGET
            const [wide, high] = isKey(target) ? [this.NARROW.wide, this.NARROW.high] : [least, least]
            // Half a pixel is lost where boxes are put on whole ones.
            if (width < wide * mm - 0.5 || height < high * mm - 0.5) {
                wrong.push(`${(width / mm).toFixed(1)} × ${(height / mm).toFixed(1)} mm, not ${wide} × ${high}: ${this.name(target)}`)
            }
        }
        const layers = new Map(targets.map((target) => [target, this.layer(target)]))
        targets.forEach((one, place) => {
            for (const other of targets.slice(place + 1)) {
                if (layers.get(one) !== layers.get(other)) continue
                const [a, b] = [this.box(one), this.box(other)]
                if (holds(a, b) || holds(b, a)) continue
                const gap = apart(a, b)
                const least = isKey(one) && isKey(other) ? this.NARROW.gap : this.GAP
                if (gap >= least * mm - 0.5) continue
                wrong.push(`${(gap / mm).toFixed(1)} mm between, not ${least}: ${this.name(one)} | ${this.name(other)}`)
            }
        })
        return wrong

        /** Whether a target lies in another, of which what is left around it is the rest. */
        function holds(a, b) {
            return b.left >= a.left - 1 && b.right <= a.right + 1 && b.top >= a.top - 1 && b.bottom <= a.bottom + 1
        }

        function apart(a, b) {
            const across = Math.max(b.left - a.right, a.left - b.right)
            const down = Math.max(b.top - a.bottom, a.top - b.bottom)
            return across <= 0 && down <= 0 ? 0 : Math.hypot(Math.max(across, 0), Math.max(down, 0))
        }
    },
})
