/** The author's page of one language: hear what is spoken, and record a human voice in its place. */
import { isAvailable } from './author/recorder.js'
import { Recording } from './author/recording.js'
import { play } from './author/player.js'

const list = document.querySelector('.wordings')
const longest = Number(list.dataset.longest)
let recording = null

document.getElementById('no-script').hidden = true
document.getElementById('no-microphone').hidden = isAvailable
for (const line of list.children) prepare(line)

list.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-play]')
    if (link) {
        event.preventDefault()
        return play(link.href, link)
    }
    const button = event.target.closest('[data-record]')
    if (button) start(button.closest('.wording'))
})

function prepare(line) {
    line.querySelector('[data-record]').hidden = !isAvailable
}

function start(line) {
    recording?.cancel()
    play(null)
    recording = new Recording(line, longest, (html) => replace(line, html), () => { recording = null })
    recording.begin()
}

/** Puts the line as the server now has it in the place of the old one. */
function replace(line, html) {
    const holder = document.createElement('template')
    holder.innerHTML = html
    const fresh = holder.content.querySelector('.wording')
    line.replaceWith(fresh)
    prepare(fresh)
    fresh.querySelector('[data-record]').focus()
    for (const count of document.querySelectorAll('#summary [data-count]')) {
        count.textContent = list.querySelectorAll(`[data-state="${count.dataset.count}"]`).length
    }
    document.getElementById('saved').textContent = 'Opname bewaard. Kiosken laten die vanaf de volgende pagina horen.'
}
