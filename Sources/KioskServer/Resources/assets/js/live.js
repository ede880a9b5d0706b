/** Follows the session: a waiting screen goes on by itself, an ended session says so. */
import { renew } from './bundle.js'
import { notify } from './notices.js'
import { page, screen } from './page.js'
import { hurry } from './send.js'
import { visit } from './swap.js'

let source = null
let wasLost = false

/** Listens to the session of the page on the screen, if it has one. */
export function follow(root) {
    const url = root.dataset.events
    if (source && url && new URL(url, location.href).href === source.url && source.readyState !== EventSource.CLOSED) return
    source?.close()
    source = null
    if (!url || !window.EventSource) return
    source = new EventSource(url)
    source.addEventListener('error', () => { wasLost = true })
    source.addEventListener('open', () => {
        if (wasLost) hurry()
        wasLost = false
    })
    source.addEventListener('step', (event) => moved(event.data))
}

function moved(data) {
    let at
    let what
    try {
        ({ at, what = '' } = JSON.parse(data))
    } catch {
        return
    }
    if (!moves(screen(), at, what)) return
    if (at !== 'gone' && isTyping()) {
        if (at === 'ended') notify('ended')
        return
    }
    const look = () => visit(`${page().dataset.base}/step`)
    if (at === 'bundle' && screen() === 'bundle') renew(what, look)
    else look()
}

/** Screens of the phases after the questions. */
const PHASES = new Set(['explain', 'bundle', 'vote', 'compare', 'close'])

/** Whether a screen should look again now that its participant is `at` that place; see Whereabouts.swift. */
function moves(here, at, what) {
    if (at === 'gone') return true
    if (PHASES.has(here) || PHASES.has(at)) return here !== at || page().dataset.what !== what
    if (here === 'ideas') return at === 'done' ? page().dataset.what !== what : at !== 'prompt'
    if (here === 'waiting') return at !== 'waiting'
    return (at === 'ended' && here !== 'done') || (at === 'waiting' && here === 'step')
}

/** Whether there is typed text on the screen that is not sent. */
function isTyping() {
    return [...page().querySelectorAll('textarea')].some((field) => field.value.trim() !== '' && field.value !== field.defaultValue)
}
