/** How long somebody waits, counting on. Counted from the server's clock: a phone's may be wrong. */

let ahead = null
let timer = 0

/** @param {HTMLElement} root with the server's time of the page in its data */
export function tick(root) {
    ahead ??= Date.now() - Number(root.dataset.now)
    timer ||= setInterval(() => show(root), 1_000)
    show(root)
}

function show(root) {
    for (const time of root.querySelectorAll('[data-since]')) {
        const seconds = Math.max(0, Math.round((Date.now() - ahead - Number(time.dataset.since)) / 1_000))
        time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    }
}
