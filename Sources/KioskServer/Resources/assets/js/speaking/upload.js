/**
 * Brings a recording to the server while it grows: a piece at a time, in order, each until the server has it. What was
 * heard more than a second or two ago is safe there, whatever happens to this page.
 */
import { deliver, hurry } from '../send.js'

/** So much is worth a request, in seconds. */
const PIECE = 1
/** So many bytes the server takes at once. */
const MOST = 256 * 1024

const underWay = new Map()

/**
 * Waits until the server has all of a recording, or does not want it: then it says why when the answer comes.
 * @param {string} id a recording, perhaps of an earlier page
 * @param {() => void} onTrouble called at each failed attempt from now on
 */
export async function stored(id, onTrouble) {
    const upload = underWay.get(id)
    if (!upload) return
    upload.watcher = { ...upload.watcher, trouble: onTrouble }
    if (upload.isTroubled) onTrouble()
    hurry()
    await upload.settled
}

/** What is still under way of a recording, perhaps of an earlier page. @returns {Upload?} */
export const uploadOf = (id) => underWay.get(id) ?? null

/** Lets the server forget a recording. */
export function forget(address, id, participant) {
    const url = `${address}/${id}?${new URLSearchParams({ participant })}`
    return deliver(url, { method: 'DELETE', credentials: 'same-origin' }, {
        signal: new AbortController().signal, onTrouble: () => {},
    })
}

export class Upload {
    /**
     * @param {Take} take what is recorded
     * @param {(from: number) => string} url where its bytes from a place on go
     * @param {{ trouble: () => void, calm: () => void, refused: () => void }} watcher is told of a failed attempt, of
     * the first success after it, and when the server does not take it (any more)
     */
    constructor(take, url, watcher) {
        Object.assign(this, { take, url, watcher, isEnded: false, isTroubled: false })
        this.journey = new AbortController()
        this.grow = () => {}
        underWay.set(take.id, this)
        /** Fulfilled once nothing more is sent. */
        this.settled = this.run()
    }

    /** No more samples will come. */
    end() {
        this.isEnded = true
        this.grow()
    }

    /** Nothing more is sent. */
    cancel() {
        this.journey.abort()
        this.end()
        return this.settled
    }

    async run() {
        try {
            for (let from = 0; await this.hasMore(from);) {
                const stored = await this.put(from)
                if (stored === from) return this.watcher.refused()
                from = stored
            }
        } catch (error) {
            if (!this.journey.signal.aborted) throw error
        } finally {
            underWay.delete(this.take.id)
        }
    }

    /** Sends a piece. @returns {Promise<number>} how much the server has; as much as before when it refuses */
    async put(from) {
        const body = this.take.bytes.subarray(from, from + MOST)
        const request = { method: 'PUT', body, credentials: 'same-origin', headers: { 'Content-Type': 'application/octet-stream' } }
        const { response, html } = await deliver(this.url(from), request, {
            signal: this.journey.signal,
            onTrouble: () => {
                this.isTroubled = true
                this.watcher.trouble()
            },
        })
        if (this.isTroubled) this.watcher.calm()
        this.isTroubled = false
        const { bytes, kept } = read(html)
        // Longer than it may be, or an answer already: there it ends.
        if (bytes !== undefined && (kept || response.status === 413)) return this.take.samples.byteLength
        return bytes ?? from
    }

    /** Waits until there is enough to send; false when that will not be. */
    async hasMore(from) {
        const enough = 2 * PIECE * this.take.rate
        while (!this.isEnded && this.take.bytes.length - from < enough) {
            await new Promise((resolve) => { this.grow = resolve })
        }
        return !this.journey.signal.aborted && this.take.bytes.length > from
    }
}

/** What the server says that it has; nothing when it says something else. */
function read(text) {
    try {
        const { bytes, kept = false } = JSON.parse(text)
        return Number.isInteger(bytes) ? { bytes, kept } : {}
    } catch {
        return {}
    }
}
