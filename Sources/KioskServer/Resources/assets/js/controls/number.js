/** A number with less and more beside it, in the digits of the locale; it is sent in Latin digits. */
import { digits, parseDigits } from '../page.js'

export function enhanceNumber(control) {
    const field = control.querySelector('input')
    const lowest = Number(control.dataset.lowest)
    const highest = Number(control.dataset.highest)
    const show = (number) => { field.value = Number.isNaN(number) ? field.value : digits(number) }

    show(parseDigits(field.value))
    for (const button of control.querySelectorAll('[data-step]')) {
        button.addEventListener('click', () => {
            const now = parseDigits(field.value)
            show(Number.isNaN(now) ? lowest : Math.min(highest, Math.max(lowest, now + Number(button.dataset.step))))
        })
    }
    field.form.addEventListener('formdata', (event) => {
        const number = parseDigits(field.value)
        if (!Number.isNaN(number)) event.formData.set(field.name, String(number))
    })
}
