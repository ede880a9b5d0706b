/** Quiet around somebody who speaks. */

const PARTS = 'header.top, main, footer'
const REACHED = 'a, button, input, textarea, select, summary'

/**
 * Puts the buttons, links and fields of the page out of reach, but for those of one part, so that no stray touch ends
 * what goes on there. The question stays to be read, and asking for help stays possible.
 * @returns {() => void} gives them back
 */
export function leaveAlone(part) {
    const others = [...document.querySelectorAll(`:is(${PARTS}) :is(${REACHED})`)]
        .filter((other) => !part.contains(other) && !other.closest('.ask-help') && !other.inert)
    for (const other of others) other.inert = true
    return () => { for (const other of others) other.inert = false }
}

/** Keeps the screen on, where the browser can. @returns {() => void} lets it go dark again */
export function stayAwake() {
    const lock = navigator.wakeLock?.request('screen').catch(() => null)
    return async () => { (await lock)?.release() }
}
