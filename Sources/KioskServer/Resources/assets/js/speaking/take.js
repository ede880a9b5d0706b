/** One recording of somebody's voice: its samples, in the memory of this page only. */
import { pcm, peak, SILENCE, waveFile } from '../sound.js'

/** Samples a second that are wanted: speech has little above 8 kHz. */
export const RATE = 16_000

/** More samples a second than this are not taken. */
const HIGHEST = 48_000

export class Take {
    /** @param {number} rate of the microphone @param {number} longest seconds */
    constructor(rate, longest) {
        this.id = crypto.randomUUID()
        this.every = Math.ceil(rate / HIGHEST)
        this.rate = Math.round(rate / this.every)
        this.longest = longest
        this.samples = new Int16Array(this.rate * longest)
        this.length = 0
        /** Whether there was more than silence. */
        this.isHeard = false
    }

    get seconds() { return this.length / this.rate }

    get isFull() { return this.length === this.samples.length }

    /** All that there is, as it is sent. */
    get bytes() { return new Uint8Array(this.samples.buffer, 0, 2 * this.length) }

    /** Takes samples from the microphone, as far as there is room. */
    append(samples) {
        const room = this.samples.length - this.length
        const kept = pcm(thinned(samples, this.every)).subarray(0, room)
        this.samples.set(kept, this.length)
        this.length += kept.length
        this.isHeard ||= peak(samples) >= SILENCE
    }

    /** A file that a browser plays. */
    file() {
        return waveFile(this.samples.subarray(0, this.length), this.rate)
    }
}

/** The mean of each so many samples. */
function thinned(samples, every) {
    if (every === 1) return samples
    return Float32Array.from({ length: Math.floor(samples.length / every) }, (_, place) => {
        const together = samples.subarray(place * every, (place + 1) * every)
        return together.reduce((sum, sample) => sum + sample, 0) / every
    })
}
