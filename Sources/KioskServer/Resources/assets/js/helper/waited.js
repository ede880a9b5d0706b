/** How long somebody waits, counting on. Counted from the server's clock: a phone's may be wrong. */

import { clock } from './clock.js'

let ahead = null
let timer = 0
let free = 0

/** @param {HTMLElement} root with the server's time of the page in its data */
export function tick(root) {
    ahead ??= Date.now() - Number(root.dataset.now)
    timer ||= setInterval(() => show(root), 1_000)
    show(root)
}

function show(root) {
    for (const time of root.querySelectorAll('[data-since]')) {
        time.textContent = clock((Date.now() - ahead - Number(time.dataset.since)) / 1_000)
    }
}

/** Looks again once something may be free of which the server said until when it is another's. */
export function lookWhenFree(root, look) {
    clearTimeout(free)
    const moments = [...root.querySelectorAll('[data-until]')].map((mark) => Number(mark.dataset.until))
    if (moments.length) free = setTimeout(look, Math.max(0, Math.min(...moments) - (Date.now() - ahead)) + 1_000)
}
