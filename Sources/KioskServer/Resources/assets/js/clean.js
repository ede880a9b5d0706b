/**
 * The next person finds nothing of the last. Only how a person wants the kiosk to look and sound is ever written to the
 * browser's storage, and wiped here with all that a later version, or a browser, may have put beside it; the next
 * person's turn starts with a new document; what is left is a page that the browser itself kept.
 */
import { forgetDrafts } from './drafts.js'
import { forgetSettings } from './settings.js'

/** What belongs to the device and not to who sits there: how large its screen is, and whether switches control it. */
const DEVICE = new Set(['screen', 'switches'])

/** Reloads a page that comes out of the browser's back-forward cache. */
export function startCleaning() {
    window.addEventListener('pageshow', (event) => {
        if (event.persisted) location.reload()
    })
}

/** Makes this browser as new, before the next person's document comes. */
export function clean() {
    forgetSettings()
    forgetDrafts()
    window.name = ''
    for (const name of ['sessionStorage', 'localStorage']) empty(name)
}

function empty(name) {
    try {
        const storage = window[name]
        for (const key of Object.keys(storage)) if (!DEVICE.has(key)) storage.removeItem(key)
    } catch {
        // A browser that keeps nothing has nothing to wipe.
    }
}
