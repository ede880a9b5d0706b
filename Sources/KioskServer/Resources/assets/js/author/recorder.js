/** Records one text: all samples from the moment that the microphone opens until it is stopped. */
import { isAvailable, open } from '../microphone.js'

export { isAvailable }

/**
 * Starts to record; rejects as `getUserMedia` does when there is no microphone or it may not be used.
 * @param {(samples: Float32Array, seconds: number) => void} heard called with each piece of sound and the time so far
 * @returns {Promise<{stop: () => Promise<{samples: Float32Array, rate: number}>, cancel: () => void}>}
 */
export async function record(heard) {
    const pieces = []
    let length = 0
    const microphone = await open((samples) => {
        pieces.push(samples)
        length += samples.length
        heard(samples, length / microphone.rate)
    })
    return {
        cancel: microphone.cancel,
        async stop() {
            await microphone.stop()
            const samples = new Float32Array(length)
            let place = 0
            for (const piece of pieces) {
                samples.set(piece, place)
                place += piece.length
            }
            return { samples, rate: microphone.rate }
        },
    }
}
