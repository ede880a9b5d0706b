/** A number with less and more beside it, in the digits of the locale and aloud; it is sent in Latin digits. */
import { digits, parseDigits } from '../page.js'
import { speak } from '../speech.js'

export function enhanceNumber(control) {
    const field = control.querySelector('input')
    const lowest = Number(control.dataset.lowest)
    const highest = Number(control.dataset.highest)
    const names = control.parentElement.querySelector('template[data-numbers]')?.content
    const show = (number) => { field.value = Number.isNaN(number) ? field.value : digits(number) }
    const name = () => names?.querySelector(`[data-number="${parseDigits(field.value)}"]`)?.cloneNode() ?? null
    /** Whoever goes by ear hears with the field what is in it. */
    const tell = () => { field.dataset.stateClip = name()?.dataset.clip ?? '' }

    show(parseDigits(field.value))
    tell()
    field.addEventListener('input', tell)
    for (const button of control.querySelectorAll('[data-step]')) {
        button.addEventListener('click', () => {
            const now = parseDigits(field.value)
            show(Number.isNaN(now) ? lowest : Math.min(highest, Math.max(lowest, now + Number(button.dataset.step))))
            tell()
            speak([name()].filter(Boolean))
        })
    }
    field.form.addEventListener('formdata', (event) => {
        const number = parseDigits(field.value)
        if (!Number.isNaN(number)) event.formData.set(field.name, String(number))
    })
}
