"""Hears what a page says: every media element's doings, and the words that are lit meanwhile."""

import json

from playwright.sync_api import Page

from .waiting import PATIENCE

# Told through the console, because asking the page anything would count as a touch and permit sound.
LISTEN = r"""
(() => {
    const tell = (what, more) => console.debug('voice ' + JSON.stringify({ what, at: performance.now(), ...more }))
    const elements = new Set()
    const clip = (element) => (element.src.match(/clips\/(\w+)\.wav/) ?? [])[1] ?? element.src
    const sounding = () => [...elements].filter((element) => !element.paused && !element.ended).length
    const watch = (element) => {
        if (elements.has(element)) return
        elements.add(element)
        for (const what of ['playing', 'timeupdate', 'pause', 'ended']) {
            element.addEventListener(what, () => {
                tell(what, { clip: clip(element), time: element.currentTime, sounding: sounding() })
            })
        }
    }
    const play = HTMLMediaElement.prototype.play
    HTMLMediaElement.prototype.play = function () {
        watch(this)
        const promise = play.call(this)
        promise.catch((error) => tell('refused', { error: error.name }))
        return promise
    }
    addEventListener('pointerdown', () => tell('touched'), { capture: true })
    const pause = HTMLMediaElement.prototype.pause
    HTMLMediaElement.prototype.pause = function () {
        if (!this.paused) tell('hushed', { clip: clip(this) })
        return pause.call(this)
    }
    for (const other of ['AudioContext', 'webkitAudioContext']) {
        const Made = window[other]
        if (Made) window[other] = class extends Made { constructor(...all) { super(...all); tell('other') } }
    }
    if (window.speechSynthesis) speechSynthesis.speak = () => tell('other')

    new MutationObserver((changes) => {
        for (const { target, oldValue } of changes) {
            if (!target.classList.contains('lit') || / lit\b/.test(' ' + (oldValue ?? '') + ' ')) continue
            const spoken = target.closest('[data-clip]')
            const words = [...spoken.querySelectorAll('.w')]
            tell('lit', { clip: spoken.dataset.clip, word: words.indexOf(target), of: words.length })
        }
    }).observe(document, { subtree: true, attributeFilter: ['class'], attributeOldValue: true })
})()
"""


class Voice:
    """Everything that a page's voice did, in order.

    Events are dictionaries. `what`: playing, timeupdate, pause and ended as HTML defines them; hushed, when it was
    silenced in the middle; touched, when somebody puts a finger on the screen; refused, by the browser; lit, when a `word` of so many (`of`) lights up; other, for a
    voice by other means. With them the `clip`, the `time` in it and how many elements are `sounding`.
    """

    def __init__(self, page: Page):
        self.page = page
        self.events = []
        page.add_init_script(LISTEN)
        page.on("console", self._hear)

    def _hear(self, message):
        if message.text.startswith("voice "):
            self.events.append(json.loads(message.text.removeprefix("voice ")))

    def heard(self, what, since=0, **more):
        """The first event of this kind from place `since` on, if there is one."""
        for event in self.events[since:]:
            if event["what"] == what and all(event.get(name) == value for name, value in more.items()):
                return event
        return None

    def wait_for(self, what, since=0, within=PATIENCE, **more):
        """Waits for an event of this kind, without touching the page."""
        found = self.heard(what, since, **more)
        if not found:
            self.page.wait_for_event(
                "console", lambda _: self.heard(what, since, **more) is not None, timeout=within * 1000)
            found = self.heard(what, since, **more)
        return found

    @property
    def now(self):
        """The place after the last event."""
        return len(self.events)

    def most_at_once(self):
        return max((event.get("sounding", 0) for event in self.events), default=0)

    def said_since_touch(self):
        """The clips that began to sound since the screen was touched last."""
        last = max((place for place, event in enumerate(self.events) if event["what"] == "touched"), default=0)
        return [event["clip"] for event in self.events[last:] if event["what"] == "playing" and event["sounding"]]

    def silent_since(self, since):
        """Whether no sound went on after place `since`."""
        return not any(event["what"] in ("playing", "timeupdate") and event["sounding"] for event in self.events[since:])
