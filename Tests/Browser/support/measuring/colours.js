// Contrast of text and icons with what is really behind them, and of the edges of controls (WCAG 2.2: 1.4.3, 1.4.11).
Object.assign(measuring, {
    /** What the contrast of text and icons must be, at least and at most, by theme. */
    THEMES: { usual: [10, 21], light: [20, 21], dark: [20, 21], low: [4.5, 8] },
    EDGE: 3,
    /** Pictures: the words beside them say what they mean. */
    DECORATION: '.flower, .people, .sign, .mark, .swatch, img, .coin',

    colours() {
        const [least, most] = this.THEMES[document.documentElement.dataset.theme ?? 'usual']
        const wrong = []
        const judge = (element, colour, what) => {
            const [front, back] = [this.painted(element, colour), this.painted(element)]
            const contrast = ratio(front, back)
            if (contrast >= least - 0.005 && contrast <= most + 0.005) return
            const should = contrast < least ? `at least ${least}` : `at most ${most}`
            wrong.push(`${contrast.toFixed(1)}:1, should be ${should}: ${what}${this.name(element)} ${hex(front)} on ${hex(back)}`)
        }
        this.judgeTexts(judge)
        this.judgeIcons(judge)
        // While it sounds, a word lights up, and the button that plays it is another.
        const sounding = this.sound()
        this.judgeTexts(judge, (holder) => holder.matches('.w.lit'))
        this.judgeIcons(judge, (icon) => icon.closest('[data-playing]'))
        this.still(sounding)
        for (const control of this.controls()) {
            if (isOff(control)) continue
            const contrast = this.edge(control)
            if (contrast < this.EDGE - 0.005) wrong.push(`edge ${contrast.toFixed(1)}:1, should be at least ${this.EDGE}: ${this.name(control)}`)
        }
        return wrong
    },

    judgeTexts(judge, isMeant = () => true) {
        for (const [holder, nodes] of this.texts()) {
            if (isOff(holder) || !isMeant(holder)) continue
            const isHint = nodes.length === 0 && !holder.value
            const style = isHint ? getComputedStyle(holder, '::placeholder') : this.style(holder)
            const [red, green, blue, alpha] = rgba(style.color)
            judge(holder, [red, green, blue, isHint ? alpha * parseFloat(style.opacity) : alpha], '')
        }
    },

    judgeIcons(judge, isMeant = () => true) {
        for (const icon of document.querySelectorAll('svg')) {
            if (icon.closest(this.DECORATION) || isOff(icon) || !this.shows(icon) || !isMeant(icon)) continue
            const colour = rgba(this.style(icon).color)
            // The sign in a tick that is not set.
            if (colour[3] === 0) continue
            judge(icon, colour, `icon ${icon.querySelector('use')?.getAttribute('href').split('#')[1]} of `)
        }
    },

    /** Makes the page as if all of it sounded: the first word of each text is lit. */
    sound() {
        const words = [...document.querySelectorAll('[data-clip] .w:first-child:not(.lit)')]
        const buttons = [...document.querySelectorAll('[data-listen]:not([data-playing])')]
        for (const word of words) word.classList.add('lit')
        for (const button of buttons) button.setAttribute('data-playing', '')
        this.begin()
        return { words, buttons }
    },

    still({ words, buttons }) {
        for (const word of words) word.classList.remove('lit')
        for (const button of buttons) button.removeAttribute('data-playing')
        this.begin()
    },

    /** What a pixel of a colour looks like inside an element, with all that is behind and with what it fades. */
    painted(element, colour = [0, 0, 0, 0]) {
        let mix = colour
        for (let at = element; at; at = at.parentElement) {
            const style = this.style(at)
            mix = over(mix, grounds(style))
            mix = [...mix.slice(0, 3), mix[3] * parseFloat(style.opacity)]
        }
        return over(mix, [255, 255, 255, 1])
    },

    /** How much a control differs from what is around it: by its border or its fill, its own or its card's. */
    edge(control) {
        const card = control.parentElement.matches('.card, .tongue') ? [control.parentElement] : []
        return Math.max(...[control, ...card].map((part) => {
            const around = this.painted(part.parentElement)
            const style = this.style(part)
            const hasBorder = parseFloat(style.borderBlockEndWidth) >= 1 && style.borderBlockEndStyle !== 'none'
            const edges = [this.painted(part), ...(hasBorder ? [this.painted(part.parentElement, rgba(style.borderBlockEndColor))] : [])]
            return Math.max(...edges.map((edge) => ratio(edge, around)))
        }))
    },
})

/** WCAG exempts what cannot be used now. */
function isOff(element) {
    return element.closest(':disabled, [aria-disabled="true"], [inert]') !== null
}

/** The ground that an element itself brings: its colour, and over it the first colour of a gradient. */
function grounds({ backgroundColor, backgroundImage }) {
    const first = /gradient\(.*?((?:rgba?|color|oklch|oklab)\([^)]*\))/.exec(backgroundImage)
    return first ? over(rgba(first[1]), rgba(backgroundColor)) : rgba(backgroundColor)
}

const known = new Map()

/** Red, green and blue from 0 to 255 and alpha from 0 to 1 of a colour in whatever words. */
function rgba(colour) {
    if (known.has(colour)) return known.get(colour)
    const drawing = new OffscreenCanvas(1, 1).getContext('2d')
    drawing.fillStyle = colour
    drawing.fillRect(0, 0, 1, 1)
    const [red, green, blue, alpha] = drawing.getImageData(0, 0, 1, 1).data
    known.set(colour, [red, green, blue, alpha / 255])
    return known.get(colour)
}

/** Puts one colour over another. */
function over([red, green, blue, alpha], [behindRed, behindGreen, behindBlue, behindAlpha]) {
    const whole = alpha + behindAlpha * (1 - alpha)
    if (whole === 0) return [0, 0, 0, 0]
    const mix = (front, behind) => (front * alpha + behind * behindAlpha * (1 - alpha)) / whole
    return [mix(red, behindRed), mix(green, behindGreen), mix(blue, behindBlue), whole]
}

/** Relative luminance as WCAG defines it. */
function luminance(colour) {
    const [red, green, blue] = colour.slice(0, 3).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function ratio(one, other) {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a)
    return (high + 0.05) / (low + 0.05)
}

function hex(colour) {
    return '#' + colour.slice(0, 3).map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')
}
