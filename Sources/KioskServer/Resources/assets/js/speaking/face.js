/** How the control of a spoken answer shows: its buttons, its words, and the field that makes way for it. */
import { digits } from '../page.js'
import { spoken } from '../speech.js'
import { Gauge } from './gauge.js'
import { isAvailable } from '../microphone.js'

export class Face {
    /** @param {HTMLElement} control @param {number} longest seconds */
    constructor(control, longest) {
        this.control = control
        this.gauge = new Gauge(control, longest)
        this.status = control.querySelector('.state')
        this.phrases = control.querySelector('template').content
        this.typing = control.closest('form').querySelector('.writing')
        this.field = control.querySelector('[name="spoken"]')
        this.button('again').hidden = !isAvailable
    }

    button(name) { return this.control.querySelector(`[data-do="${name}"]`) }

    /**
     * @param {'start' | 'asking' | 'recording' | 'done'} state
     * @param {{ id: string, sound: string, seconds: number, isKept: boolean }?} standing the recording that stands
     */
    show(state, standing) {
        this.control.dataset.state = state
        for (const part of this.control.querySelectorAll('[data-in]')) part.hidden = !part.dataset.in.split(' ').includes(state)
        const isSpoken = state === 'recording' || standing !== null
        this.typing.hidden = isSpoken
        this.typing.querySelector('textarea').disabled = isSpoken
        this.field.disabled = standing === null
        this.field.value = standing?.id ?? ''
        this.button('play').dataset.sound = standing?.sound ?? ''
        this.control.querySelector('.length').textContent = standing?.seconds ? time(standing.seconds) : ''
        // Such a page does not go away by itself.
        this.control.toggleAttribute('data-unsent', isSpoken && !standing?.isKept)
    }

    /** Shows one of the phrases, or none. */
    say(name, isProblem = false) {
        const words = this.phrases.querySelector(`[data-phrase="${name}"]`)
        const icon = this.status.querySelector('use')
        if (words) icon.setAttribute('href', `${icon.getAttribute('href').split('#')[0]}#${words.dataset.icon}`)
        this.status.querySelector('.text').replaceChildren(...(words ? [words.cloneNode(true)] : []))
        this.status.classList.toggle('problem', isProblem)
    }

    /** @param {number} level from 0 to 1 @param {number} seconds so far */
    measure(level, seconds) { this.gauge.show(level, seconds) }

    /** On a small screen all of it comes into view. */
    focus(name) {
        this.button(name).focus({ preventScroll: true })
        this.control.scrollIntoView({ block: 'nearest' })
    }

    /** What it says now. */
    said() { return spoken(this.status) }

    /** What it says to who may begin. */
    invitation() { return spoken(this.button('record')) }
}

/** Minutes and seconds in the digits of the page. */
function time(seconds) {
    const whole = Math.max(1, Math.round(seconds))
    return `${digits(Math.floor(whole / 60))}:${digits(whole % 60).padStart(2, digits(0))}`
}
