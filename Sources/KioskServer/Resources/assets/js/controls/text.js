/** Shows how many characters are left, as a person counts them, once that begins to matter. */
import { graphemes } from '../graphemes.js'
import { digits } from '../page.js'

/** From this many characters left the number shows. */
const SOON = 100

export function enhanceText(control) {
    const field = control.querySelector('textarea')
    const left = control.querySelector('.left')
    const limit = Number(control.dataset.characters)

    const update = () => {
        const rest = limit - graphemes(field.value.trim()).length
        left.textContent = rest <= Math.min(SOON, limit / 2) ? digits(rest) : ''
        left.classList.toggle('over', rest < 0)
    }
    field.addEventListener('input', update)
    if (control.dataset.sends === 'enter') field.addEventListener('keydown', sendOnEnter)
    update()
}

/** Enter sends what is typed; with Shift it begins a new line, as it does while a word is being composed. */
function sendOnEnter(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    if (!event.repeat) event.target.form.requestSubmit()
}
