"""Which font draws a letter, and whether that font has it."""

import subprocess
from functools import cache

# Every letter and sign of the scripts that not every font has, in the styles in which the page shows it. A vowel mark
# stands on a letter, as it always does.
SPECIAL = r"""
    (known) => {
        const letters = new Map()
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const parent = node.parentElement
            if (parent.closest('template, script, noscript') || parent.getClientRects().length === 0) continue
            const style = getComputedStyle(parent)
            for (const letter of node.data.match(/[\u0600-\u06ff\u1200-\u139f]/gu) ?? []) {
                const key = [letter, style.fontFamily, style.fontWeight].join('|')
                if (known.includes(key)) continue
                if (!letters.has(key)) letters.set(key, { letter, family: style.fontFamily, weight: style.fontWeight })
            }
        }
        const tray = document.createElement('div')
        tray.id = 'letters'
        for (const { letter, family, weight } of letters.values()) {
            const box = document.createElement('span')
            box.style.display = 'inline-block'
            box.style.fontFamily = family
            box.style.fontWeight = weight
            box.textContent = /\p{M}/u.test(letter) ? '\u0628' + letter : letter
            tray.append(box)
        }
        document.body.append(tray)
        tray.getBoundingClientRect() // lays the letters out: DevTools knows the fonts of what is laid out, and does not wait
        return [...letters].map(([key, { letter }]) => [key, letter])
    }
"""


@cache
def families_with(letter):
    """The families installed here that have a letter, by fontconfig."""
    listed = subprocess.run(
        ["fc-list", f":charset={ord(letter):x}", "family"], capture_output=True, text=True, check=True).stdout
    return {name.strip() for line in listed.splitlines() for name in line.split(",")}


def drawn(page, known=None):
    """For each special letter of the page: the letter and the families that Chromium drew it with.

    A letter in a style that is `known` is left out, and what was not is known from then on.
    """
    known = set() if known is None else known
    letters = page.evaluate(SPECIAL, list(known))
    known.update(key for key, _ in letters)
    if not letters:
        return []
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    boxes = session.send("DOM.querySelectorAll", {"nodeId": root, "selector": "#letters span"})["nodeIds"]
    found = [
        (letter, [font["familyName"] for font in session.send("CSS.getPlatformFontsForNode", {"nodeId": box})["fonts"]])
        for (_, letter), box in zip(letters, boxes, strict=True)]
    session.detach()
    page.evaluate("() => document.getElementById('letters').remove()")
    return found


def platform_fonts(page, selector="body *"):
    """The fonts that draw the page's text: the name of the family, and whether the page brought the font along."""
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    nodes = session.send("DOM.querySelectorAll", {"nodeId": root, "selector": selector})["nodeIds"]
    found = {
        (font["familyName"], font["isCustomFont"])
        for node in nodes for font in session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]}
    session.detach()
    return found
