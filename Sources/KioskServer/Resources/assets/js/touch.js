/**
 * Touching what can be chosen. The first touch on the picture or the words of a card says it, a second one on the same card
 * chooses it, and a touch on its tick chooses it at once: so that nobody chooses what they have not heard. Keys, assistive
 * technology and a page without a script choose at once: their clicks come from no pointer.
 *
 * A press that slides off is no click, and so does nothing.
 */
import { held, named, phrase } from './ear.js'
import { page } from './page.js'
import { isByPointer } from './press.js'
import { speak } from './speech.js'

/** Two touches on one card that are closer than this are one, of a hand that shakes, in milliseconds. */
const BOUNCE = 300
/** Options with a tick, and the steps of a scale. */
const CARDS = '#main .card > label.option, #main label.rung'

/** The card that was said, and that a touch chooses now. */
let ready = null
/** The card that was touched last, and when, in milliseconds of the document's life. */
let last = { card: null, at: 0 }
/** The page on which it was told that a second touch chooses, and the participant who has shown to know. */
let told = null
let knowing = null

/** Starts to listen to touches, for the life of the document. */
export function startTouching() {
    document.addEventListener('click', touched, { capture: true })
}

function touched(event) {
    const card = event.target.closest?.(CARDS)
    if (!card || event.defaultPrevented || event.target === card.control || !isByPointer(event)) return
    const isBounce = card === last.card && event.timeStamp - last.at < BOUNCE
    if (!isBounce) last = { card, at: event.timeStamp }
    if (isBounce || !chooses(card, event)) event.preventDefault()
}

/** Whether a touch chooses; if not, it says the card. */
function chooses(card, { target }) {
    if (target.closest('.tick')) {
        mark(null)
        return true
    }
    const isAgain = card === ready && card.isConnected
    if (isAgain) knowing = person()
    if (!isAgain || (card.control.type === 'radio' && card.control.checked)) {
        say(card)
        return false
    }
    mark(null)
    return true
}

function say(card) {
    const field = card.control
    const isNews = !field.checked && told !== page() && knowing !== person()
    if (isNews) told = page()
    mark(field.checked && field.type === 'radio' ? null : card)
    speak([...named(field), ...held(field), ...(isNews ? phrase('again') : [])])
}

/** Shows softly which card was said and is chosen by one more touch. */
function mark(card) {
    for (const other of page().querySelectorAll('[data-heard]')) other.removeAttribute('data-heard')
    box(card)?.setAttribute('data-heard', '')
    ready = card
}

const box = (card) => card?.closest('.card') ?? card
const person = () => page().dataset.participant
