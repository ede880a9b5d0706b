/** Points as coins: they come out of one purse and go to the options. The purse can never be overdrawn. */
import { digits } from '../page.js'
import { speak } from '../speech.js'

export function enhancePoints(control) {
    const form = control.closest('form')
    const purse = form.querySelector('[data-purse]')
    const budget = Number(purse.dataset.purse)
    const phrases = form.querySelector('#purse-words').content
    const items = [...control.querySelectorAll('.card')].map((card) => ({
        card,
        field: card.querySelector('input'),
        held: card.querySelector('output'),
        less: card.querySelector('[data-step="-1"]'),
        more: card.querySelector('[data-step="1"]'),
    }))
    const points = (item) => Number(item.field.value) || 0

    const update = () => {
        const left = budget - items.reduce((sum, item) => sum + points(item), 0)
        const phrase = phrases.querySelector(`[data-count="${left}"]`)?.cloneNode(true)
        const number = document.createElement('b')
        number.textContent = phrase ? '' : digits(left)
        purse.replaceChildren(coins(left, budget), phrase ?? number)
        for (const item of items) {
            item.held.textContent = digits(points(item))
            item.card.classList.toggle('chosen', points(item) > 0)
            item.less.disabled = points(item) === 0
            item.more.disabled = left <= 0
        }
        return phrase
    }
    for (const item of items) {
        item.field.hidden = true
        for (const button of [item.less, item.more]) {
            button.addEventListener('click', () => {
                item.field.value = String(points(item) + Number(button.dataset.step))
                const phrase = update()
                if (phrase?.dataset.clip) speak([phrase])
            })
        }
    }
    control.classList.add('ready')
    update()
}

function coins(left, budget) {
    const row = document.createElement('span')
    row.className = 'coins'
    for (let index = 0; index < budget; index += 1) {
        const coin = document.createElement('span')
        coin.className = index < left ? 'coin' : 'coin spent'
        row.append(coin)
    }
    return row
}
