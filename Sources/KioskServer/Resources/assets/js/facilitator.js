/** The facilitator's session screen follows the session: what changes is swapped in, the rest stays put. */
import { follow } from './facilitator/follow.js'
import { fragment, swap } from './facilitator/swap.js'

const live = document.getElementById('live')

follow(live, (html) => {
    const next = fragment(html)
    const known = new Set([...live.querySelectorAll('.contribution')].map((item) => item.id))
    for (const item of next.querySelectorAll('.contribution')) {
        if (!known.has(item.id)) item.classList.add('new')
    }
    swap(live, next)
})
