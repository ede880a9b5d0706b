"""What can be heard of a page: that each text has a sound, and that its words light up with it one by one."""

from .script import module

SHORTEST = 0.2
"""No word takes less, in seconds."""

FAST = 16
"""The rate at which the clips are played here: as fast as a browser goes."""

AT_ONCE = 6
"""Clips that play at the same time, to be done sooner."""

SILENCE = """
    const play = HTMLMediaElement.prototype.play
    HTMLMediaElement.prototype.play = function () {
        return this.id === 'voice' ? Promise.reject(new DOMException('', 'NotAllowedError')) : play.call(this)
    }
"""
"""The page's own voice keeps silent, as before somebody's first touch: nothing lights up while a page is looked at."""

# What is only there to be heard, such as the name of a control, has no words to light up, and the letters on a key light
# up by their key; a figure, such as the points given, is no more than its digits: that all of
# those have a sound is asked by `dumb`, for what can have the focus.
SPOKEN = """
    () => {
        const parts = [document, ...[...document.querySelectorAll('template')].map((template) => template.content)]
        return parts.flatMap((part) => [...part.querySelectorAll('[data-clip]')])
            .filter((element) => /\\P{N}/u.test(element.textContent.trim()) && !element.closest('.keyboard'))
            .map((element) => [element.dataset.clip, element.querySelectorAll('.w').length, element.textContent.trim()])
    }
"""

# Plays clips of the page with the page's own highlight, and tells in which order the words were lit.
PLAY_ALL = """
    async ([wanted, fast, atOnce]) => {
        const { follow } = await """ + module("highlight") + """
        const parts = [document, ...[...document.querySelectorAll('template')].map((template) => template.content)]
        const spoken = parts.flatMap((part) => [...part.querySelectorAll('[data-clip]')])
        const waiting = new Map(spoken.filter((element) => wanted.includes(element.dataset.clip)
            && /\\P{N}/u.test(element.textContent.trim()) && !element.closest('.keyboard'))
            .map((element) => [element.dataset.clip, element]))
        const heard = []

        const play = async (clip, element) => {
            const words = [...element.querySelectorAll('.w')]
            const order = []
            const see = (changes) => {
                for (const { target, oldValue } of changes) {
                    if (target.classList.contains('lit') && !/ lit\\b/.test(' ' + oldValue)) order.push(words.indexOf(target))
                }
            }
            const observer = new MutationObserver(see)
            for (const word of words) observer.observe(word, { attributeFilter: ['class'], attributeOldValue: true })
            const sound = document.createElement('audio')
            const track = document.createElement('track')
            track.kind = 'metadata'
            track.src = `/clips/${clip}.vtt`
            sound.append(track)
            sound.muted = true
            sound.src = `/clips/${clip}.wav`
            document.body.append(sound)
            const loaded = new Promise((resolve, reject) => {
                track.addEventListener('load', resolve)
                track.addEventListener('error', reject)
            })
            track.track.mode = 'hidden'
            await loaded
            const stop = follow(sound, track.track, words)
            sound.playbackRate = fast
            const ended = new Promise((resolve, reject) => {
                sound.onended = resolve
                sound.onerror = reject
            })
            await sound.play()
            await ended
            for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
            see(observer.takeRecords())
            observer.disconnect()
            const cues = [...track.track.cues].map((cue) => [cue.text, cue.startTime, cue.endTime])
            heard.push([element.textContent.trim(), words.length, cues, order, sound.duration])
            stop()
            sound.remove()
        }
        const clips = waiting.entries()
        await Promise.all(Array.from({ length: atOnce }, async () => {
            for (const [clip, element] of clips) await play(clip, element)
        }))
        return heard
    }
"""


def unheard(page):
    """What is wrong with the sound of the texts of a page, as far as it was not heard before.

    Every text that shows and speaks, or is kept ready to, has a sound of a sensible length that plays to its end, with a
    mark for each of its words, which light up in order.
    """
    wrong, wanted = [], set()
    for clip, words, text in page.evaluate(SPOKEN):
        if not clip:
            wrong.append(f"“{text}” has no sound")
        elif WORDS.setdefault(clip, words) != words:
            wrong.append(f"“{text}” has {words} words here and {WORDS[clip]} elsewhere")
        elif clip not in HEARD:
            wanted.add(clip)
    if not wanted:
        return wrong
    for text, words, cues, lit, seconds in page.evaluate(PLAY_ALL, [list(wanted), FAST, AT_ONCE]):
        starts = [start for _, start, _ in cues]
        if words == 0 or [name for name, _, _ in cues] != [str(place) for place in range(words)]:
            wrong.append(f"“{text}” has {words} words, and marks {cues}")
        elif starts != sorted(starts) or any(end > seconds + 0.05 for _, _, end in cues) or seconds <= SHORTEST:
            wrong.append(f"“{text}” takes {seconds} s, and has marks {cues}")
        elif lit != list(range(words)):
            wrong.append(f"“{text}” lit {lit}")
    HEARD.update(wanted)
    return wrong


WORDS, HEARD = {}, set()
"""How many words each clip that was met has, and which have played: a clip is the same wherever it sounds."""
