/**
 * Where nobody touches the screen the kiosk asks, shown and aloud, whether somebody is still there, and counts down. Any
 * touch or key is an answer, as often as needed. Without one the screen is wiped and the next person begins; what was
 * sent so far stays with the server, not finished.
 */
import { clean } from './clean.js'
import { follow, isCut, isUnsent } from './live.js'
import { notify } from './notices.js'
import { digits, page } from './page.js'
import { deliver } from './send.js'
import { hush, isHeld, isSpeaking, speak, speakPage } from './speech.js'

/** Time between two looks at the clock, in milliseconds. */
const LOOK = 1_000
/** A voice that stands still for so long speaks no more: its sound was stopped from outside, in milliseconds. */
const STOPPED = 5_000
/** Signs of life that every browser tells of; a mouse that shakes with its table is none. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'input', 'click']
/** Keys that only move about: they give the time again and leave the question, so that its buttons can be reached. */
const MOVING = new Set([
    'Tab', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight',
])

/** When somebody was last noticed, and when the voice was last seen to move. By the clock: a tablet sleeps in between. */
let quietSince = Date.now()
let soundedAt = Date.now()
/** When the countdown ends; 0 while nothing is asked. */
let until = 0
let told = 0
let numeral = null
let isMissed = false
let isLeaving = false
/** The text field that has the focus while something is asked, and its cursor. */
let cursor = null

/** Starts to watch, for the life of the document. */
export function startIdling() {
    for (const name of SIGNS) document.addEventListener(name, noticed, { capture: true, passive: true })
    document.addEventListener('click', answered, { capture: true })
    document.addEventListener('close', closed, { capture: true })
    document.addEventListener('visibilitychange', look)
    window.addEventListener('keydown', pressed)
    setInterval(look, LOOK)
}

/**
 * Asks again on a page that has come while the kiosk was asking.
 * @returns {boolean} whether the question covers the page, which is then said once it is answered
 */
export function askAgain() {
    if (!until) return false
    if (!question()) {
        until = 0
        return false
    }
    isMissed = true
    open()
    speak([question().querySelector('h2')])
    return true
}

const question = () => page().querySelector('#idle')
const seconds = (name) => Number(page().dataset[name])

function noticed(event) {
    if (!event.isTrusted) return
    quietSince = Date.now()
    if (until) begin()
}

/** A touch beside the buttons is an answer too, and does nothing else. */
function answered(event) {
    if (!until) return
    event.preventDefault()
    event.stopPropagation()
    if (event.target.closest?.('[data-leave]')) leave()
    else stay()
}

function pressed(event) {
    if (!until || !event.isTrusted || event.defaultPrevented || MOVING.has(event.key)) return
    const presses = event.key === 'Enter' || event.key === ' '
    if (presses && event.target.closest?.('#idle button')) return
    event.preventDefault()
    stay()
}

/** The browser's own way out of a dialog. */
function closed(event) {
    if (until && event.target.id === 'idle') stay()
}

function look() {
    const now = Date.now()
    quietSince = Math.min(quietSince, now) // The clock may be set back.
    const dialog = question()
    if (isLeaving) return
    if (!dialog) {
        until = 0
    } else if (isBusy(now)) {
        quietSince = now
        if (until) stay()
    } else if (until) {
        tick(now)
    } else if (now - quietSince >= seconds('idle') * 1000) {
        begin()
        open()
        tell(seconds('idleCountdown'), [dialog.querySelector('h2')])
    }
}

/** Whether something goes on that needs no touch, or something would be lost that is under way. */
function isBusy(now) {
    return (!until && isSounding(now)) || isHeld() || page().querySelector('.helping:not(.checking)') !== null
        || page().hasAttribute('aria-busy') || (isCut() && isUnsent())
}

function isSounding(now) {
    const voice = document.getElementById('voice')
    if (!voice.paused || voice.ended) soundedAt = now
    return isSpeaking() && now - soundedAt < STOPPED
}

