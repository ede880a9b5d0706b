/**
 * Fetches the part of a page that changes, each time that the session does: of the facilitator's pages, and of what the
 * projector shows. One at a time, so that what is older never comes last, and never while something is pressed.
 */
import { whenReleased } from './hold.js'

/** Changes that come close together are fetched once, in milliseconds. */
const TOGETHER = 250

/**
 * A page that has a line for it, `#lost`, tells while the server is out of reach.
 * @param {HTMLElement} live with the addresses of the event stream and of the fragment in its data
 * @param {(html: string) => void} put called with each new fragment
 */
export function follow(live, put) {
    const lost = document.getElementById('lost')
    let timer = 0
    let underWay = false
    let again = false

    function tell(isLost) {
        if (lost) lost.hidden = !isLost
        if (!isLost) plan()
    }

    /** A change that comes while one is planned goes with it: many in a row must not put it off. */
    function plan() {
        timer ||= setTimeout(refresh, TOGETHER)
    }

    async function refresh() {
        timer = 0
        if (underWay) {
            again = true
            return
        }
        underWay = true
        try {
            const address = live.dataset.live
            const response = await fetch(address, { credentials: 'same-origin' })
            if (response.redirected || response.status === 401) return location.reload()
            if (!response.ok || address !== live.dataset.live) return
            const html = await response.text()
            whenReleased(() => put(html))
        } catch {
            // The event stream tells when the server is back; then this is tried again.
        } finally {
            underWay = false
            if (again) {
                again = false
                plan()
            }
        }
    }

    if (!window.EventSource || !live.dataset.events) return
    const source = new EventSource(live.dataset.events)
    source.addEventListener('change', plan)
    source.addEventListener('open', () => tell(false))
    source.addEventListener('error', () => tell(true))
}
