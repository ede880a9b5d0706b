/**
 * Two keys for the whole kiosk: for who works it with two switches, a foot pedal, or one finger that cannot aim. In this
 * mode the space bar (or Tab) goes on to the next control, from the last to the first, and Enter chooses where the person
 * is; each control says itself. In a field for text the space bar goes on too: words then come from the keys on the screen
 * or from the voice.
 *
 * It belongs to the device, as its measured screen does, so it outlives the person: `?switches` or `#switches` in a
 * kiosk's address begins it, `switches=off` ends it.
 */

const PLACE = 'switches'
const OFF = 'off'

let isOn = false

/** Takes over what the address of the document asks, else what this device was set to. */
export function startSwitches() {
    const asked = [location.search, location.hash]
        .map((part) => new URLSearchParams(part.slice(1)).get(PLACE)).find((value) => value !== null)
    isOn = asked === undefined ? kept() : asked !== OFF
    if (asked !== undefined) keep()
}

/** Whether this device is worked with two keys. */
export const isBySwitches = () => isOn

function kept() {
    try {
        return localStorage.getItem(PLACE) !== null
    } catch {
        return false
    }
}

/** A browser that keeps nothing has the mode for as long as the document. */
function keep() {
    try {
        if (isOn) localStorage.setItem(PLACE, 'on')
        else localStorage.removeItem(PLACE)
    } catch {
        // Then the address tells it each time.
    }
}
