/**
 * Points as coins: they lie in one purse, and a tap on more or less moves one to an option or back. Each tap says how
 * many the option has now, and how many are left. The purse can never be overdrawn.
 */
import { digits } from '../page.js'
import { speak } from '../speech.js'

/** With more coins than this nobody sees how many there are: then numbers tell, and one coin stands for them. */
const COUNTABLE = 24

export function enhancePoints(control) {
    const form = control.closest('form')
    const purse = form.querySelector('[data-purse]')
    const budget = Number(purse.dataset.purse)
    const phrases = form.querySelector('#purse-words').content
    const coin = form.querySelector('#purse-coin').content.firstElementChild
    const stock = document.createElement('span')
    const rest = document.createElement('span')
    stock.className = 'coins'
    purse.replaceChildren(stock, rest)
    const items = [...control.querySelectorAll('.card')].map((card) => ({
        card,
        field: card.querySelector('input'),
        held: card.querySelector('output'),
        tray: card.querySelector('.tray'),
        less: card.querySelector('[data-step="-1"]'),
        more: card.querySelector('[data-step="1"]'),
    }))
    const points = (item) => Number(item.field.value) || 0
    const shown = (count) => (budget > COUNTABLE ? Math.min(count, 1) : count)
    const heldClip = (item) => phrases.querySelector(`[data-held="${points(item)}"]`)?.dataset.clip ?? ''
    /** The number of its points, which says "3 points". */
    const heldNumber = (item) => {
        const number = document.createElement('span')
        number.dataset.clip = heldClip(item)
        number.textContent = digits(points(item))
        return number
    }
    lay(coin, stock, shown(budget))

    const update = () => {
        const left = budget - items.reduce((sum, item) => sum + points(item), 0)
        const phrase = phrases.querySelector(`[data-count="${left}"]`)?.cloneNode(true)
        const number = document.createElement('b')
        number.textContent = phrase ? '' : digits(left)
        rest.replaceChildren(phrase ?? number)
        for (const [index, coin] of [...stock.children].entries()) coin.classList.toggle('spent', index >= shown(left))
        for (const item of items) {
            item.held.replaceChildren(heldNumber(item))
            item.card.classList.toggle('chosen', points(item) > 0)
            lay(coin, item.tray, shown(points(item)))
            // They stay in the order of the Tab key: who pressed one for the last time must not lose their place.
            item.less.setAttribute('aria-disabled', String(points(item) === 0))
            item.more.setAttribute('aria-disabled', String(left <= 0))
            item.less.dataset.stateClip = item.more.dataset.stateClip = heldClip(item)
        }
        return phrase
    }
    for (const item of items) {
        item.field.hidden = true
        for (const button of [item.less, item.more]) {
            button.addEventListener('click', () => {
                if (button.getAttribute('aria-disabled') === 'false') {
                    item.field.value = String(points(item) + Number(button.dataset.step))
                }
                const left = update()
                speak([item.held.firstElementChild, left].filter((element) => element?.dataset.clip))
            })
        }
    }
    control.classList.add('ready')
    update()
}

/** Lays so many coins in a place. Those that lie there stay, so that only the one that moved is seen to move. */
function lay(coin, place, count) {
    while (place.children.length > count) place.lastElementChild.remove()
    while (place.children.length < count) place.append(coin.cloneNode(true))
}
