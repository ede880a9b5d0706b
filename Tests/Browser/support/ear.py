"""Going about by ear: what the kiosk says of each control, without waiting until it has said it."""

from urllib.parse import urljoin

from .script import module

IN_NO_TIME = """
    window.said = []
    Object.defineProperty(HTMLMediaElement.prototype, 'src', {
        get() { return this.address ?? '' },
        set(address) { this.address = address },
    })
    HTMLMediaElement.prototype.play = function () {
        window.said.push((this.src.match(/clips\\/(\\w+)\\.wav/) ?? [])[1] ?? this.src)
        queueMicrotask(() => this.dispatchEvent(new Event('ended')))
        return Promise.resolve()
    }
    window.requestIdleCallback = () => 0
    const later = window.setTimeout
    window.setTimeout = (work, pause, ...more) => later(work, pause === 350 ? 0 : pause, ...more)
"""
"""Every sound ends as it begins, the silence between two texts takes no time, and no clip is fetched."""

SAID = f"""
    async () => {{
        const {{ isSpeaking }} = await {module("speech")}
        while (isSpeaking()) await new Promise((resolve) => setTimeout(resolve))
        return window.said.splice(0)
    }}
"""

CONTROLS = "'a[href], button, input, select, textarea, summary, [tabindex]'"

SAYINGS = f"""
    async () => {{
        const {{ named, saying }} = await {module("ear")}
        const ids = (elements) => elements.map((element) => element.dataset.clip)
        return [...document.querySelectorAll({CONTROLS})]
            .filter((control) => control.tabIndex >= 0 && !control.disabled && !control.closest('[inert]'))
            .filter((control) => control.checkVisibility({{ visibilityProperty: true }}))
            .map((control) => ({{
                control: control.outerHTML.slice(0, 200), name: ids(named(control)), said: ids(saying(control)),
                isListed: control.closest('.cards, .given, .tongue-cards, .places, .ideas') !== null,
                place: control.closest('[data-position-clip]')?.dataset.positionClip ?? '',
            }}))
    }}
"""


def saying(page, name):
    """The clip of something that controls say of themselves: chosen, unchosen, again."""
    return page.evaluate(
        "name => document.querySelector('#sayings').content.querySelector(`[data-phrase=${name}]`).dataset.clip", name)


class Ear:
    """Hears a page whose sounds take no time."""

    def __init__(self, page):
        self.page = page
        page.add_init_script(IN_NO_TIME)

    def said(self):
        """The clips that were said since the last look, in order, once it is silent."""
        return self.page.evaluate(SAID)


def sayings(page):
    """What each control of the page that can have the focus would say."""
    return page.evaluate(SAYINGS)


def dumb(page):
    """What is wrong with what the controls of a page say: no name, no place in a list, or a clip that has no sound."""
    wrong = []
    for each in sayings(page):
        if not each["name"]:
            wrong.append(f"says no name: {each['control']}")
        if each["isListed"] and (not each["place"] or each["place"] not in each["said"]):
            wrong.append(f"does not say where in the list it is: {each['control']}")
        for clip in set(each["said"]) - HEARD:
            reply = page.request.get(urljoin(page.url, f"/clips/{clip}.wav"))
            if reply.headers.get("content-type") == "audio/wav":
                HEARD.add(clip)
            else:
                wrong.append(f"{clip} has no sound: {each['control']}")
    return wrong


HEARD = set()
"""The clips that were found to have a sound."""
