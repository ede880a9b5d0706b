/** The microphone: plain samples, mono, from the moment that it starts until it is stopped. */

/** Whether this browser gives a microphone at this address. */
export const isAvailable = Boolean(navigator.mediaDevices?.getUserMedia && window.AudioWorkletNode)

/**
 * Starts to record; rejects as `getUserMedia` does when there is no microphone or it may not be used.
 * @param {(samples: Float32Array, seconds: number) => void} heard called with each piece of sound and the time so far
 * @returns {Promise<{stop: () => Promise<{samples: Float32Array, rate: number}>, cancel: () => void}>}
 */
export async function record(heard) {
    const stream = await navigator.mediaDevices.getUserMedia({
        audio: { channelCount: 1, echoCancellation: false, noiseSuppression: true, autoGainControl: true },
    })
    const context = new AudioContext()
    const pieces = []
    let length = 0
    let end
    const ended = new Promise((resolve) => { end = resolve })
    const close = () => {
        for (const track of stream.getTracks()) track.stop()
        if (context.state !== 'closed') context.close()
    }
    let capture
    try {
        await context.audioWorklet.addModule(new URL('capture.js', import.meta.url))
        capture = new AudioWorkletNode(context, 'capture', { channelCount: 1, channelCountMode: 'explicit' })
        await context.resume()
    } catch (error) {
        close()
        throw error
    }
    capture.port.onmessage = ({ data }) => {
        if (data === null) return end()
        pieces.push(data)
        length += data.length
        heard(data, length / context.sampleRate)
    }
    // It writes no sound; only what leads to the speakers is kept running.
    context.createMediaStreamSource(stream).connect(capture).connect(context.destination)
    return {
        cancel: close,
        async stop() {
            capture.port.postMessage('stop')
            await ended
            close()
            const samples = new Float32Array(length)
            let place = 0
            for (const piece of pieces) {
                samples.set(piece, place)
                place += piece.length
            }
            return { samples, rate: context.sampleRate }
        },
    }
}
