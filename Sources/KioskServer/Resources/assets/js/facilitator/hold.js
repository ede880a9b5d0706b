/**
 * What shows stays as it is while somebody presses, drags or composes a letter: between press and release nothing moves
 * away from under the finger. What comes meanwhile waits.
 */

/** The click of a finger comes a little after it has gone up, if it does, in milliseconds. */
const CLICK = 100

/** Why the screen stays as it is. */
const holds = new Set()
/** The newest change that could not be shown yet. */
let waiting = null
let timer = 0

document.addEventListener('pointerdown', () => {
    clearTimeout(timer)
    hold('press')
}, { capture: true })
document.addEventListener('pointerup', () => letGo(CLICK), { capture: true })
// Whoever acts on the click does so first.
for (const end of ['click', 'pointercancel']) document.addEventListener(end, () => letGo(0), { capture: true })

function letGo(after) {
    clearTimeout(timer)
    timer = setTimeout(release, after, 'press')
}

/** Makes a change once nothing holds the screen; of those that wait only the last. @param {() => void} change */
export function whenReleased(change) {
    if (holds.size > 0) waiting = change
    else change()
}

export function hold(why) {
    holds.add(why)
}

export function release(why) {
    holds.delete(why)
    if (holds.size > 0 || !waiting) return
    const change = waiting
    waiting = null
    change()
}
