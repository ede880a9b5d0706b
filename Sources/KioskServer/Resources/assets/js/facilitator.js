/** The facilitator's session screen follows the session: what changes is swapped in, the rest stays put. */

/** Changes that come close together are fetched once, in milliseconds. */
const TOGETHER = 250

const live = document.getElementById('live')
const lost = document.getElementById('lost')
let timer = 0
let underWay = false
let again = false

if (window.EventSource && live?.dataset.events) {
    const source = new EventSource(live.dataset.events)
    source.addEventListener('change', plan)
    source.addEventListener('open', () => { lost.hidden = true; plan() })
    source.addEventListener('error', () => { lost.hidden = false })
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
        const response = await fetch(live.dataset.live, { credentials: 'same-origin' })
        if (response.redirected || response.status === 401) return location.reload()
        if (response.ok) put(await response.text())
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

/** Swaps the fragment in; open questions, ticks, the focus and the place on the page stay as they were. */
function put(html) {
    const next = document.createRange().createContextualFragment(html)
    const known = new Set([...live.querySelectorAll('.contribution')].map((item) => item.id))
    const scroll = window.scrollY
    const focus = path(document.activeElement)
    for (const open of live.querySelectorAll('details[open]')) {
        const same = next.getElementById(open.id)
        if (!same) continue
        same.open = true
        const ticks = same.querySelectorAll('[type="checkbox"]')
        open.querySelectorAll('[type="checkbox"]').forEach((tick, index) => { if (ticks[index]) ticks[index].checked = tick.checked })
    }
    for (const item of next.querySelectorAll('.contribution')) {
        if (!known.has(item.id)) item.classList.add('new')
    }
    live.replaceChildren(next)
    if (focus) document.querySelector(focus)?.focus({ preventScroll: true })
    window.scrollTo(0, scroll)
}

/** A selector that finds the same control in the new fragment, or nothing when the focus is elsewhere. */
function path(element) {
    if (!element || !live.contains(element)) return ''
    const form = element.closest('form')
    const holder = element.closest('[id]')
    const name = element.tagName.toLowerCase()
    if (holder && holder !== live) return `#${CSS.escape(holder.id)} ${name}`
    return form ? `form[action="${CSS.escape(form.getAttribute('action'))}"] ${name}` : ''
}
