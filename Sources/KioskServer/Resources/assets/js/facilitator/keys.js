/** Filing with the keyboard: arrows walk through the contributions, the number of a theme moves what is chosen there. */

/** How long a number such as 1 waits for a second digit when there is a theme 12, in milliseconds. */
const NEXT_DIGIT = 900

/**
 * Keys count only while the focus is on the box of a contribution.
 * @param {HTMLElement} live
 * @param {{file: Function, say: (text: string) => void, boxes: () => HTMLInputElement[]}} actions
 */
export function numbering(live, { file, say, boxes }) {
    let typed = ''
    let timer = 0

    live.addEventListener('keydown', (event) => {
        const box = event.target
        if (!box.matches('input[type="checkbox"][name="contribution"]')) return
        if (event.ctrlKey || event.altKey || event.metaKey) return
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault()
            const all = boxes()
            const next = all[all.indexOf(box) + (event.key === 'ArrowDown' ? 1 : -1)]
            next?.focus()
            next?.closest('[data-contribution]').scrollIntoView({ block: 'nearest' })
        } else if (/^\d$/.test(event.key)) {
            event.preventDefault()
            digit(event.key, box)
        } else if (event.key === 'Enter') {
            event.preventDefault()
            if (typed) go(box)
        }
    })

    function digit(key, box) {
        clearTimeout(timer)
        typed += key
        const longer = numbers().some((number) => number !== typed && number.startsWith(typed))
        if (typed === '0' || !longer) return go(box)
        timer = setTimeout(() => go(box), NEXT_DIGIT)
    }

    const numbers = () => [...live.querySelectorAll('[data-number]')].map((card) => card.dataset.number)

    function go(box) {
        clearTimeout(timer)
        const number = typed
        typed = ''
        const card = live.querySelector(`[data-number="${number}"]`)
        if (number !== '0' && !card) return say(`Er is geen thema ${number}.`)
        file(box.value, number === '0' ? 'none' : card.dataset.theme, after(box))
    }

    /** The box to go on with: the next of the list that is not chosen, else the one before. */
    function after(box) {
        const list = box.closest('ol, ul')
        const all = boxes().filter((other) => list.contains(other))
        const stays = (other) => other !== box && other.value !== box.value && !(box.checked && other.checked)
        const here = all.indexOf(box)
        return (all.slice(here).find(stays) ?? all.slice(0, here).findLast(stays))?.id ?? ''
    }
}
