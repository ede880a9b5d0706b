"""Going about by ear: what the kiosk says of each control, without waiting until it has said it."""

IN_NO_TIME = """
    window.said = []
    HTMLMediaElement.prototype.play = function () {
        window.said.push((this.src.match(/clips\\/(\\w+)\\.wav/) ?? [])[1] ?? this.src)
        queueMicrotask(() => this.dispatchEvent(new Event('ended')))
        return Promise.resolve()
    }
    window.requestIdleCallback = () => 0
    const later = window.setTimeout
    window.setTimeout = (work, pause, ...more) => later(work, pause === 350 ? 0 : pause, ...more)
"""
"""Every sound ends as it begins, the silence between two texts takes no time, and no clip is fetched beforehand."""

SAID = """
    async () => {
        const module = document.querySelector('script[type=module]').src.replace('kiosk.js', 'speech.js')
        const { isSpeaking } = await import(module)
        while (isSpeaking()) await new Promise((resolve) => setTimeout(resolve))
        return window.said.splice(0)
    }
"""

CONTROLS = "'a[href], button, input, select, textarea, summary, [tabindex]'"

SAYINGS = f"""
    async () => {{
        const module = document.querySelector('script[type=module]').src.replace('kiosk.js', 'ear.js')
        const {{ named, saying }} = await import(module)
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
    """The controls of the page that say no name, or that stand in a list and do not say where."""
    return [
        each["control"] for each in sayings(page)
        if not each["name"] or each["isListed"] and (not each["place"] or each["place"] not in each["said"])]
