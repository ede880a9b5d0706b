/**
 * The bar with back, skip and next stays at the foot of the screen, unless it would take more of it than the question can
 * spare: with large letters on a small screen it then stays at the end of the page.
 */
import { page } from './page.js'

/** How much of the height of the screen the bar may take: less than a third, so that answers show above it. */
const MOST = 0.27

let watched = null
const sizes = new ResizeObserver(measure)

/** Watches the bar of a page that has just come. */
export function watchBar() {
    const bar = page().querySelector('.bar')
    if (bar === watched) return measure()
    sizes.disconnect()
    watched = bar
    if (bar) sizes.observe(bar)
    measure()
}

window.addEventListener('resize', measure)

function measure() {
    const root = document.documentElement
    const height = watched?.isConnected ? watched.offsetHeight : 0
    const isStill = height > window.innerHeight * MOST
    if (isStill) root.dataset.bar = 'still'
    else delete root.dataset.bar
    // What scrolls into sight must not end behind it; see kiosk.css.
    root.style.setProperty('--bar', `${isStill ? 0 : height}px`)
}
