/**
 * Help at this seat. The strip above the screen follows the session; what the person had begun stays as it is. A helper
 * may let the kiosk say a screen again, change a setting, or point: whatever the kiosk missed it does not do later.
 */
import { forgetDrafts } from './drafts.js'
import { page } from './page.js'
import { shield } from './press.js'
import { set, setting } from './settings.js'
import { hush, isHeld, speak, speakPage, spoken } from './speech.js'
import { watch } from './help/draft.js'
import { point, unpoint } from './help/point.js'

let goTo = () => {}
let lastSign = null
let busy = false
/** The stamp that the strip should have by the latest event that came since it was last fetched. */
let wanted = null

/** Starts to take over the forms of help. @param {typeof import('./swap.js').visit} visit shows an address of the kiosk */
export function startHelp(visit) {
    goTo = visit
    document.addEventListener('submit', submit, { capture: true })
    document.addEventListener('pointerdown', unpoint, { capture: true })
    document.addEventListener('released', renew)
    document.addEventListener('click', (event) => {
        const button = event.target.closest?.('[data-listen="help"]')
        if (button) speak(spoken(button.closest('.sheet')), button)
    })
}

/** Brings the help of a page that has just come to life. @returns {Element[]} what it has to say first */
export function showHelp() {
    const asks = settle()
    watch(isShared())
    return asks ? spoken(strip().querySelector('.sheet')) : []
}

/**
 * What the live event tells of help.
 * @param {string} stamp changes whenever the strip should
 * @param {string} sign the latest wish of a helper with its number, such as "3 say"
 */
export function helped(stamp, sign) {
    wanted = stamp
    renew()
    const isNew = lastSign !== null && sign !== '' && sign !== lastSign
    lastSign = sign
    if (isNew) follow(sign.split(' ').slice(1))
}

const strip = () => page()?.querySelector('#help')
const isShared = () => /-shared/.test(strip()?.dataset.help ?? '')

async function submit(event) {
    const form = event.target
    if (!form.matches('[data-helping]')) return
    // A proposal that is taken is an answer: the kiosk goes on like after any other.
    if (form.closest('.helping') && form.elements.proposal && event.submitter?.value === 'yes') {
        forgetDrafts(page())
        return
    }
    event.preventDefault()
    event.stopPropagation()
    if (busy) return
    const body = new URLSearchParams(new FormData(form, event.submitter))
    body.set('part', 'help')
    hush()
    await fetchStrip(form.action, { own: { method: 'POST', body }, always: body.get('do') === 'ask' })
}

/** A question must not come over somebody who is speaking: it waits until they are done. */
function renew() {
    if (wanted === null || busy || isHeld() || !strip()) return
    if (strip().dataset.help !== wanted) fetchStrip(`${page().dataset.base}/help`)
}

/**
 * Puts the strip that an address gives in its place.
 * @param {string} url
 * @param {{ own?: RequestInit, always?: boolean }} options `own` is what somebody at the kiosk sends; `always` speaks also
 *     what stands there already
 */
async function fetchStrip(url, { own, always = false } = {}) {
    busy = true
    wanted = null
    try {
        put(await bring(url, own), { always, isUnasked: !own })
    } catch {
        // The stream tells how it stands once the connection is back.
    } finally {
        busy = false
        renew()
    }
}

async function bring(url, request) {
    const response = await fetch(url, { ...request, credentials: 'same-origin' })
    if (!response.ok) throw new Error(`help: ${response.status}`)
    return new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('help')
}

/** A strip that says the same stays as it is: what is under a finger or has the focus is not replaced. */
function put(next, { always, isUnasked }) {
    if (!next || !strip()) return
    const isNew = strip().dataset.help !== next.dataset.help
    if (isNew) {
        strip().replaceWith(document.importNode(next, true))
        if (isUnasked) shield(page())
        settle()
        watch(isShared())
    }
    // A device that has asked where nobody sits has a stream from now on.
    if (!page().dataset.events) document.dispatchEvent(new CustomEvent('seated'))
    const sheet = strip().querySelector('.sheet')
    if (sheet && (isNew || always)) speak(spoken(sheet))
}

/** Keeps the screen below out of reach while a question covers it. @returns {boolean} whether one does */
function settle() {
    const asks = strip()?.querySelector('.asking') ?? null
    for (const part of page().querySelectorAll('#main, header.top, .keyboard')) part.inert = asks !== null
    asks?.querySelector('.line')?.focus({ preventScroll: true })
    return asks !== null
}

function follow([wish, name, by]) {
    if (wish === 'say' || wish === 'slower') {
        if (wish === 'slower') set('rate', setting('rate') - 1)
        const question = strip()?.querySelector('.asking .sheet')
        if (question) speak(spoken(question))
        else speakPage()
    } else if (wish === 'set') {
        if (setting(name) !== undefined) set(name, setting(name) + Number(by))
    } else if (wish === 'point') {
        const words = point(Number(name))
        if (words) speak([words])
    } else if (wish === 'renew' || wish === 'onward') {
        if (wish === 'onward') forgetDrafts(page())
        goTo(`${page().dataset.base}/step`, { isUnasked: true })
    }
}
