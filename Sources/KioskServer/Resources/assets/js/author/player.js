/** One sound at a time. */

const audio = new Audio()
let ended = () => {}

/**
 * Plays a sound; asked again for what plays, it stops.
 * @param {string|null} address null only silences
 * @param {HTMLElement?} button which is marked while it sounds
 */
export function play(address, button = null) {
    const wasPlaying = button?.hasAttribute('data-playing')
    audio.pause()
    ended()
    if (!address || wasPlaying) return
    ended = () => button?.removeAttribute('data-playing')
    button?.setAttribute('data-playing', '')
    audio.onended = ended
    audio.onerror = ended
    audio.src = address
    audio.play().catch(ended)
}
