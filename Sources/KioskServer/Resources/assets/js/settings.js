/**
 * How this person wants to hear the kiosk: how fast, how loud, in which voice. It outlives a reload, in the
 * storage of this tab, and ends with the person: the next one begins with what is usual.
 */

/** Seven rates, each a quarter faster than the one before (a third of a doubling); 1 is that of the clip. */
export const RATES = [0.5, 0.63, 0.79, 1, 1.26, 1.59, 2]
/** Loudness in decibels below that of the clip, in steps of 6. The usual one leaves room for louder. */
export const LEVELS = [-24, -18, -12, -6, 0]
/** How large letters are beside the usual size, in four steps. */
export const SIZES = [0.85, 1, 1.2, 1.45]
/** The names that the server knows voices by. */
export const VOICES = ['low', 'normal', 'high']

const USUAL = { rate: RATES.indexOf(1), level: LEVELS.indexOf(-6), voice: VOICES.indexOf('normal'), size: SIZES.indexOf(1) }
const COUNTS = { rate: RATES.length, level: LEVELS.length, voice: VOICES.length, size: SIZES.length }
const PLACE = 'settings'

const listeners = []
let settings = stored()

/** The place of a setting among its steps. @param {'rate' | 'level' | 'voice' | 'size'} name */
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

/** All as usual again, and nothing left of it. */
export function forgetSettings() {
    const was = settings
    settings = { ...USUAL, person: '' }
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

/** Letters grow and shrink with the height of a capital letter, from which all sizes follow; see tokens.css. */
onSettings(() => {
    const root = document.documentElement.style
    root.removeProperty('--capital')
    const usual = Number(getComputedStyle(document.documentElement).getPropertyValue('--capital'))
    if (settings.size !== USUAL.size && usual) root.setProperty('--capital', String(usual * SIZES[settings.size]))
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
