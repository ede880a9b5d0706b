/** What shows while somebody speaks: how loud it is, and how much time is left. */
import { digits } from '../page.js'

/** From so many seconds left it stands out. */
const SOON = 10
/** So much of the meter goes down with each piece of sound, at most. */
const FALL = 0.12

export class Gauge {
    /** @param {HTMLElement} control @param {number} longest seconds */
    constructor(control, longest) {
        this.longest = longest
        this.bars = [...control.querySelectorAll('.level i')]
        this.clock = control.querySelector('.clock')
        this.number = control.querySelector('.clock b')
        this.words = control.querySelector('[role="timer"]')
        this.phrases = control.querySelector('template').content
        this.level = 0
    }

    /** @param {number} level from 0 to 1 @param {number} seconds so far */
    show(level, seconds) {
        this.level = Math.max(level, this.level - FALL)
        const full = Math.round(this.level * this.bars.length)
        this.bars.forEach((bar, place) => bar.classList.toggle('full', place < full))
        const left = Math.ceil(this.longest - seconds)
        this.number.textContent = digits(left)
        this.clock.style.setProperty('--left', String(left / this.longest))
        this.clock.classList.toggle('soon', left <= SOON)
        const phrase = this.phrases.querySelector(`[data-left="${left}"]`)
        this.words.textContent = phrase?.textContent ?? digits(left)
    }
}
