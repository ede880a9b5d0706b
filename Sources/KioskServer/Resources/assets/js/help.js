/**
 * Help at this seat. The strip above the screen follows the session; what the person had begun stays as it is. A helper
 * may let the kiosk say a screen again, change a setting, or point: whatever the kiosk missed it does not do later.
 */
import { forgetDrafts } from './drafts.js'
import { page } from './page.js'
import { set, setting } from './settings.js'
import { hush, isHeld, speak, speakPage, spoken } from './speech.js'
import { watch } from './help/draft.js'
import { point, unpoint } from './help/point.js'

let goTo = () => {}
let lastSign = null
let busy = false
let again = false

/** Starts to take over the forms of help. @param {(url: string) => void} visit shows an address of the kiosk */
export function startHelp(visit) {
    goTo = visit
    document.addEventListener('submit', submit, { capture: true })
    document.addEventListener('pointerdown', unpoint, { capture: true })
    document.addEventListener('released', resume)
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
    if (strip() && strip().dataset.help !== stamp) renew()
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
    await fetchStrip(form.action, { method: 'POST', body }, body.get('do') === 'ask')
}

/** A question must not come over somebody who is speaking: it waits until they are done. */
function renew() {
    if (busy || isHeld()) again = true
    else fetchStrip(`${page().dataset.base}/help`, {}, false)
}

function resume() {
    if (!again || busy) return
    again = false
    renew()
}

/** Puts the strip that an address gives in its place. @param {boolean} always whether it speaks also when it is the same */
async function fetchStrip(url, request, always) {
    busy = true
    try {
        put(await bring(url, request), always)
    } catch {
        // The stream tells how it stands once the connection is back.
    } finally {
        busy = false
        resume()
    }
}

async function bring(url, request) {
    const response = await fetch(url, { ...request, credentials: 'same-origin' })
    if (!response.ok) throw new Error(`help: ${response.status}`)
    return new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('help')
}

function put(next, always) {
    const before = strip()
    if (!next || !before) return
    const isNew = before.dataset.help !== next.dataset.help
    const fresh = document.importNode(next, true)
    before.replaceWith(fresh)
    settle()
    watch(isShared())
    // A device that has asked where nobody sits has a stream from now on.
    if (!page().dataset.events) document.dispatchEvent(new CustomEvent('seated'))
    const sheet = fresh.querySelector('.sheet')
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
    } else if (wish === 'renew') {
        goTo(`${page().dataset.base}/step`)
    } else if (wish === 'onward') {
        forgetDrafts(page())
        goTo(`${page().dataset.base}/step`)
    }
}
