/** What the author's recorder does with recorded samples: numbers from -1 to 1. */
import { level, pcm, peak, SILENCE, waveFile } from '../sound.js'

export { level }

/** Samples a second of what is kept: speech has little above 12 kHz. */
export const RATE = 24_000

/** Silence that stays before and after the voice, in seconds. */
const MARGIN = 0.1
/** Below this peak a listener must turn the volume up. */
const SOFT = 0.08
/** From here on a microphone cannot follow. */
const CLIPPED = 0.985

/** `soft` or `clipped`, or nothing when the level is right. */
export function fault(samples) {
    let clipped = 0
    for (const sample of samples) if (Math.abs(sample) >= CLIPPED) clipped += 1
    if (clipped > 8) return 'clipped'
    return peak(samples) < SOFT ? 'soft' : ''
}

/**
 * The samples without the silence at begin and end; null when there is only silence.
 *
 * A voice is what is well above the quietest tenth of the recording, in pieces of 10 ms.
 */
export function trimmed(samples, rate) {
    const size = Math.round(rate / 100)
    const peaks = []
    for (let start = 0; start < samples.length; start += size) peaks.push(peak(samples.subarray(start, start + size)))
    const loudest = Math.max(0, ...peaks)
    if (loudest < SILENCE) return null
    const noise = [...peaks].sort((a, b) => a - b)[Math.floor(peaks.length / 10)]
    const limit = Math.max(SILENCE * 0.8, loudest / 40, Math.min(noise * 2.5, loudest / 5))
    const margin = Math.round(MARGIN * rate)
    const first = peaks.findIndex((peak) => peak >= limit) * size
    const last = (peaks.findLastIndex((peak) => peak >= limit) + 1) * size
    return samples.slice(Math.max(0, first - margin), Math.min(samples.length, last + margin))
}

export async function resampled(samples, from, to = RATE) {
    if (from === to) return samples
    const length = Math.ceil(samples.length * to / from)
    const context = new OfflineAudioContext(1, length, to)
    const buffer = context.createBuffer(1, samples.length, from)
    buffer.copyToChannel(samples, 0)
    const source = context.createBufferSource()
    source.buffer = buffer
    source.connect(context.destination)
    source.start()
    return (await context.startRendering()).getChannelData(0)
}

/** A WAV file: linear PCM, mono, 16 bit. */
export function wav(samples, rate = RATE) {
    return waveFile(pcm(samples), rate)
}
