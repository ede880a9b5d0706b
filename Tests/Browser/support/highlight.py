"""Measures how far the lit word is behind the voice, frame by frame."""

from .waiting import PATIENCE

WATCH = """
    (clips) => {
        const voice = document.getElementById('voice')
        const seen = window.light_seen = {}
        const watch = (now) => {
            requestAnimationFrame(watch)
            const clip = clips.find((clip) => voice.currentSrc.includes(clip))
            if (!clip) return
            const words = [...document.querySelectorAll(`#main [data-clip="${clip}"] .w`)]
            const light = seen[clip] ??= { frames: [], words: words.length, ended: false }
            if (voice.ended) light.ended = true
            const cues = voice.querySelector('track')?.track.cues
            if (light.ended || voice.paused || voice.readyState < 3 || !cues) return
            light.cues = [...cues].map((cue) => ({ word: Number(cue.text), start: cue.startTime * 1000 }))
            const lit = words.map((word, place) => word.classList.contains('lit') ? place : -1).filter((place) => place >= 0)
            light.frames.push({ now, time: voice.currentTime * 1000, rate: voice.playbackRate, lit })
        }
        for (const what of ['ended', 'emptied']) voice.addEventListener(what, () => {
            const light = seen[clips.find((clip) => voice.currentSrc.includes(clip))]
            if (light) light.ended = true
        })
        requestAnimationFrame(watch)
    }
"""

STALL = 60
"""Two frames that are further apart say that the machine was too busy to draw, in milliseconds."""


class Light:
    """What one clip's playing showed.

    `late` is how long after its mark each word was lit, in milliseconds as a person lives them; `stalled` are the words
    at whose mark the machine drew no frame for a while, and which tell nothing of the page.
    """

    def __init__(self, seen):
        self.cues, self.words = seen["cues"], seen["words"]
        self.late, self.stalled, self.unlit = {}, [], []
        frames = seen["frames"]
        self.order = [word for frame in frames for word in frame["lit"]]
        for cue in self.cues:
            first = next((place for place, frame in enumerate(frames) if cue["word"] in frame["lit"]), None)
            if first is None:
                self.unlit.append(cue["word"])
                continue
            passed = next((place for place, frame in enumerate(frames) if frame["time"] >= cue["start"]), first)
            gaps = [
                frames[place]["now"] - frames[place - 1]["now"] for place in range(max(passed, 1), first + 1)]
            if max(gaps, default=0) > STALL:
                self.stalled.append(cue["word"])
            else:
                self.late[cue["word"]] = (frames[first]["time"] - cue["start"]) / frames[first]["rate"]


def watch(page, clips, start):
    """What was lit while each of the clips, which sound one after the other, was played by `start()`."""
    page.evaluate(WATCH, clips)
    start()
    page.wait_for_function(
        "(clips) => clips.every((clip) => window.light_seen[clip]?.ended)", arg=clips, timeout=2 * PATIENCE * 1000)
    seen = page.evaluate("() => window.light_seen")
    return [Light(seen[clip]) for clip in clips]


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
