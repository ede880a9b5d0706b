/**
 * A kiosk that fills the screen keeps its person: there the browser gives its shortcuts to the page first, and this
 * holds those that would lead out of it (a new window, printing, the developer's tools), that would change how it looks
 * for the next person (zoom), or that would leave words behind for them (the clipboard).
 */

const EDITING = new Set(['a', 'x', 'c', 'v', 'z', 'y', 'Backspace', 'Delete'])
const MOVING = /^(Arrow.+|Home|End)$/
const FUNCTIONS = /^(F\d+|Browser.+|Launch.+|Print|Help)$/

/** Whether a key would be the browser's, and not the page's. @param {KeyboardEvent} event */
function isBrowsers(event) {
    if (FUNCTIONS.test(event.key)) return true
    if (event.shiftKey && event.key === 'Escape') return true
    // With AltGr people type letters.
    if (event.getModifierState('AltGraph')) return false
    if (event.altKey || event.metaKey) return true
    return event.ctrlKey && !MOVING.test(event.key) && (event.shiftKey || !EDITING.has(event.key))
}

/** Begins to hold them, wherever the page fills the screen. */
export function holdShortcuts() {
    const filled = matchMedia('(display-mode: fullscreen)')
    const hold = (event) => { if (filled.matches) event.preventDefault() }
    for (const name of ['contextmenu', 'copy', 'cut']) addEventListener(name, hold, { capture: true })
    addEventListener('keydown', (event) => { if (isBrowsers(event)) hold(event) }, { capture: true })
    addEventListener('wheel', (event) => { if (event.ctrlKey) hold(event) }, { capture: true, passive: false })
}
