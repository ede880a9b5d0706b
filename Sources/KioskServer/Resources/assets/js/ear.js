/**
 * The kiosk by ear. Whoever moves about with keys hears where they are: the name of the control, its place in a list, and
 * what it holds or whether it is chosen. A mouse, a finger and a page that arrives move the focus in silence.
 *
 * A name is what the spoken elements inside a control or its label say; where there are none, the clips that
 * `data-name-clip` lists. The place is the `data-position-clip` of the control or of what it stands in. What it holds is
 * its `data-state-clip`.
 */
import { page } from './page.js'
import { hush, isHeld, speak } from './speech.js'
import { isBySwitches } from './switches.js'

/** Keys by which the focus moves, by the browser or by keys.js. */
const MOVES = new Set(['Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Escape'])

let isMoving = false

/** Starts to follow the focus, for the life of the document. */
export function startEar() {
    document.addEventListener('keydown', ({ key }) => {
        isMoving = MOVES.has(key) || (key === ' ' && isBySwitches())
    }, { capture: true })
    for (const end of ['keyup', 'pointerdown']) {
        document.addEventListener(end, () => { isMoving = false }, { capture: true })
    }
    document.addEventListener('focusin', ({ target }) => {
        if (isMoving && target.tabIndex >= 0) hear(target)
    })
    document.addEventListener('change', chosen)
}

/** Says a control, in place of what sounds. While somebody speaks into the microphone it says nothing. */
export function hear(control) {
    if (isHeld()) return
    // A button that was just playing has its usual words again.
    hush()
    speak(saying(control))
}

/** All that is said of a control. @returns {Element[]} spoken elements, in order */
export function saying(control) {
    return [...named(control), ...clips(control.closest('[data-position-clip]')?.dataset.positionClip), ...held(control)]
}

/** The name of a control. @returns {Element[]} spoken elements */
export function named(control) {
    const parts = control.matches('input, textarea, select') ? [...control.labels] : [control]
    const inside = parts.flatMap((part) => [part, ...part.querySelectorAll('[data-clip]')])
        .filter((element) => element.dataset.clip && element.getClientRects().length > 0)
    return inside.length > 0 ? inside : clips(control.dataset.nameClip)
}

/** What a control holds, or that it is chosen. @returns {Element[]} spoken elements */
export function held(control) {
    if (control.dataset.stateClip !== undefined) return clips(control.dataset.stateClip)
    const isChosen = control.checked || control.getAttribute('aria-pressed') === 'true' || control.matches('.chosen')
    return isChosen ? phrase('chosen') : []
}

/** A text that a page brings to be said when it comes to that. @returns {Element[]} one spoken element, or none */
export function phrase(name) {
    const text = page().querySelector('#sayings')?.content.querySelector(`[data-phrase="${name}"]`)
    return text ? [text.cloneNode(true)] : []
}

/** What has just been chosen says so; an arrow key goes to an option and chooses it at once. */
function chosen({ target: field }) {
    if (!field.matches?.('[type="radio"], [type="checkbox"]') || !page().contains(field)) return
    if (isMoving) hear(field)
    else speak([...named(field), ...(field.checked ? held(field) : phrase('unchosen'))])
}

/** What says clips, where no element of the page does. @param {string} ids separated by spaces @returns {Element[]} */
export function clips(ids = '') {
    return ids.split(' ').filter(Boolean).map((id) => {
        const element = document.createElement('span')
        element.dataset.clip = id
        return element
    })
}
