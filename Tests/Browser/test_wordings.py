"""Each shipped wording speaks, lit word by word, in the browser."""

import pytest

from support.pages import Screens
from support.wording import TAGS

FAST = 16
"""The rate at which the clips are played here: as fast as a browser goes."""

AT_ONCE = 6
"""Clips that play at the same time, to be done sooner."""

# Plays what is on the page with the page's own highlight, and tells in which order the words were lit.
PLAY_ALL = """
    async ([known, fast, atOnce]) => {
        const script = document.querySelector('script[type=module]').src
        const { follow } = await import(new URL('highlight.js', script).href)
        const { hush } = await import(new URL('speech.js', script).href)
        hush()
        const parts = [document, ...[...document.querySelectorAll('template')].map((template) => template.content)]
        const spoken = parts.flatMap((part) => [...part.querySelectorAll('[data-clip]')])
        const waiting = new Map(spoken.filter((element) => !known.includes(element.dataset.clip))
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
            heard.push([clip, element.textContent.trim(), words.length, track.track.cues.length, order, sound.duration])
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


@pytest.mark.parametrize("tag", TAGS)
def test_each_wording_plays_and_lights_its_words_one_by_one(new_kiosk, server, ended_seats, tag):
    """Every text that a screen shows and speaks plays to its end, with a cue for each word, lit in order."""
    kiosk = new_kiosk(server, reduced_motion="reduce")
    known, spoken = [], 0
    for screen in Screens(kiosk, tag, ended_seats[tag]).all():
        for clip, text, words, cues, order, seconds in kiosk.page.evaluate(PLAY_ALL, [known, FAST, AT_ONCE]):
            known.append(clip)
            spoken += words
            assert seconds > 0.2 and words == cues > 0, f"“{text}” on {screen}"
            assert order == list(range(words)), f"“{text}” on {screen}"
    print(f"\n{tag}: {len(known)} wordings, {spoken} words")
    assert len(known) > 70
