/**
 * The next person finds nothing of the last. Only how loud and fast a person wants the voice is ever written to
 * the browser's storage, and wiped here; the next person's turn starts with a new document; what is left is a
 * page that the browser itself kept.
 */
import { forgetSettings } from './settings.js'

/** Reloads a page that comes out of the browser's back-forward cache. */
export function startCleaning() {
    window.addEventListener('pageshow', (event) => {
        if (event.persisted) location.reload()
    })
}

/** Makes this browser as new, before the next person's document comes. */
export function clean() {
    forgetSettings()
}
