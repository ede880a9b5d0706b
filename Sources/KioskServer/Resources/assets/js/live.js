/** Follows the session: a waiting screen goes on by itself, an ended session says so. */
import { renew } from './bundle.js'
import { clean } from './clean.js'
import { isChanged } from './drafts.js'
import { helped } from './help.js'
import { notify, retract } from './notices.js'
import { page, screen } from './page.js'
import { hurry } from './send.js'
import { isAnswering, visit } from './swap.js'

let source = null
let wasLost = false
/** Whether an event came while an answer was under way: the page that follows may be older than it. */
let isMissed = false

/** Listens to the session of the page on the screen, if it has one. */
export function follow(root) {
    const url = root.dataset.events
    if (!isMissed && source && url && new URL(url, location.href).href === source.url && source.readyState !== EventSource.CLOSED) return
    source?.close()
    source = null
    isMissed = false
    if (!url || !window.EventSource) return
    source = new EventSource(url)
    source.addEventListener('error', () => { wasLost = true })
    source.addEventListener('open', () => {
        if (wasLost) hurry()
        wasLost = false
    })
    source.addEventListener('step', (event) => {
        isMissed ||= isAnswering()
        moved(event.data)
    })
}

/** Whether the server is out of reach, as far as the page can tell. */
export const isCut = () => source !== null && source.readyState !== EventSource.OPEN

/** Whether there is anything on the screen that would be lost with it. */
export const isUnsent = () => isComposing() || isChoosing()

function moved(data) {
    let at
    let what
    let help
    let sign
    try {
        ({ at, what = '', help = '', sign = '' } = JSON.parse(data))
    } catch {
        return
    }
    if (at !== 'gone') helped(help, sign)
    if (!moves(screen(), at, what)) {
        if (at === 'vote') retract('closed')
        return
    }
    // Nothing of who sat here stays in the memory of this document. Whoever leaves by their own tap is led on by that.
    if (at === 'gone') {
        if (page().hasAttribute('aria-busy')) return
        clean()
        return location.replace(page().dataset.base)
    }
    if (isComposing()) {
        if (at === 'ended') notify('ended')
        return
    }
    // A ballot can still be sent after voting has closed, until the outcome is known.
    const isUnsent = isChoosing()
    if (isUnsent && at === 'waiting') return notify('closed')
    const look = () => visit(`${page().dataset.base}/step${isUnsent ? '?unsent' : ''}`, { remember: !isUnsent, isUnasked: true })
    if (at === 'bundle' && screen() === 'bundle') renew(what, look)
    else look()
}

/** Screens of the phases after the questions. */
const PHASES = new Set(['explain', 'bundle', 'vote', 'compare', 'close'])

/** Screens beside the course of the session, from which the person goes back to it. */
const ASIDE = new Set(['check', 'checked', 'forget'])

/** Whether a screen should look again now that its participant is `at` that place; see Whereabouts.swift. */
function moves(here, at, what) {
    if (at === 'gone') return true
    if (ASIDE.has(here)) return at === 'ended'
    if (PHASES.has(here) || PHASES.has(at)) return here !== at || page().dataset.what !== what
    if (here === 'ideas') return at === 'done' ? page().dataset.what !== what : at !== 'prompt'
    if (here === 'waiting') return at !== 'waiting'
    return (at === 'ended' && here !== 'done') || (at === 'waiting' && here === 'step')
}

/** Whether there is a choice on the ballot on the screen that is not sent. */
function isChoosing() {
    const ballot = page().querySelector('form.ballot')
    if (!ballot) return false
    return ballot.hasAttribute('data-chosen') || [...ballot.querySelectorAll('select, input[type="number"]')].some(isChanged)
}

/** Whether there is something typed or said on the screen that is not sent. */
function isComposing() {
    if (page().querySelector('[data-unsent]')) return true
    return [...page().querySelectorAll('textarea')].some((field) => field.value.trim() !== '' && field.value !== field.defaultValue)
}
