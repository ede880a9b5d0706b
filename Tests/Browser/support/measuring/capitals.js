// How high letters are, in millimetres: a capital of the size that is set, and never less than the smallest size.
Object.assign(measuring, {
    CAPITALS: { 1: 3.5, 2: 4.8, 3: 6.4, 4: 8.5 },
    /** The height of a capital beside the size of the font: Noto Sans. */
    CAPITAL: 0.714,
    /** How much larger letters of a script are drawn, to be read as well as capitals of that height; see tokens.css. */
    SCRIPTS: { ar: 1.06, ti: 1.07 },
    /** What says something beside the question and its answers: it may be smaller than the rest, to this part. */
    BESIDES: '.progress, .session-title, .left, .reading, .asked, .need, .where, .eyebrow, .length, small',
    LEAST_BESIDES: 0.75,
    /** A letter on a key is never larger than its key, which keeps its size. */
    KEYS: '.keyboard .key, .keyboard .completion',
    LEAST_KEY: 2.8,

    capitals() {
        const mm = this.millimetre
        const size = document.documentElement.dataset.size ?? '2'
        const wrong = []
        for (const [holder] of this.texts()) {
            const script = this.SCRIPTS[holder.closest('[lang]')?.lang] ?? 1
            const height = parseFloat(this.style(holder).fontSize) * this.CAPITAL / script / mm
            const part = holder.closest(this.BESIDES) ? this.LEAST_BESIDES : 1
            const least = holder.closest(this.KEYS) ? this.LEAST_KEY : Math.max(this.CAPITALS[size] * part, this.CAPITALS[1])
            if (height < least - 0.03) wrong.push(`${height.toFixed(2)} mm, not ${least.toFixed(2)}: ${this.name(holder)}`)
        }
        return wrong
    },
})
