/** The board of themes: drag or type to file, follow the session, and lose nothing that is under hand. */
import { arm, dropping } from './facilitator/drag.js'
import { follow } from './facilitator/follow.js'
import { hold, release, whenReleased } from './facilitator/hold.js'
import { numbering } from './facilitator/keys.js'
import { fragment, swap, values } from './facilitator/swap.js'

const live = document.getElementById('live')
const dialog = document.getElementById('dialog')
const said = document.getElementById('said')
/** What was sent since the newest board was shown. */
const taken = new Map()
let opener = ''

document.documentElement.classList.add('scripted')
follow(live, (html) => lay(fragment(html)))
arm(live)
count()
live.addEventListener('change', count)
document.addEventListener('submit', submit)
document.addEventListener('click', open)
document.addEventListener('compositionstart', () => hold('letter'))
document.addEventListener('compositionend', () => release('letter'))
dialog.addEventListener('close', () => {
    dialog.replaceChildren()
    document.getElementById(opener)?.focus({ preventScroll: true })
})
dropping(live, { begin: () => hold('drag'), end: () => release('drag'), drop })
numbering(live, { file, say, boxes })

/** Puts a new board on the screen. */
function lay(next) {
    const known = new Set([...live.querySelectorAll('.items > .contribution')].map((item) => item.id))
    for (const item of next.querySelectorAll('.items > .contribution')) {
        if (!known.has(item.id)) item.classList.add('new')
    }
    arm(next)
    swap(live, next, taken)
    taken.clear()
    count()
}

// Choosing

function boxes() {
    return [...live.querySelectorAll('input[name="contribution"][type="checkbox"]')]
}

function chosen() {
    return [...new Set(boxes().filter((box) => box.checked).map((box) => box.value))]
}

function count() {
    const output = document.getElementById('chosen-count')
    if (output) output.textContent = chosen().length
}

function say(text) {
    said.textContent = ''
    said.textContent = text
}

// Filing

/**
 * Moves contributions: those that are chosen when `id` is one of them or none are, else that one alone.
 * @param {string} to the id of a theme, or `none`
 */
async function file(id, to, focus = '') {
    const form = document.getElementById('file')
    const all = chosen()
    const isAlone = !all.includes(id)
    const data = new URLSearchParams({ to, do: 'move' })
    for (const name of isAlone ? [id] : all) data.append('contribution', name)
    await send(form.action, data, isAlone ? null : form)
    if (focus) document.getElementById(focus)?.focus()
}

function drop(id, place) {
    if (place !== 'new') return file(id, place)
    if (!chosen().includes(id)) {
        for (const box of boxes()) box.checked = box.value === id
        count()
    }
    document.getElementById('file-name').focus()
    say('Geef het nieuwe thema een naam.')
}

// Forms

function submit(event) {
    const form = event.target
    if (form.method !== 'post' || !(live.contains(form) || dialog.contains(form))) return
    event.preventDefault()
    send(form.action, new URLSearchParams(new FormData(form, event.submitter)), form)
}

/** Sends a form and shows what comes back: the board, a contribution, or what was wrong. */
async function send(address, data, form) {
    const filled = form ? values(form) : new Map()
    let response
    try {
        response = await fetch(address, { method: 'POST', body: data, credentials: 'same-origin' })
    } catch {
        document.getElementById('lost').hidden = false
        return
    }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const board = page.getElementById('live')
    const detail = page.getElementById('contribution')
    if (response.ok) for (const [id, value] of filled) taken.set(id, value)
    if (board) {
        if (dialog.open) dialog.close()
        live.dataset.live = board.dataset.live
        document.getElementById('error').replaceChildren(...page.getElementById('error').childNodes)
        whenReleased(() => lay(contentOf(board)))
        if (response.ok) tell(address)
    } else if (detail) {
        show(detail)
        if (response.ok) say('Bewaard.')
    } else {
        location.assign(response.url)
    }
}

function contentOf(element) {
    const content = document.createDocumentFragment()
    content.append(...document.importNode(element, true).childNodes)
    return content
}

function tell(address) {
    if (new URL(address).pathname.endsWith('/undo')) return say('Ongedaan gemaakt.')
    const change = document.getElementById('undo')?.dataset.said
    if (change) say(change)
}

// One contribution

async function open(event) {
    const link = event.target.closest('a[data-dialog], dialog a[data-close]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (link.hasAttribute('data-close')) return dialog.close()
    const response = await fetch(link.href, { credentials: 'same-origin' })
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const detail = page.getElementById('contribution')
    if (!detail) return location.assign(link.href)
    opener = link.id
    dialog.replaceChildren()
    show(detail)
    dialog.showModal()
    dialog.querySelector('#contribution-title').focus()
}

/** The page has its h1 already. */
function show(detail) {
    const copy = document.importNode(detail, true)
    const title = copy.querySelector('h1')
    const heading = document.createElement('h2')
    heading.id = title.id
    heading.tabIndex = -1
    heading.append(...title.childNodes)
    title.replaceWith(heading)
    const next = document.createDocumentFragment()
    next.append(copy)
    swap(dialog, next, taken)
    taken.clear()
}
