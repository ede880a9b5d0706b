/**
 * Steps swap in place: forms and links of the kiosk are fetched, and the answer replaces the page. While
 * something is under way nothing else can be sent, so that a double tap or a held key advances once.
 */
import { clean } from './clean.js'
import { forgetDrafts, keepDrafts } from './drafts.js'
import { dismiss, notify, shown } from './notices.js'
import { page, parse, screen, show } from './page.js'
import { shield } from './press.js'
import { deliver } from './send.js'
import { stored } from './speaking/upload.js'
import { hush, speak } from './speech.js'

/** After this time without an answer the screen says that it is saving, in milliseconds. */
const SLOW = 900
/** A language's name may sound so long before the next screen comes, in milliseconds. */
const NAME = 1_500
/** Within this time after a new page, the second half of a double tap is not meant for it, in milliseconds. */
const DOUBLE_TAP = 500

let journey = null
let isSending = false
let arrivedAt = 0
let arrive = () => {}

/** Starts to take over forms, links and the history. @param {(page: HTMLElement) => void} onArrival */
export function startSwapping(onArrival) {
    arrive = onArrival
    document.addEventListener('click', guard, { capture: true })
    document.addEventListener('beforeinput', guard, { capture: true })
    document.addEventListener('keydown', (event) => {
        const presses = event.key === 'Enter' || event.key === ' '
        if (event.repeat && presses && event.target.closest('a, button, summary, [role="button"]')) event.preventDefault()
    }, { capture: true })
    document.addEventListener('click', followLink)
    document.addEventListener('submit', submit)
    window.addEventListener('popstate', () => visit(location.href, { remember: false }))
}

/** Whether an answer is under way, while which nothing else is fetched. */
export const isAnswering = () => isSending

/** Fetches an address of the kiosk and shows it; `isUnasked` where nobody at the kiosk did anything for it. */
export function visit(url, { remember = true, isUnasked = false } = {}) {
    if (isSending) return Promise.resolve()
    keepDrafts(page())
    return travel(url, { method: 'GET' }, { remember, isUnasked })
}

/** While an answer is under way it stays as it is: what shows is what is stored. */
function guard(event) {
    const isSecondTap = event.type === 'click' && event.detail > 1 && performance.now() - arrivedAt < DOUBLE_TAP
    const isLocked = isSending && event.target.closest?.('form, a') && !event.target.closest('[data-listen]')
    if (isSecondTap || isLocked) {
        event.preventDefault()
        event.stopPropagation()
    }
}

function followLink(event) {
    const link = event.target.closest?.('a[href]')
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
    const url = new URL(link.href)
    if (url.origin !== location.origin || !url.pathname.startsWith('/kiosk')) return
    event.preventDefault()
    visit(url.href)
}

async function submit(event) {
    const form = event.target
    event.preventDefault()
    if (isSending) return
    isSending = true
    const body = new URLSearchParams(new FormData(form, event.submitter))
    const name = event.submitter?.closest('.tongue')?.querySelector('b')
    const named = name ? Promise.race([speak([name]), new Promise((resolve) => setTimeout(resolve, NAME))]) : null
    if (!named) hush()
    const isFresh = form.hasAttribute('data-fresh')
    try {
        const recording = body.get('do') === 'skip' ? '' : body.get('spoken')
        await travel(form.action, { method: 'POST', body }, { before: named, isFresh, recording })
    } finally {
        isSending = false
    }
}

async function travel(url, request, { remember = true, isUnasked = false, before = null, isFresh = false, recording = '' }) {
    journey?.abort()
    const mine = journey = new AbortController()
    const isPost = request.method === 'POST'
    page().setAttribute('aria-busy', 'true')
    const slow = isPost ? setTimeout(() => notify('saving', { aloud: false }), SLOW) : 0
    let hadTrouble = false
    const onTrouble = () => {
        hadTrouble = true
        clearTimeout(slow)
        notify('offline')
    }
    try {
        // An answer that was said is sent once the server has all of its sound.
        if (recording) await stored(recording, onTrouble)
        const { response, html } = await deliver(url, { ...request, credentials: 'same-origin' }, { signal: mine.signal, onTrouble })
        clearTimeout(slow)
        await before
        if (mine !== journey) return
        // The next person gets a document of their own: nothing of this one stays in its memory.
        if (isFresh && response.ok) {
            clean()
            return location.replace(response.url)
        }
        const next = parse(html)
        if (!next) return response.ok ? location.assign(response.url) : location.reload()
        if (isPost && response.ok) forgetDrafts(page())
        if (response.ok && remember && response.url !== location.href) history.pushState(null, '', response.url)
        page().dispatchEvent(new Event('leave'))
        hush()
        dismiss()
        const fresh = show(next)
        arrivedAt = performance.now()
        if (isUnasked) shield(fresh)
        if (screen() === 'done') forgetDrafts()
        if (hadTrouble) notify('online', { aloud: false })
        arrive(fresh, shown())
    } catch (error) {
        if (!mine.signal.aborted) throw error
    } finally {
        clearTimeout(slow)
        if (mine === journey) page().removeAttribute('aria-busy')
    }
}
