/** What is done with recorded samples: numbers from -1 to 1. */

/** Samples a second of what is kept: speech has little above 12 kHz. */
export const RATE = 24_000

/** Silence that stays before and after the voice, in seconds. */
const MARGIN = 0.1
/** Below this peak there is nothing but the noise of a room. */
const SILENCE = 0.01
/** Below this peak a listener must turn the volume up. */
const SOFT = 0.08
/** From here on a microphone cannot follow. */
const CLIPPED = 0.985

export function peak(samples) {
    let highest = 0
    for (const sample of samples) highest = Math.max(highest, Math.abs(sample))
    return highest
}

/** The peak as a meter shows it: 0 at -60 decibels and below, 1 at full scale. */
export function level(samples) {
    return Math.min(1, Math.max(0, 1 + 20 * Math.log10(peak(samples) + 1e-6) / 60))
}

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
    const view = new DataView(new ArrayBuffer(44 + 2 * samples.length))
    const name = (place, text) => [...text].forEach((letter, index) => view.setUint8(place + index, letter.charCodeAt(0)))
    name(0, 'RIFF')
    view.setUint32(4, 36 + 2 * samples.length, true)
    name(8, 'WAVEfmt ')
    view.setUint32(16, 16, true)
    view.setUint16(20, 1, true)
    view.setUint16(22, 1, true)
    view.setUint32(24, rate, true)
    view.setUint32(28, 2 * rate, true)
    view.setUint16(32, 2, true)
    view.setUint16(34, 16, true)
    name(36, 'data')
    view.setUint32(40, 2 * samples.length, true)
    samples.forEach((sample, index) => {
        view.setInt16(44 + 2 * index, Math.round(32_767 * Math.min(1, Math.max(-1, sample))), true)
    })
    return new Blob([view], { type: 'audio/wav' })
}
