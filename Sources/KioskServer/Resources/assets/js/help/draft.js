/** Shows a helper the answer as it is being made, for as long as the person allows it. The server keeps nothing of it. */
import { page } from '../page.js'

/** Changes that come close together are sent once, in milliseconds. */
const TOGETHER = 200

let isWatched = false
let timer = 0
let last = ''

for (const name of ['input', 'change', 'click']) document.addEventListener(name, plan)

/** @param {boolean} allowed whether the helper may see it now */
export function watch(allowed) {
    isWatched = allowed
    last = ''
    if (allowed) plan()
}

function plan() {
    if (!isWatched) return
    timer ||= setTimeout(send, TOGETHER)
}

async function send() {
    timer = 0
    const form = page().querySelector('[data-screen="step"] form.answer, #main form.answer[data-prompt]')
    if (!isWatched || !form || page().dataset.screen !== 'step') return
    const body = new URLSearchParams(new FormData(form))
    body.set('prompt', form.dataset.prompt)
    body.delete('submission')
    const text = body.toString()
    if (text === last) return
    last = text
    try {
        await fetch(`${page().dataset.base}/draft`, { method: 'POST', body, credentials: 'same-origin' })
    } catch {
        last = ''
    }
}
