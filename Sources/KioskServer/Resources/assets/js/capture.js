/** Runs beside the sound (AudioWorklet): hands on what the microphone gives, some samples at a time. */

/** Samples that are handed on at once: at 48 kHz twenty times a second. */
const BATCH = 2400

class Capture extends AudioWorkletProcessor {
    batch = new Float32Array(BATCH)
    filled = 0
    stopped = false

    constructor() {
        super()
        this.port.onmessage = () => {
            this.send()
            this.port.postMessage(null)
            this.stopped = true
        }
    }

    process([input]) {
        for (const sample of input[0] ?? []) {
            this.batch[this.filled] = sample
            this.filled += 1
            if (this.filled === BATCH) this.send()
        }
        return !this.stopped
    }

    send() {
        if (this.stopped) return
        this.port.postMessage(this.batch.slice(0, this.filled))
        this.filled = 0
    }
}

registerProcessor('capture', Capture)
