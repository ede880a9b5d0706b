/** The projector follows the session, and turns the pages of the outcome by its buttons or the arrow keys. */
import { follow } from './facilitator/follow.js'

const live = document.getElementById('live')

follow(live, put)

/** What is on stays as it is when nothing changed, so that nobody who reads or listens is disturbed. */
function put(html) {
    const next = document.createElement('main')
    next.append(document.createRange().createContextualFragment(html))
    if (next.innerHTML.trim() === live.innerHTML.trim()) return
    const held = document.activeElement?.getAttribute('rel')
    live.replaceChildren(...next.childNodes)
    if (held) live.querySelector(`[rel="${held}"]`)?.focus()
}

document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    if ([forward, 'PageDown'].includes(event.key)) turn('next')
    else if ([back, 'PageUp'].includes(event.key)) turn('prev')
})

function turn(way) {
    live.querySelector(`a[rel="${way}"]`)?.click()
}
