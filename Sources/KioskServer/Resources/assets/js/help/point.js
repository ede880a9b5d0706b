/** Shows an option that a helper points at, until the next touch. */
import { page } from '../page.js'

/** @param {number} place of the option, counted from 0 @returns {Element?} its words */
export function point(place) {
    unpoint()
    const option = page().querySelectorAll('#main .answer .cards > .card, #main .answer .rung')[place]
    if (!option) return null
    option.classList.add('pointed')
    option.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
    return option.querySelector('[data-clip]')
}

export function unpoint() {
    for (const option of page()?.querySelectorAll('.pointed') ?? []) option.classList.remove('pointed')
}
