/**
 * The recording beside the words that a helper writes: played, slowed down and repeated without leaving the text field.
 * Without this script the browser's own player stands there.
 */
import { clock } from './clock.js'

/** Seconds that repeating goes back. */
const BACK = 5
/** How fast it can play; the pitch of the voice stays. */
const SPEEDS = [0.5, 0.75, 1]

/**
 * @param {HTMLElement?} player
 * @param {() => void} alive told while somebody listens
 */
export function startPlayer(player, alive) {
    if (!player) return
    const audio = player.querySelector('audio')
    const part = (id) => player.querySelector(`#${id}`)
    const [play, where, told, speed] = ['play', 'where', 'clock', 'speed'].map(part)
    let place = SPEEDS.indexOf(1)
    audio.controls = false
    player.querySelector('.with-script').hidden = false

    const toggle = () => (audio.paused ? audio.play().catch(() => {}) : audio.pause())
    const repeat = () => {
        audio.currentTime = Math.max(0, audio.currentTime - BACK)
        audio.play().catch(() => {})
    }
    const change = (by) => {
        place = Math.min(SPEEDS.length - 1, Math.max(0, place + by))
        setSpeed(audio, SPEEDS[place])
        speed.textContent = `${String(SPEEDS[place]).replace('.', ',')}×`
        part('slower').disabled = place === 0
        part('faster').disabled = place === SPEEDS.length - 1
    }
    change(0)

    const actions = { play: toggle, repeat, slower: () => change(-1), faster: () => change(1) }
    for (const [id, action] of Object.entries(actions)) part(id).addEventListener('click', action)
    document.addEventListener('keydown', (event) => {
        const action = actions[KEYS[keyOf(event)]]
        if (!action || event.isComposing) return
        event.preventDefault()
        if (!event.repeat || action === repeat) action()
    })

    const show = () => {
        const length = Number.isFinite(audio.duration) ? audio.duration : 0
        where.max = String(length || 1)
        where.value = String(audio.currentTime)
        const text = `${clock(audio.currentTime)} / ${clock(length)}`
        if (length && told.textContent !== text) told.textContent = text
    }
    const showState = () => {
        play.setAttribute('aria-pressed', String(!audio.paused))
        play.querySelector('span').textContent = audio.paused ? 'Speel' : 'Stop'
        play.querySelector('use').setAttribute('href', iconOf(play, audio.paused ? 'listen' : 'stop'))
    }
    where.addEventListener('input', () => { audio.currentTime = Number(where.value) })
    for (const name of ['loadedmetadata', 'durationchange', 'timeupdate', 'seeked']) audio.addEventListener(name, show)
    for (const name of ['play', 'pause', 'ended']) audio.addEventListener(name, showState)
    audio.addEventListener('timeupdate', () => { if (!audio.paused) alive() })
    audio.addEventListener('error', () => { part('silent').hidden = false })
    if (audio.error) part('silent').hidden = false
    show()
}

const KEYS = {
    'Control+Space': 'play', Escape: 'play', 'Control+ArrowLeft': 'repeat', 'Control+ArrowDown': 'slower',
    'Control+ArrowUp': 'faster',
}

function keyOf(event) {
    if (event.altKey || event.metaKey || event.shiftKey) return ''
    return event.ctrlKey ? `Control+${event.code}` : event.code
}

function setSpeed(audio, rate) {
    audio.preservesPitch = true
    audio.webkitPreservesPitch = true
    // A browser begins each sound at its default rate.
    audio.defaultPlaybackRate = rate
    audio.playbackRate = rate
}

const iconOf = (button, name) => button.querySelector('use').getAttribute('href').replace(/#.*$/, `#${name}`)
