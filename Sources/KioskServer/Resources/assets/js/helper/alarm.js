/** A short tone and a buzz when somebody asks for help, once the helper has allowed sound by a tap. */

/** Two notes, in hertz, each of so many seconds. */
const NOTES = [660, 880]
const LENGTH = 0.16

let sound = null

/** @param {HTMLElement?} button switches the tone on and off */
export function startAlarm(button) {
    if (!button || !window.AudioContext) return
    button.hidden = false
    button.addEventListener('click', () => {
        const isOn = sound === null
        sound?.close()
        sound = isOn ? new AudioContext() : null
        button.setAttribute('aria-pressed', String(isOn))
        if (isOn) play()
    })
}

export function alarm() {
    navigator.vibrate?.([200, 100, 200])
    if (sound) play()
}

function play() {
    NOTES.forEach((note, place) => {
        const start = sound.currentTime + place * LENGTH
        const tone = sound.createOscillator()
        const level = sound.createGain()
        tone.frequency.value = note
        level.gain.setValueAtTime(0.0001, start)
        level.gain.exponentialRampToValueAtTime(0.3, start + 0.02)
        level.gain.exponentialRampToValueAtTime(0.0001, start + LENGTH)
        tone.connect(level).connect(sound.destination)
        tone.start(start)
        tone.stop(start + LENGTH)
    })
}
