/**
 * The themes as the group makes them. The page changes in place: what has the focus, what is open and what sounds
 * stays, and a theme that is new or has another name is said shortly, unless the person listens to something.
 */
import { page, parse } from './page.js'
import { isSpeaking, speak } from './speech.js'

/** How long the news stays on the screen, in milliseconds. */
const NEWS = 8_000
/** So many names at most are said at once. */
const NAMES = 3

let busy = false
let wanted = null
let timer = 0

/**
 * Brings the page of the themes up to date.
 * @param {string} what the version of the themes, as the live event tells it
 * @param {() => void} leave what to do when the seat should show another kind of screen
 */
export async function renew(what, leave) {
    wanted = what
    if (busy) return
    busy = true
    try {
        while (wanted !== null) {
            const version = wanted
            wanted = null
            await bring(version, leave)
        }
    } finally {
        busy = false
    }
}

async function bring(version, leave) {
    const here = page()
    let next
    try {
        const response = await fetch(location.href, { credentials: 'same-origin' })
        if (!response.ok) return
        next = parse(await response.text())
    } catch {
        return // The stream tells anew once the connection is back.
    }
    if (here !== page() || here.dataset.screen !== 'bundle') return
    const fresh = next?.getElementById('page')
    // Somebody who is inside a theme that is gone hears it to the end; the next tap leads on.
    if (!fresh || fresh.dataset.screen !== 'bundle') return leave()
    here.dataset.what = version
    if (here.querySelector('[data-parts="themes"]') && !fresh.querySelector('[data-parts="themes"]')) return
    const before = names(here)
    for (const parts of here.querySelectorAll('[data-parts]')) {
        const other = fresh.querySelector(`[data-parts="${parts.dataset.parts}"]`)
        if (other) patch(parts, other)
    }
    if (here.querySelector('[data-parts="themes"]')) tell(before, names(here))
}

/** Makes the parts of a list those of another, and touches only what differs. */
function patch(parts, other) {
    const old = new Map([...parts.children].map((part) => [part.dataset.part, part]))
    const held = document.activeElement
    let place = parts.firstElementChild
    for (const wanted of other.children) {
        const known = old.get(wanted.dataset.part)
        old.delete(wanted.dataset.part)
        if (!known) {
            parts.insertBefore(document.importNode(wanted, true), place)
            continue
        }
        if (known === place) place = place.nextElementSibling
        else parts.insertBefore(known, place)
        if (wanted.dataset.positionClip) known.dataset.positionClip = wanted.dataset.positionClip
        if (known.isEqualNode(wanted) || sounds(known)) continue
        const hadFocus = known.contains(held) ? held.tagName : null
        known.replaceChildren(...document.importNode(wanted, true).childNodes)
        if (hadFocus) known.querySelector(hadFocus)?.focus({ preventScroll: true })
    }
    for (const gone of old.values()) gone.remove()
}

const sounds = (part) => part.querySelector('.lit, [data-playing]') !== null

/** The element with the name of each theme. */
const names = (root) => new Map([...root.querySelectorAll('[data-part] .name')]
    .map((name) => [name.closest('[data-part]').dataset.part, name.cloneNode(true)]))

function tell(before, now) {
    const made = [...now].filter(([id]) => !before.has(id))
    const renamed = [...now].filter(([id, name]) => before.has(id) && before.get(id).textContent !== name.textContent)
    const news = made.length > 0 ? made : renamed
    if (news.length === 0) return
    const phrase = page().querySelector('#news').content
        .querySelector(`[data-news="${made.length > 0 ? 'made' : 'renamed'}"]`).cloneNode(true)
    const said = [phrase, ...news.slice(0, NAMES).map(([, name]) => name)]
    const box = page().querySelector('[data-news]')
    box.replaceChildren(...said.flatMap((part) => [part, ' ']))
    box.hidden = false
    clearTimeout(timer)
    timer = setTimeout(() => { box.hidden = true }, NEWS)
    if (!isSpeaking()) speak(said)
}
