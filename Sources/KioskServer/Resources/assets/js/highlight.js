/**
 * Lights the word that sounds. The cues of the clip's own text track say when each word starts; each frame looks
 * where the sound is, because browsers announce cues up to a quarter of a second late.
 */

/**
 * Follows a sound until told to stop.
 * @param {HTMLMediaElement} sound
 * @param {TextTrack} track cues in the order of time, each with a word's index as its text
 * @param {ArrayLike<Element>} words
 * @returns {() => void} stops it and puts out what is lit
 */
export function follow(sound, track, words) {
    let lit = []
    let next = 0
    let frame = 0

    const light = (elements) => {
        for (const word of lit) if (!elements.includes(word)) word.classList.remove('lit')
        for (const word of elements) word.classList.add('lit')
        lit = elements
    }
    /** Of the words that began since the last frame each is lit, however short it is. */
    const look = () => {
        frame = requestAnimationFrame(look)
        const cues = track.cues
        if ((sound.paused && !sound.ended) || sound.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || !cues) return
        const begun = []
        while (next < cues.length && cues[next].startTime <= sound.currentTime) {
            const word = words[Number(cues[next].text)]
            if (word) begun.push(word)
            next += 1
        }
        if (begun.length > 0) light(begun)
        else if (lit.length > 1) light(lit.slice(-1))
    }
    look()
    return () => {
        cancelAnimationFrame(frame)
        light([])
    }
}
