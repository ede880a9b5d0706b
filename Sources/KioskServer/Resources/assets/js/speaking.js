/**
 * An answer that is spoken: one big button begins to record, ends it, and plays it, in one place. While somebody speaks
 * nothing else can be touched and nothing else sounds. What stands is sent with the form, instead of what is typed.
 */
import { isAvailable, open, prepare } from './microphone.js'
import { notify, retract } from './notices.js'
import { page } from './page.js'
import { level } from './sound.js'
import { hold, hush, release, speak } from './speech.js'
import { visit } from './swap.js'
import { Face } from './speaking/face.js'
import { leaveAlone, stayAwake } from './speaking/quiet.js'
import { RATE, Take } from './speaking/take.js'
import { forget, Upload, uploadOf } from './speaking/upload.js'

/** Within this time after a button has made way for another, a tap is not meant for that one, in milliseconds. */
const DOUBLE_TAP = 500
/** Without a sample for so long the microphone is gone, in milliseconds. */
const GONE = 4_000

export function enhanceSpeaking(control) {
    if (isAvailable) prepare()
    if (isAvailable || control.dataset.recording) new Speaking(control)
}

class Speaking {
    /** The recording that stands: `{ id, sound, seconds, isKept, upload? }`. */
    standing = null
    microphone = null
    /** What is recorded now, and what brings it to the server since a voice was heard. */
    take = null
    upload = null
    isLeft = false

    constructor(control) {
        const { address, prompt, added, longest, recording } = control.dataset
        this.control = control
        this.address = address
        this.longest = Number(longest)
        this.place = { participant: control.closest('form').elements.participant.value, prompt, ...(added && { added }) }
        if (recording) this.standing = this.known(control.dataset)
        this.face = new Face(control, this.longest)
        this.show(this.standing ? 'done' : 'start')
        this.changedAt = -DOUBLE_TAP
        control.hidden = false
        control.addEventListener('click', (event) => this.tapped(event), { capture: true })
        page().addEventListener('leave', () => this.leave())
    }

    /** A recording that the server told of. As long as a part of it is still under way, only this device has it whole. */
    known({ recording, seconds, kept }) {
        const upload = uploadOf(recording)
        if (upload) return this.made(upload.take, upload)
        return { id: recording, sound: `${this.address}/${recording}.wav`, seconds: Number(seconds), isKept: kept !== undefined }
    }

    /** A recording that was made here. */
    made(take, upload) {
        return { id: take.id, sound: URL.createObjectURL(take.file()), seconds: take.seconds, isKept: false, upload }
    }

    tapped(event) {
        const wish = event.target.closest('button')?.dataset.do
        if (event.detail > 0 && performance.now() - this.changedAt < DOUBLE_TAP) event.stopPropagation()
        else if (wish === 'record' || wish === 'again') this.record()
        else if (wish === 'stop') this.stop('done')
        else if (wish === 'remove') this.remove()
    }

    async record() {
        if (this.state === 'asking' || this.state === 'recording') return
        hush()
        this.face.say('')
        this.show('asking')
        let microphone
        try {
            microphone = await open((samples) => this.heard(samples), { rate: RATE, lost: () => this.stop('done') })
        } catch (error) {
            if (!this.isLeft) this.settle(error.name === 'NotAllowedError' ? 'refused' : 'missing', true)
            return
        }
        if (this.isLeft) return microphone.cancel()
        this.microphone = microphone
        this.take = new Take(microphone.rate, this.longest)
        this.upload = null
        hold()
        this.quiet = [leaveAlone(this.control), stayAwake()]
        this.face.measure(0, 0)
        this.face.say('listening')
        this.show('recording')
        this.face.focus('stop')
        this.watch()
    }

    heard(samples) {
        if (!this.take) return
        this.watch()
        this.take.append(samples)
        this.face.measure(level(samples), this.take.seconds)
        if (this.take.isHeard) this.send()
        if (this.take.isFull) this.stop('full')
    }

    /** A microphone that gives nothing any more ends the recording. */
    watch() {
        clearTimeout(this.watchdog)
        if (this.microphone) this.watchdog = setTimeout(() => this.stop('done'), GONE)
    }

    /** Sends what there is from the first voice on: as long as there is only silence, what stood before stands. */
    send() {
        if (!this.upload) {
            this.standing?.upload?.cancel()
            const { id, rate } = this.take
            const url = (from) => `${this.address}/${id}?${new URLSearchParams({ ...this.place, rate, from })}`
            this.upload = new Upload(this.take, url, {
                trouble: () => { if (!this.isLeft) notify('pausedOffline', { aloud: false }) },
                calm: () => retract('pausedOffline'),
                refused: () => this.giveUp(),
            })
        }
        this.upload.grow()
    }

    async stop(how) {
        const { microphone, take } = this
        if (!microphone) return
        this.microphone = null
        clearTimeout(this.watchdog)
        await microphone.stop()
        this.take = null
        this.upload?.end()
        for (const end of this.quiet) end()
        if (this.isLeft) return
        if (!this.upload) return this.settle('silent', true)
        this.drop()
        this.standing = this.made(take, this.upload)
        this.settle(how)
    }

    remove() {
        const { id, isKept, upload } = this.standing
        // One that was kept as answer stays that until there is another answer.
        Promise.resolve(upload?.cancel()).then(() => { if (!isKept) forget(this.address, id, this.place.participant) })
        this.drop()
        this.standing = null
        this.face.say('')
        this.show('start')
        this.face.focus('record')
        speak(this.face.invitation())
    }

    /** Shows and says how it went, and then what the voice could not say meanwhile. */
    settle(phrase, isProblem = false) {
        const unsaid = release()
        this.face.say(phrase, isProblem)
        this.show(this.standing ? 'done' : 'start')
        this.face.focus(this.standing ? 'play' : 'record')
        speak([...this.face.said(), ...unsaid])
    }

    show(state) {
        this.state = state
        this.changedAt = performance.now()
        this.face.show(state, this.standing)
    }

    /** The server takes nothing from here any more: somebody else sits here, or it is over. Its own page tells. */
    giveUp() {
        if (this.isLeft) return
        this.leave()
        visit(`${page().dataset.base}/step`)
    }

    /** The page goes: what was said so far stays with the server, not finished. */
    leave() {
        this.isLeft = true
        this.stop('done')
        release()
        this.drop()
    }

    /** Lets go of the sound of what stood. */
    drop() {
        hush()
        if (this.standing?.upload) URL.revokeObjectURL(this.standing.sound)
    }
}
