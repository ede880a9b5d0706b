/**
 * How many CSS pixels a millimetre takes on this screen. It belongs to the device and says nothing of a person, so it is
 * the one thing that stays in the browser between people. A browser that begins empty each time has it in the address of
 * the kiosk, as `?mm=3.92` or `#mm=3.92`. early.js puts it on the page; tokens.css makes every size of it.
 */

/** A bank card lying down, in millimetres (ISO/IEC 7810, ID-1). */
export const CARD = { long: 85.6, short: 53.98 }
/** From a television on the wall to a telephone; anything else is no measure. In CSS pixels for a millimetre. */
export const LEAST = 1, MOST = 20

const PLACE = 'screen'

/** What the page takes a millimetre to be now, in CSS pixels. */
export const millimetre = () => parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'))

/** What was measured on this device, in CSS pixels for a millimetre; `null` where nobody did. */
export function measured() {
    try {
        const mm = JSON.parse(localStorage.getItem(PLACE))?.mm
        return mm >= LEAST && mm <= MOST ? mm : null
    } catch {
        return null
    }
}

/** Keeps a measure on this device. @returns {boolean} whether the browser keeps it */
export function keep(mm) {
    try {
        localStorage.setItem(PLACE, JSON.stringify({ mm }))
        sessionStorage.removeItem(PLACE)
        return true
    } catch {
        return false
    }
}

/** Back to what the browser takes a millimetre to be. */
export function wipe() {
    try {
        localStorage.removeItem(PLACE)
        sessionStorage.removeItem(PLACE)
    } catch {
        // Then nothing was kept either.
    }
}