/** The whole time, from now on. */
function begin() {
    until = Date.now() + seconds('idleCountdown') * 1000
    told = 0
    if (question()?.open) write(seconds('idleCountdown'))
}

function open() {
    write(Math.ceil((until - Date.now()) / 1000))
    cursor = cursorNow()
    question().showModal()
}

/** Null where nobody is in a text field. */
function cursorNow() {
    const field = document.activeElement
    const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = field ?? {}
    return typeof start === 'number' ? { field, start, end, direction } : null
}

/** A dialog that closes gives the focus back, but in Chromium no cursor that a touch beside it took: keys would do nothing. */
function putCursorBack() {
    const { field, start, end, direction } = cursor ?? {}
    cursor = null
    if (field && field === document.activeElement) field.setSelectionRange(start, end, direction)
}

function tick(now) {
    const left = Math.min(Math.ceil((until - now) / 1000), seconds('idleCountdown'))
    if (left <= 0) return leave()
    write(left)
    tell(left)
}

/** Says how many seconds are left where it is time to, unless it still speaks; screen readers are told in any case. */
function tell(left, before = []) {
    const said = [...parts('[data-count]')].map((part) => part.dataset)
        .find(({ count }) => Number(count) - left === 0 || Number(count) - left === 1)
    if (!said || told === said.count) return
    told = said.count
    const text = question().querySelector('#idle-text')
    text.dataset.clip = said.clip
    question().querySelector('#idle-news').textContent = text.textContent
    if (before.length > 0 || !isSpeaking()) speak([...before, text])
}

const parts = (selector) => question().querySelector('template').content.querySelectorAll(selector)

/** Shows how many seconds are left, in the form and the digits of the language. */
function write(left) {
    const form = [...parts('[data-counts]')].find(({ dataset }) => dataset.counts.split(' ').includes(String(left)))
    const text = question().querySelector('#idle-text')
    if (form && text.dataset.form !== form.dataset.counts) {
        text.dataset.form = form.dataset.counts
        text.replaceChildren(...form.cloneNode(true).childNodes)
        const word = [...text.querySelectorAll('.w')].find((word) => word.textContent.includes(form.dataset.number))
        numeral = word ? { word, before: word.textContent, number: form.dataset.number } : null
    }
    if (numeral) numeral.word.textContent = numeral.before.replace(numeral.number, digits(left))
    const ring = question().querySelector('.ring')
    ring.style.setProperty('--left', String(left / seconds('idleCountdown')))
    ring.querySelector('b').textContent = digits(left)
}

/** Somebody is there: all goes on as it was. */
function stay() {
    until = 0
    quietSince = Date.now()
    hush()
    const dialog = question()
    if (dialog?.open) dialog.close()
    putCursorBack()
    if (isMissed) speakPage()
    isMissed = false
}

/** Nobody is there, or not for long: the words go from the screen at once, and the next person begins as soon as the server is there. */
async function leave() {
    isLeaving = true
    const { base, participant } = page().dataset
    page().dispatchEvent(new Event('leave'))
    hush()
    clean()
    wipe()
    follow(page())
    const request = participant ? { method: 'POST', body: new URLSearchParams({ participant }) } : { method: 'GET' }
    const { response } = await deliver(
        participant ? `${base}/next` : base, { ...request, credentials: 'same-origin' },
        { signal: new AbortController().signal, onTrouble: () => notify('offline', { aloud: false }) })
    location.replace(response.ok ? response.url : base)
}

/** Leaves nothing on the screen but what the kiosk itself may have to say. */
function wipe() {
    const bare = document.createElement('div')
    bare.id = 'page'
    bare.className = 'page'
    bare.dataset.screen = 'leaving'
    bare.setAttribute('aria-busy', 'true')
    bare.append(page().querySelector('#notices'))
    page().replaceWith(bare)
    document.title = 'Inbreng'
}
