/**
 * A touch is meant for what was under the finger when it came down. While a finger is on the glass a screen may change by
 * itself: a phase opens, a helper asks, the page follows the voice, a list grows. The browser gives the click to whatever is
 * there when the finger goes up; here such a click does nothing.
 */

/** Whoever is about to touch needs so long to see that the screen has changed and to hold back, in milliseconds. */
const REACTION = 500
/** What was pressed has gone from under the finger when it is so far from where it was, in CSS pixels. */
const FAR = 8

const CONTROLS = 'a, button, summary, label, input, select, textarea'

let pressed = null
let timer = 0

/** Starts to listen to presses, for the life of the document, before whoever acts on their clicks. */
export function startPressing() {
    document.addEventListener('pointerdown', ({ target }) => {
        const control = controlOf(target)
        pressed = { element: control ?? target, place: control?.getBoundingClientRect() }
    }, { capture: true })
    document.addEventListener('click', (event) => {
        if (!pressed || !isByPointer(event)) return
        if (isAstray(event.target)) {
            event.preventDefault()
            event.stopImmediatePropagation()
        }
        pressed = null
    }, { capture: true })
}

/** Keeps a page out of reach of a finger that was meant for what it showed before: it has changed by itself. */
export function shield(page) {
    page.dataset.unasked = ''
    clearTimeout(timer)
    timer = setTimeout(() => delete page.dataset.unasked, REACTION)
}

/** Whether a finger or a mouse made the click. Older browsers do not tell; there, one that no pointer made counts no clicks. */
export function isByPointer({ pointerType, detail }) {
    return pointerType === undefined ? detail > 0 : pointerType !== ''
}

/** Whether the click comes to something else than was pressed, which has gone or moved away. */
function isAstray(target) {
    const { element, place } = pressed
    if (!element.isConnected) return true
    if (!place || controlOf(target) === element) return false
    const { left, top } = element.getBoundingClientRect()
    return Math.abs(left - place.left) > FAR || Math.abs(top - place.top) > FAR
}

/** What a press works on; a label works on its field. */
function controlOf(target) {
    const control = target.closest?.(CONTROLS)
    return control?.control ?? control ?? null
}
