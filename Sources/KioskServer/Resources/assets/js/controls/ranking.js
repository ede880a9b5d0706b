/**
 * A ranking by tapping what matters most, then what comes next. Each tap says what it gave which place. A tap on what
 * has a place takes it back, as undo does with the last one, and what came after it moves up; both say what they took
 * back. The select lists of the plain page hold the places that are sent.
 */
import { clips } from '../ear.js'
import { digits } from '../page.js'
import { speak } from '../speech.js'

export function enhanceRanking(control) {
    const places = Number(control.dataset.places)
    const cards = [...control.querySelectorAll('.card')].map((card) => ({
        card,
        face: card.querySelector('.option'),
        list: card.querySelector('select'),
        words: card.querySelector('.words'),
        badge: card.querySelector('.place'),
    }))
    let order = cards.filter(({ list }) => list.value).sort((a, b) => Number(a.list.value) - Number(b.list.value))

    const undo = control.closest('form').querySelector('[data-undo]')

    const update = () => {
        for (const item of cards) {
            const place = order.indexOf(item) + 1
            item.list.value = place ? String(place) : ''
            item.badge.textContent = place ? digits(place) : ''
            item.card.classList.toggle('chosen', place > 0)
            item.face.setAttribute('aria-pressed', String(place > 0))
            item.face.setAttribute('aria-label', [item.words.textContent, place ? item.list.selectedOptions[0].textContent : ''].filter(Boolean).join(', '))
            item.face.dataset.stateClip = placeClip(item)
        }
        control.classList.toggle('full', order.length === places)
        // It stays in the order of the Tab key: who pressed it for the last time must not lose their place.
        undo.setAttribute('aria-disabled', String(order.length === 0))
        undo.querySelector('.last').textContent = order.length > 0 ? digits(order.length) : ''
        undo.dataset.stateClip = order.at(-1)?.words.dataset.clip ?? ''
    }
    const takeBack = (item) => {
        order = order.filter((other) => other !== item)
        update()
        say(item, control.dataset.noneClip)
    }
    const toggle = (item) => {
        if (order.includes(item)) return takeBack(item)
        if (order.length === places) return say(item, control.dataset.mostClip)
        order.push(item)
        update()
        say(item, placeClip(item))
    }

    for (const item of cards) {
        item.list.hidden = true
        item.card.append(item.list)
        item.face.setAttribute('role', 'button')
        item.face.tabIndex = 0
        item.face.addEventListener('click', () => toggle(item))
        item.face.addEventListener('keydown', (event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            if (!event.repeat) toggle(item)
        })
    }
    undo.disabled = false
    undo.addEventListener('click', () => {
        if (order.length > 0) takeBack(order.at(-1))
    })
    control.classList.add('ready')
    update()
}

/** The clip of the place that an option has; nothing when it has none. */
function placeClip({ list }) {
    return list.selectedOptions[0]?.dataset.placeClip ?? ''
}

/** Says an option's name, and then the clip. */
function say(item, clip) {
    speak([item.words, ...clips(clip)].filter((element) => element.dataset.clip))
}
