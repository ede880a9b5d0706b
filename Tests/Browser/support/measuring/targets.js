// How large what is pressed is, and how far apart, in millimetres (VVSG 2.0, 7.2-I): 12.7, answers 20, 2.54 between.
Object.assign(measuring, {
    TARGET: 12.7,
    ANSWER: 20,
    GAP: 2.54,

    /** With what people answer. */
    ANSWERS: [
        '.card > label.option', '.card > .option[role="button"]', '.card > a.option', '.rung', '.bubble',
        '.verdict .button', '.button.reply', '.pad .button', '[data-answer]',
    ].join(', '),

    targets() {
        const mm = this.millimetre
        const wrong = []
        const targets = this.controls()
        for (const target of targets) {
            const { width, height } = this.box(target)
            const least = target.matches(this.ANSWERS) ? this.ANSWER : this.TARGET
            // Half a pixel is lost where boxes are put on whole ones.
            if (Math.min(width, height) < least * mm - 0.5) {
                wrong.push(`${(width / mm).toFixed(1)} × ${(height / mm).toFixed(1)} mm, not ${least}: ${this.name(target)}`)
            }
        }
        const layers = new Map(targets.map((target) => [target, this.layer(target)]))
        targets.forEach((one, place) => {
            for (const other of targets.slice(place + 1)) {
                if (layers.get(one) !== layers.get(other)) continue
                const [a, b] = [this.box(one), this.box(other)]
                if (holds(a, b) || holds(b, a)) continue
                const gap = apart(a, b)
                if (gap >= this.GAP * mm - 0.5) continue
                wrong.push(`${(gap / mm).toFixed(1)} mm between, not ${this.GAP}: ${this.name(one)} | ${this.name(other)}`)
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
