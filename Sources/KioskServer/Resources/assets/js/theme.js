/** A theme's page: hear each name without leaving the page. */
import { play } from './author/player.js'

document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-play]')
    if (!link) return
    event.preventDefault()
    play(link.href, link)
})
