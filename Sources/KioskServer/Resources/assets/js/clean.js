/**
 * The next person finds nothing of the last. Nothing is ever written to the browser's storage, and the
 * next person's turn starts with a new document; what is left is a page that the browser itself kept.
 */

/** Reloads a page that comes out of the browser's back-forward cache. */
export function startCleaning() {
    window.addEventListener('pageshow', (event) => {
        if (event.persisted) location.reload()
    })
}
