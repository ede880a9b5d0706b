/**
 * The keyboard does all that a finger does. Tab visits every control, each option of a question too, where a browser
 * would skip all but one; at the last it is the browser's again, so that nobody is caught. Enter on an option chooses it
 * and sends nothing. Arrow keys, the space bar and Escape are the browser's own, but see switches.js.
 */
import { hear } from './ear.js'
import { isBySwitches } from './switches.js'

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]'

/** Where a finger was last: from there Tab goes on when nothing has the focus. */
let touched = null

/** Starts to listen to keys, for the life of the document. */
export function startKeys() {
    document.addEventListener('keydown', pressed, { capture: true })
    document.addEventListener('keyup', released, { capture: true })
    document.addEventListener('pointerdown', (event) => { touched = event.target }, { capture: true })
}

function pressed(event) {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Tab') goOn(event, event.shiftKey)
    else if (isBySwitches() && event.key === ' ') goOn(event, false)
    else if (event.key === 'Enter') choose(event)
}

/** In some browsers a button is pressed when the space bar comes up. */
function released(event) {
    if (isBySwitches() && event.key === ' ') event.preventDefault()
}

function goOn(event, isBack) {
    const controls = reachable()
    const target = next(controls, isBack) ?? (isBySwitches() ? controls.at(isBack ? -1 : 0) : null)
    if (!target) return
    event.preventDefault()
    event.stopPropagation()
    // A switch that is held down goes one step; a held Tab key runs on, as everywhere.
    if (event.repeat && isBySwitches()) return
    const isHere = target === document.activeElement
    target.focus({ preventScroll: true })
    reveal(target)
    if (isHere) hear(target)
}

function choose(event) {
    const field = event.target
    if (field.matches?.('[type="radio"], [type="checkbox"]')) {
        event.preventDefault()
        event.stopPropagation()
        if (event.repeat) return
        if (field.type === 'radio' && field.checked) hear(field)
        else field.click()
    } else if (isBySwitches() && field.matches?.('input, textarea')) {
        event.preventDefault()
        event.stopPropagation()
        hear(field)
    }
}

/** The controls of the page, or of the dialog that covers it, in their order. */
function reachable() {
    const cover = [...document.querySelectorAll('dialog[open]')].filter((dialog) => dialog.matches(':modal')).at(-1)
    return [...(cover ?? document).querySelectorAll(CONTROLS)].filter((control) =>
        control.tabIndex >= 0 && !control.disabled && !control.closest('[inert]') && isShown(control))
}

/** An option's own field is there, but not to be seen. */
function isShown(control) {
    if (control.checkVisibility) return control.checkVisibility({ visibilityProperty: true })
    const closed = control.closest('details:not([open])')
    return control.getClientRects().length > 0 && (!closed || control === closed.querySelector('summary'))
}

function next(controls, isBack) {
    const here = [document.activeElement, touched]
        .find((element) => element?.isConnected && element !== document.body && element !== document.documentElement)
    const place = controls.indexOf(here)
    if (place >= 0) return controls[place + (isBack ? -1 : 1)]
    if (!here) return isBack ? controls.at(-1) : controls[0]
    const side = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING
    const beyond = controls.filter((control) => here.compareDocumentPosition(control) & side)
    return isBack ? beyond.at(-1) : beyond[0]
}

/** Brings a control into sight with what it is part of: the whole card of an option. */
function reveal(control) {
    const part = control.matches('input') ? control.closest('.card, label') ?? control : control
    // What sticks to the edge of the screen is in sight wherever the page is.
    const bar = control.closest('.bar')
    if (bar && getComputedStyle(bar).position === 'sticky') return
    part.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
