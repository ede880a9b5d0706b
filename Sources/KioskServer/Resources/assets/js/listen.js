/** Taps and the voice: any tap silences it, a listen button starts it. */
import { page } from './page.js'
import { hush, speak, speakIfRefused, speakPage, spoken } from './speech.js'

/** Keys that move about and do not silence the voice. */
const QUIET_KEYS = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'])

let stopping = null

/** Starts to listen to taps and keys, for the life of the document. */
export function startListening() {
    const begin = (event) => {
        stopping = event.target.closest?.('[data-listen][data-playing]') ?? null
        hush()
    }
    document.addEventListener('pointerdown', begin, { capture: true })
    document.addEventListener('keydown', (event) => {
        if (!QUIET_KEYS.has(event.key) && !event.repeat) begin(event)
    }, { capture: true })
    document.addEventListener('click', tapped)
    document.addEventListener('toggle', opened, { capture: true })
}

function tapped(event) {
    const button = event.target.closest?.('[data-listen]')
    if (button) {
        if (button.dataset.listen === 'help') return
        if (button === stopping) stopping = null
        else if (button.dataset.listen === 'all') speakPage()
        else speak(button.dataset.sound ? [button] : spoken(button.closest('.card, .tongue')), button)
        return
    }
    if (!event.target.closest?.('a, button, input, textarea, select, label, summary, [role="button"]')) speakIfRefused()
}

/** What opens speaks, is read, or waits for what the person writes. */
function opened(event) {
    const part = event.target
    const text = part.querySelector('[data-reading]')
    if (text) {
        if (!part.open) return hush()
        text.scrollIntoView({ block: 'nearest' })
        return speak(spoken(text))
    }
    if (!part.open || !page().contains(part) || !part.contains(document.activeElement)) return
    if (part.matches('[data-speaks]')) speak(spoken(part), part.querySelector('[data-listen]'))
    else part.querySelector('textarea')?.focus()
}
