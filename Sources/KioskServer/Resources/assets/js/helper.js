/**
 * The helper's phone or laptop: who asks for help, what one seat shows, and what is to be written, as it changes.
 * Everything works as plain forms too.
 */
import { whenReleased } from './facilitator/hold.js'
import { fragment, swap } from './facilitator/swap.js'
import { startAlarm, alarm } from './helper/alarm.js'
import { lookWhenFree, tick } from './helper/waited.js'
import { startWriting } from './helper/writing.js'

const live = document.getElementById('live')

if (live) {
    startAlarm(document.getElementById('sound'))
    tick(live)
    follow()
    startWriting(document.getElementById('write'))
    document.addEventListener('submit', send)
}

function follow() {
    if (!window.EventSource || !live.dataset.events) return
    const lost = document.getElementById('lost')
    const source = new EventSource(live.dataset.events)
    const look = () => {
        source.close()
        follow()
    }
    lookWhenFree(live, look)
    source.addEventListener('open', () => { lost.hidden = true })
    source.addEventListener('part', (event) => {
        const html = JSON.parse(event.data)
        whenReleased(() => {
            put(html)
            lookWhenFree(live, look)
        })
    })
    // The seat is another's now, or nobody's; what was to be written is gone; or the facilitator ended this helper's turn.
    source.addEventListener('gone', () => {
        source.close()
        document.getElementById('main').replaceChildren()
        // Not as it was sent: this page may have come of a form.
        location.replace(location.href)
    })
    source.addEventListener('error', () => {
        if (source.readyState === EventSource.CLOSED) location.reload()
        else lost.hidden = false
    })
}

function put(html) {
    const asking = (root) => [...root.querySelectorAll('[data-asking]')].map((row) => row.dataset.asking)
    const before = new Set(asking(live))
    swap(live, fragment(html))
    tick(live)
    if (asking(live).some((row) => !before.has(row))) alarm()
}

/** Sends what shows its effect at the kiosk, or in the next live event, without leaving the page. */
async function send(event) {
    const form = event.target
    if (!form.matches('[data-quiet]')) return
    event.preventDefault()
    const body = new URLSearchParams(new FormData(form, event.submitter))
    try {
        const response = await fetch(form.action, { method: 'POST', body, credentials: 'same-origin' })
        if (response.status === 403) location.reload()
    } catch {
        document.getElementById('lost').hidden = false
    }
}
