/** The panel in which a person sets how the kiosk speaks. Each change is heard at once. */
import { page } from './page.js'
import { onSettings, set, setting } from './settings.js'
import { hush, speak } from './speech.js'

/** Starts to listen to the panel of each page, for the life of the document. */
export function startPanel() {
    document.addEventListener('click', tapped)
    document.addEventListener('keydown', (event) => {
        const open = panel()
        if (event.key !== 'Escape' || !open?.open) return
        close(open)
    })
    document.addEventListener('toggle', (event) => {
        if (event.target === panel() && event.target.open) speak([event.target.querySelector('summary [data-clip]')])
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
        button.setAttribute('aria-pressed', String(setting('voice') === Number(button.dataset.to)))
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
    const button = event.target.closest('[data-by], [data-to]')
    if (!button) return
    const name = button.closest('[data-setting]').dataset.setting
    set(name, button.dataset.to ? Number(button.dataset.to) : setting(name) + Number(button.dataset.by))
    speak([button.querySelector('[data-clip]'), open.querySelector('.sample')])
}

function close(open) {
    hush()
    open.open = false
    open.querySelector('summary').focus()
}
