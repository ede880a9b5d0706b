/** Dragging contributions to a theme. Whoever cannot drag uses the menu or the keyboard. */

/**
 * @param {HTMLElement} live holds what is dragged, `[data-contribution]`, and where it may go, `[data-drop]`
 * @param {{begin: () => void, end: () => void, drop: (id: string, place: string) => void}} actions
 */
export function dropping(live, { begin, end, drop }) {
    let dragged = ''
    let over = null

    function mark(place) {
        if (place === over) return
        over?.classList.remove('over')
        over = place
        over?.classList.add('over')
    }

    live.addEventListener('dragstart', (event) => {
        const item = event.target.closest?.('[data-contribution]')
        if (!item || item !== event.target) return
        dragged = item.dataset.contribution
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', dragged)
        item.classList.add('dragged')
        live.classList.add('dragging')
        begin()
    })
    live.addEventListener('dragover', (event) => {
        if (!dragged) return
        const place = event.target.closest('[data-drop]')
        mark(place)
        if (place) event.preventDefault()
    })
    live.addEventListener('drop', (event) => {
        const place = event.target.closest('[data-drop]')
        if (!dragged || !place) return
        event.preventDefault()
        const id = dragged
        finish()
        drop(id, place.dataset.drop)
    })
    live.addEventListener('dragend', finish)

    function finish() {
        if (!dragged) return
        dragged = ''
        mark(null)
        live.classList.remove('dragging')
        live.querySelector('.dragged')?.classList.remove('dragged')
        end()
    }
}

/** Only with a script can anything be dragged, so only then does a contribution say so. */
export function arm(root) {
    if (!root.querySelector('#file')) return
    for (const item of root.querySelectorAll('[data-contribution]')) item.draggable = true
}
