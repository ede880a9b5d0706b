/**
 * How this person wants to see and hear the kiosk: how large the letters, how much room between them, in which colours,
 * how fast, how loud, in which voice. It outlives a reload, in the storage of this tab, and ends with the person: the
 * next one begins with what is usual.
 */

/** Seven rates, each a quarter faster than the one before (a third of a doubling); 1 is that of the clip. */
export const RATES = [0.5, 0.63, 0.79, 1, 1.26, 1.59, 2]
/** Loudness in decibels below that of the clip, in steps of 6. The usual one leaves room for louder. */
export const LEVELS = [-24, -18, -12, -6, 0]
/** How high a capital letter is, in millimetres of this screen. tokens.css makes all sizes of it, by `data-size` on the document. */
const SIZES = [3.5, 4.8, 6.4, 8.5]
/** How far letters stand apart, as a part of their size; `data-spacing` on the document. */
const SPACINGS = [0, 0.06, 0.12, 0.18]
/** Sets of colours, by the name in `data-theme` on the document. */
const THEMES = ['usual', 'light', 'dark', 'low']
/** The names that the server knows voices by. */
export const VOICES = ['low', 'normal', 'high']

/** Where the system asks for more contrast, that is what is usual. */
const USUAL_THEME = matchMedia('(prefers-contrast: more)').matches ? 'light' : 'usual'
const USUAL = {
    size: SIZES.indexOf(4.8), spacing: SPACINGS.indexOf(0), theme: THEMES.indexOf(USUAL_THEME),
    rate: RATES.indexOf(1), level: LEVELS.indexOf(-6), voice: VOICES.indexOf('normal'),
}
const COUNTS = {
    size: SIZES.length, spacing: SPACINGS.length, theme: THEMES.length,
    rate: RATES.length, level: LEVELS.length, voice: VOICES.length,
}
const PLACE = 'settings'

const listeners = []
let settings = stored()

/** The place of a setting among its steps. @param {'size' | 'spacing' | 'theme' | 'rate' | 'level' | 'voice'} name */
export const setting = (name) => settings[name]

/** Sets a setting to one of its steps, for this person. @returns {boolean} whether that is another one than before */
export function set(name, step) {
    const place = Math.min(Math.max(step, 0), COUNTS[name] - 1)
    if (place === settings[name]) return false
    settings = { ...settings, [name]: place }
    store()
    tell()
    return true
}

/** Calls `listener` now and whenever a setting changes. */
export function onSettings(listener) {
    listeners.push(listener)
    listener()
}

/** All as usual again, for the same person. */
export const resetSettings = () => change({ ...USUAL, person: settings.person })

/** All as usual again, and nothing left of it. */
export const forgetSettings = () => change({ ...USUAL, person: '' })

function change(next) {
    const was = settings
    settings = next
    store()
    if (Object.keys(USUAL).some((name) => was[name] !== settings[name])) tell()
}

/**
 * Brings the settings in line with who sits at a page. What somebody set before they picked a language goes with
 * them; on a screen of somebody else, or where a new person begins, all is as usual.
 */
export function settle(page) {
    const person = seal(page.dataset.participant)
    if (person === settings.person) return
    if (!person && !BEGINNINGS.has(page.dataset.screen)) return
    if (settings.person) forgetSettings()
    settings = { ...settings, person }
    store()
}

/** Where nobody sits yet; other screens without a participant are in between. */
const BEGINNINGS = new Set(['join', 'language'])

/** Tells people apart without their name: enough to notice that somebody else sits here, too little to find them by. */
function seal(participant) {
    if (!participant) return ''
    let sum = 0
    for (const letter of participant) sum = (sum * 31 + letter.codePointAt(0)) % 65_521
    return String(sum)
}

/** What differs from the usual is on the document, where the style sheets read it; early.js did the same before the first paint. */
onSettings(() => {
    const root = document.documentElement.dataset
    const put = (name, value, usual) => {
        if (value === usual) delete root[name]
        else root[name] = value
    }
    put('size', String(settings.size + 1), String(USUAL.size + 1))
    put('spacing', String(settings.spacing), '0')
    put('theme', THEMES[settings.theme], 'usual')
})

function tell() {
    for (const listener of listeners) listener()
}

/** Only what differs from the usual is kept. A browser that keeps nothing is no reason not to speak. */
function store() {
    try {
        if (Object.keys(USUAL).every((name) => settings[name] === USUAL[name])) sessionStorage.removeItem(PLACE)
        else sessionStorage.setItem(PLACE, JSON.stringify(settings))
    } catch {
        // Then the settings last as long as the document.
    }
}

function stored() {
    try {
        const kept = JSON.parse(sessionStorage.getItem(PLACE)) ?? {}
        const steps = Object.keys(USUAL).map((name) => {
            const isStep = Number.isInteger(kept[name]) && kept[name] >= 0 && kept[name] < COUNTS[name]
            return [name, isStep ? kept[name] : USUAL[name]]
        })
        return { ...Object.fromEntries(steps), person: String(kept.person ?? '') }
    } catch {
        return { ...USUAL, person: '' }
    }
}
