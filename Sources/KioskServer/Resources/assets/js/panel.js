/** The panel in which a person sets how the kiosk looks and sounds. Each change is seen and heard at once. */
import { page } from './page.js'
import { onSettings, resetSettings, set, setting } from './settings.js'
import { hush, speak } from './speech.js'

/** What is heard in the voice as it is now. */
const SOUNDS = new Set(['rate', 'level', 'voice'])

/** Starts to listen to the panel of each page, for the life of the document. */
export function startPanel() {
    document.addEventListener('click', tapped)
    document.addEventListener('keydown', (event) => {
        const open = panel()
        if (event.key !== 'Escape' || !open?.open) return
        close(open)
    })
    document.addEventListener('toggle', (event) => {
        if (event.target !== panel()) return
        tellReset(false)
        if (event.target.open) speak([event.target.querySelector('summary [data-clip]')])
    }, { capture: true })
    onSettings(show)
}

/** Shows on a page that has just come what is set. */
export function show() {
    for (const meter of panel()?.querySelectorAll('[data-meter]') ?? []) {
        const step = setting(meter.dataset.meter)
        const bars = [...meter.children]
        bars.forEach((bar, place) => bar.classList.toggle('full', place <= step))
        meter.setAttribute('aria-valuenow', String(step + 1))
    }
    for (const button of panel()?.querySelectorAll('[data-by]') ?? []) {
        const row = button.closest('[data-setting]')
        const last = button.dataset.by === '1' ? row.querySelectorAll('[data-meter] > *').length - 1 : 0
        button.setAttribute('aria-disabled', String(setting(row.dataset.setting) === last))
    }
    for (const button of panel()?.querySelectorAll('[data-to]') ?? []) {
        const row = button.closest('[data-setting]')
        button.setAttribute('aria-pressed', String(setting(row.dataset.setting) === Number(button.dataset.to)))
    }
}

const panel = () => page()?.querySelector('.settings')

function tapped(event) {
    const open = panel()
    if (!open?.open) return
    if (event.target.closest('[data-close]')) return close(open)
    if (!open.contains(event.target)) {
        open.open = false
        return
    }
    if (event.target.closest('[data-reset]')) return reset()
    const button = event.target.closest('[data-by], [data-to]')
    if (!button) return
    tellReset(false)
    const name = button.closest('[data-setting]').dataset.setting
    set(name, button.dataset.to ? Number(button.dataset.to) : setting(name) + Number(button.dataset.by))
    // Letters that grow push the button away from the finger: it stays in sight.
    button.scrollIntoView({ block: 'nearest' })
    const words = [button.querySelector('[data-clip]')]
    speak(SOUNDS.has(name) ? [...words, open.querySelector('.sample')] : words)
}

function reset() {
    resetSettings()
    speak([tellReset(true)])
}

/** Says on the panel that all is as usual, or takes that away. @returns {HTMLElement} what is to be said */
function tellReset(isDone) {
    const text = panel().querySelector('.done [data-clip]')
    text.hidden = !isDone
    if (isDone) text.scrollIntoView({ block: 'nearest' })
    return text
}

function close(open) {
    hush()
    open.open = false
    open.querySelector('summary').focus()
}
