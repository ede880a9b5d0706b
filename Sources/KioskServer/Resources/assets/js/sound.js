/** What the author's recorder and the kiosk's share of recorded samples: numbers from -1 to 1. */

/** Below this peak there is nothing but the noise of a room. */
export const SILENCE = 0.01

export function peak(samples) {
    let highest = 0
    for (const sample of samples) highest = Math.max(highest, Math.abs(sample))
    return highest
}

/** The peak as a meter shows it: 0 at -60 decibels and below, 1 at full scale. */
export function level(samples) {
    return Math.min(1, Math.max(0, 1 + 20 * Math.log10(peak(samples) + 1e-6) / 60))
}

/** The samples as linear PCM of 16 bit: little endian, as is every device that has a browser. */
export function pcm(samples) {
    return Int16Array.from(samples, (sample) => Math.round(32_767 * Math.min(1, Math.max(-1, sample))))
}

/** A WAV file of linear PCM: mono, 16 bit. @param {Int16Array} samples */
export function waveFile(samples, rate) {
    const head = new DataView(new ArrayBuffer(44))
    const name = (place, text) => [...text].forEach((letter, index) => head.setUint8(place + index, letter.charCodeAt(0)))
    name(0, 'RIFF')
    head.setUint32(4, 36 + samples.byteLength, true)
    name(8, 'WAVEfmt ')
    head.setUint32(16, 16, true)
    head.setUint16(20, 1, true)
    head.setUint16(22, 1, true)
    head.setUint32(24, rate, true)
    head.setUint32(28, 2 * rate, true)
    head.setUint16(32, 2, true)
    head.setUint16(34, 16, true)
    name(36, 'data')
    head.setUint32(40, samples.byteLength, true)
    return new Blob([head, samples], { type: 'audio/wav' })
}
