/** The microphone: plain samples, mono, from the moment that it opens until it is stopped. */

/** How long the last samples may take to come, in milliseconds: an interrupted sound system gives none. */
const LAST = 500

/** Runs beside the sound. */
const CAPTURE = new URL('capture.js', import.meta.url)

/** Whether this browser gives a microphone at this address. */
export const isAvailable = Boolean(navigator.mediaDevices?.getUserMedia && window.AudioWorkletNode)

/** Fetches what is needed, so that the microphone opens without a connection. */
export const prepare = () => fetch(CAPTURE).catch(() => {})

/**
 * Opens the microphone; rejects as `getUserMedia` does when there is none or it may not be used.
 * @param {(samples: Float32Array) => void} heard called with each piece of sound
 * @param {{ rate?: number, lost?: () => void }} options the samples a second that are wanted, which a browser may not
 * give, and what to do when the microphone goes away by itself
 * @returns {Promise<{rate: number, stop: () => Promise<void>, cancel: () => void}>} `rate` is what it gives
 */
export async function open(heard, { rate, lost = () => {} } = {}) {
    const stream = await navigator.mediaDevices.getUserMedia({
        audio: { channelCount: 1, echoCancellation: false, noiseSuppression: true, autoGainControl: true },
    })
    let context
    const close = () => {
        for (const track of stream.getTracks()) track.stop()
        if (context && context.state !== 'closed') context.close()
    }
    let end
    const ended = new Promise((resolve) => { end = resolve })
    let capture
    try {
        const source = tuned(stream, rate)
        context = source.context
        await context.audioWorklet.addModule(CAPTURE)
        capture = new AudioWorkletNode(context, 'capture', { channelCount: 1, channelCountMode: 'explicit' })
        await context.resume()
        capture.port.onmessage = ({ data }) => (data === null ? end() : heard(data))
        // It writes no sound; only what leads to the speakers is kept running.
        source.connect(capture).connect(context.destination)
    } catch (error) {
        close()
        throw error
    }
    for (const track of stream.getTracks()) track.addEventListener('ended', lost)
    return {
        rate: context.sampleRate,
        cancel: close,
        async stop() {
            capture.port.postMessage('stop')
            await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, LAST))])
            close()
        },
    }
}

/** The sound of a stream at a rate; where the browser refuses that (Firefox does), at the rate of the device. */
function tuned(stream, rate) {
    if (rate) {
        let context
        try {
            context = new AudioContext({ sampleRate: rate })
            return context.createMediaStreamSource(stream)
        } catch {
            context?.close()
        }
    }
    return new AudioContext().createMediaStreamSource(stream)
}
