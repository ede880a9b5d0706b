/**
 * The one voice of the screen. A spoken element carries the id of its clip in `data-clip`; its words are
 * `.w` elements, and the word that sounds has the class `lit`. Or it carries the address of a recording in
 * `data-sound`, which has no words to light. There is one audio element for the life of the document, so that
 * the browser's permission to sound stays with it, and two voices are impossible.
 */
import { follow } from './highlight.js'
import { page } from './page.js'
import { LEVELS, onSettings, RATES, setting, VOICES } from './settings.js'

/** Silence between two texts, in milliseconds. */
const PAUSE = 350

const audio = document.createElement('audio')
audio.id = 'voice'
document.body.append(audio)

const kept = new Map()
let turn = 0
let button = null
let wake = null
let quench = () => {}
let waiting = false
let speaking = false
let held = null

onSettings(() => {
    audio.preservesPitch = true
    audio.defaultPlaybackRate = audio.playbackRate = RATES[setting('rate')]
    audio.volume = 10 ** (LEVELS[setting('level')] / 20)
})

/** Whether something is being said. */
export const isSpeaking = () => speaking

/** Whether somebody speaks into the microphone. */
export const isHeld = () => held !== null

/** Silences the voice at once. */
export function hush() {
    turn += 1
    speaking = false
    audio.pause()
    quench()
    mark(null)
    wake?.()
}

/** Silences the voice, and keeps it silent: somebody speaks into the microphone. */
export function hold() {
    hush()
    held ??= []
}

/** Gives the voice back. @returns {Element[]} what it would have said last, as far as it still shows */
export function release() {
    const unsaid = held ?? []
    held = null
    document.dispatchEvent(new Event('released'))
    return unsaid.filter((element) => element.isConnected && element.getClientRects().length > 0)
}

/**
 * Speaks elements one after the other, after silencing what sounded. While the voice is held it says nothing.
 * @param {Element[]} elements spoken elements, in order
 * @param {HTMLElement?} source the listen button that asked for it, which shows "stop" meanwhile
 * @returns {Promise<boolean>} whether all was spoken to the end
 */
export async function speak(elements, source = null) {
    hush()
    if (held) {
        held = elements
        return false
    }
    const mine = turn
    speaking = elements.length > 0
    mark(source)
    for (const [index, element] of elements.entries()) {
        if (index > 0) await pause(PAUSE)
        if (turn !== mine) return false
        if (!(await sound(element, mine))) return false
    }
    speaking = false
    mark(null)
    return true
}

/**
 * Speaks a page that has just come: all of it, or only what is new on it when the person was there already.
 * @param {Element[]} first what to say before it
 */
export function speakArrival(first = []) {
    const news = [...page().querySelectorAll('#main [data-only]')].flatMap(spoken)
    if (news.length === 0) return speakPage(first)
    waiting = false
    return speak([...first, ...news])
}

/**
 * Speaks the page that is on the screen. Where the browser still forbids sound, the first tap will do it.
 * @param {Element[]} first what to say before it
 */
export function speakPage(first = []) {
    waiting = false
    return speak([...first, ...spoken(page().querySelector('#main'))], page().querySelector('[data-listen="all"]'))
}

/** Speaks the page if the browser refused to do so before the person's first tap. */
export function speakIfRefused() {
    if (waiting) speakPage()
}

/**
 * The spoken elements inside a part of the page, in the order in which they show. What is aside is spoken only where
 * the part itself is; what is near, only with its card and not with the page.
 */
export function spoken(part) {
    const isHidden = (element) => {
        const apart = element.closest('[data-aside], [data-near]')
        if (!apart || apart.contains(part)) return false
        return apart.hasAttribute('data-aside') || !part.matches('.card')
    }
    return [...part.querySelectorAll('[data-clip]:not([data-clip=""]), [data-sound]:not([data-sound=""])')]
        .filter((element) => !isHidden(element) && element.getClientRects().length > 0)
}

/** Fetches a clip now, so that it sounds without a connection. */
export async function keep(id) {
    const { audio, words } = addresses(id)
    if (!id || kept.has(audio)) return
    try {
        const [sound, marks] = await Promise.all([fetch(audio), fetch(words)])
        if (!sound.ok || !marks.ok) return
        kept.set(audio, {
            audio: URL.createObjectURL(await sound.blob()),
            words: URL.createObjectURL(await marks.blob()),
        })
    } catch {
        // Without a connection there is nothing to keep yet; the next page tries again.
    }
}

/** Where a clip is, in the voice that the person chose. */
function addresses(id) {
    const voice = VOICES[setting('voice')]
    const query = voice === 'normal' ? '' : `?voice=${voice}`
    return { audio: `/clips/${id}.wav${query}`, words: `/clips/${id}.vtt${query}` }
}

/** Where the sound of a spoken element is: a clip, or a recording as it is. */
function source({ dataset }) {
    if (dataset.sound) return { audio: dataset.sound }
    const usual = addresses(dataset.clip)
    return kept.get(usual.audio) ?? usual
}

/** Gives the audio element its sound, and lights the words of an element with it. */
function load(element) {
    const { audio: address, words } = source(element)
    quench()
    quench = () => {}
    audio.replaceChildren()
    if (!words) {
        audio.src = address
        return
    }
    const track = document.createElement('track')
    track.kind = 'metadata'
    track.default = true
    track.src = words
    audio.append(track)
    audio.src = address
    track.track.mode = 'hidden'
    quench = follow(audio, track.track, element.querySelectorAll('.w'))
}

async function sound(element, mine) {
    load(element)
    const ended = new Promise((resolve) => {
        wake = resolve
        audio.onended = resolve
        audio.onerror = resolve
    })
    try {
        await audio.play()
    } catch (error) {
        if (turn === mine && error.name === 'NotAllowedError') {
            waiting = true
            hush()
            return false
        }
        return turn === mine
    }
    // Only what a listen button reads out is followed: what a person has just tapped must not move under the finger.
    if (button) element.scrollIntoView?.({ block: 'nearest', behavior: 'smooth' })
    await ended
    quench()
    return turn === mine
}

function pause(milliseconds) {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        wake = () => { clearTimeout(timer); resolve() }
    })
}

function mark(next) {
    if (button) {
        button.removeAttribute('data-playing')
        swapLabel(button)
    }
    button = next
    if (button) {
        button.setAttribute('data-playing', '')
        swapLabel(button)
    }
}

function swapLabel(listen) {
    const other = listen.dataset.labelPlaying
    if (!other) return
    listen.dataset.labelPlaying = listen.getAttribute('aria-label')
    listen.setAttribute('aria-label', other)
}
