/** Keys for a number, for who has no keyboard; each says its digit. The field takes a real keyboard too. */
import { digits } from '../page.js'
import { speak } from '../speech.js'

export function enhancePad(pad) {
    const field = pad.closest('form').querySelector('input.code')
    // The keyboard of the screen would hide these keys.
    field.inputMode = 'none'
    for (const key of pad.querySelectorAll('[data-digit]')) {
        key.addEventListener('click', () => {
            if (field.value.length < field.maxLength) field.value += digits(Number(key.dataset.digit))
            speak([key.querySelector('[data-clip]')])
        })
    }
    pad.querySelector('[data-remove]').addEventListener('click', () => { field.value = field.value.slice(0, -1) })
}
