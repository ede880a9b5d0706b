/** The text field of something to write: counts its characters, tells that somebody is at it, and guards what is typed. */
import { graphemes } from '../graphemes.js'
import { startPlayer } from './player.js'

/** The server hears at most so often that somebody types or listens, in milliseconds. */
const EVERY = 30_000

/** @param {HTMLFormElement?} form */
export function startWriting(form) {
    if (!form) return
    const field = form.elements.namedItem('text')
    const alive = signer(form.dataset.sign)
    field.addEventListener('input', alive)
    startCount(field, document.getElementById('length'))
    startPlayer(document.querySelector('[data-player]'), alive)

    let isSent = false
    form.addEventListener('submit', () => { isSent = true })
    window.addEventListener('pageshow', () => { isSent = false })
    window.addEventListener('beforeunload', (event) => {
        // Once the page is taken away from this helper, its field is gone.
        if (!isSent && field.isConnected && field.value !== field.defaultValue) event.preventDefault()
    })
}

/** Tells the server, now and then, that the helper is still at it. */
function signer(address) {
    let last = Date.now()
    return () => {
        if (Date.now() - last < EVERY) return
        last = Date.now()
        fetch(address, { method: 'POST', credentials: 'same-origin' }).catch(() => {})
    }
}

/** How many characters there are, as a person counts them. */
function startCount(field, line) {
    const longest = Number(line.dataset.longest)
    const number = new Intl.NumberFormat('nl-NL')
    const show = () => {
        const count = graphemes(field.value.trim()).length
        line.textContent = `${number.format(count)} van hoogstens ${number.format(longest)} tekens.`
        line.classList.toggle('over', count > longest)
    }
    field.addEventListener('input', show)
    show()
}
