/**
 * What the kiosk itself has to say: no connection, saved, session over. The texts come with each page in
 * its language, and their clips are fetched beforehand, so that they can be spoken without a connection.
 */
import { page } from './page.js'
import { onSettings, setting } from './settings.js'
import { keep, speak } from './speech.js'

/** How long a notice of good news stays, in milliseconds. */
const GOOD_NEWS = 6_000

const sheet = document.getElementById('notice')
let timer = 0
let current = ''
let voice = setting('voice')

// In another voice they are other clips.
onSettings(() => {
    if (setting('voice') === voice) return
    voice = setting('voice')
    prepareNotices(page())
})

/** Fetches the clips of the notices, and of other phrases in reserve, when the browser has nothing better to do. */
export function prepareNotices(root) {
    const idle = window.requestIdleCallback ?? ((work) => setTimeout(work, 500))
    idle(async () => {
        for (const { content } of root.querySelectorAll('template#notices, template[data-phrases]')) {
            for (const text of content.querySelectorAll('[data-clip]')) await keep(text.dataset.clip)
        }
    })
}

/**
 * Shows a notice, and speaks it when asked.
 * @param {'offline' | 'pausedOffline' | 'online' | 'saving' | 'ended' | 'closed'} kind
 */
export function notify(kind, { aloud = true } = {}) {
    if (current === kind) return
    const text = element(kind)
    if (!text) return
    clearTimeout(timer)
    current = kind
    sheet.querySelector('.icon use').setAttribute('href', `${sheet.dataset.icons}#${ICONS[kind]}`)
    sheet.querySelector('.text').replaceChildren(text)
    sheet.lang = document.documentElement.lang
    sheet.dir = document.documentElement.dir
    sheet.hidden = false
    if (kind === 'online') timer = setTimeout(dismiss, GOOD_NEWS)
    if (aloud) speak([text])
}

/** Takes the notice away. */
export function dismiss() {
    clearTimeout(timer)
    current = ''
    sheet.hidden = true
}

/** Takes a notice of this kind away, if it shows. */
export function retract(kind) {
    if (current === kind) dismiss()
}

/** The text of the notice that shows, to be spoken before a page; empty when there is none. */
export const shown = () => [...sheet.querySelectorAll('.text [data-clip]')].filter(() => !sheet.hidden)

const ICONS = {
    offline: 'unplugged', pausedOffline: 'unplugged', online: 'check', saving: 'send', ended: 'info', closed: 'info',
}

function element(kind) {
    return page().querySelector('#notices')?.content.querySelector(`[data-notice="${kind}"]`)?.cloneNode(true)
}
