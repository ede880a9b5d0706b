/**
 * Brings a request to the server through whatever happens on the way. A submission carries its own id, so
 * sending it again is harmless: the server stores it once.
 */

/** How long one attempt may take, in milliseconds. */
const PATIENCE = 12_000
/** Waits between attempts, in seconds; the last one repeats. */
const WAITS = [1, 2, 4, 8, 10]

/** What waits for its next attempt. */
const waiting = new Set()

/**
 * Sends a request until the server has answered it.
 * @param {string} url
 * @param {RequestInit} request
 * @param {{ signal: AbortSignal, onTrouble: () => void }} options `onTrouble` is called at each failed attempt
 * @returns {Promise<{ response: Response, html: string, hadTrouble: boolean }>}
 */
export async function deliver(url, request, { signal, onTrouble }) {
    for (let attempt = 0; ; attempt += 1) {
        const limit = new AbortController()
        const stop = () => limit.abort()
        const timer = setTimeout(stop, PATIENCE)
        signal.addEventListener('abort', stop)
        try {
            const response = await fetch(url, { ...request, signal: limit.signal })
            if (response.status < 500) return { response, html: await response.text(), hadTrouble: attempt > 0 }
        } catch (error) {
            if (signal.aborted) throw error
        } finally {
            clearTimeout(timer)
            signal.removeEventListener('abort', stop)
        }
        onTrouble()
        await untilNext(attempt)
        signal.throwIfAborted()
    }
}

/** Tries at once all that waits for another attempt: the connection is probably back. */
export function hurry() {
    for (const hasten of [...waiting]) hasten()
}

function untilNext(attempt) {
    const seconds = WAITS[Math.min(attempt, WAITS.length - 1)]
    return new Promise((resolve) => {
        const hasten = () => {
            clearTimeout(timer)
            waiting.delete(hasten)
            resolve()
        }
        const timer = setTimeout(hasten, seconds * 1000)
        waiting.add(hasten)
    })
}

window.addEventListener('online', hurry)
