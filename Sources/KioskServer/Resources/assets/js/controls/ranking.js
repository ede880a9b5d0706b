/**
 * A ranking by tapping what matters most, then what comes next. A tap on what has a place takes it back,
 * and what came after it moves up. The select lists of the plain page hold the places that are sent.
 */
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
        if (undo?.dataset.undo) undo.disabled = order.length === 0
        for (const item of cards) {
            const place = order.indexOf(item) + 1
            item.list.value = place ? String(place) : ''
            item.badge.textContent = place ? digits(place) : ''
            item.card.classList.toggle('chosen', place > 0)
            item.face.setAttribute('aria-pressed', String(place > 0))
            item.face.setAttribute('aria-label', [item.words.textContent, place ? item.list.selectedOptions[0].textContent : ''].filter(Boolean).join(', '))
        }
    }
    const toggle = (item) => {
        if (order.includes(item)) order = order.filter((other) => other !== item)
        else if (order.length < places) order.push(item)
        update()
        const place = document.createElement('span')
        place.dataset.clip = item.list.selectedOptions[0]?.dataset.placeClip ?? ''
        speak([item.words, place].filter((element) => element.dataset.clip))
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
    undo?.addEventListener('click', () => {
        order = undo.dataset.undo === 'last' ? order.slice(0, -1) : []
        update()
    })
    control.classList.add('ready')
    update()
}
