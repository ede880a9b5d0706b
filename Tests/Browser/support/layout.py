"""Measures of how a page is laid out."""

WIDTHS = [320, 360, 800, 1280, 1920]

# Elements that stick out at either side, unless they are hidden on purpose or scroll by themselves.
STICKING_OUT = """
    () => {
        const width = document.documentElement.clientWidth
        const found = []
        if (document.documentElement.scrollWidth > width) found.push(`page: ${document.documentElement.scrollWidth}`)
        for (const element of document.querySelectorAll('body *')) {
            const place = element.getBoundingClientRect()
            if (place.width < 2 || place.height < 2 || !element.checkVisibility()) continue
            if (element.closest('.unseen, svg')) continue
            if (place.right > width + 1 || place.left < -1) found.push(element.outerHTML.slice(0, 120))
        }
        return found
    }
"""

# Texts that their own box cuts off.
CUT_OFF = """
    () => [...document.querySelectorAll('h1, p, label, button, a, span, li, blockquote')]
        .filter((element) => element.checkVisibility() && !element.closest('.unseen') && element.clientWidth > 1)
        .filter((element) => {
            const style = getComputedStyle(element)
            const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible'
            return cuts && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        })
        .map((element) => element.outerHTML.slice(0, 120))
"""


def sticking_out(page, width):
    page.set_viewport_size({"width": width, "height": 800})
    return page.evaluate(STICKING_OUT) + page.evaluate(CUT_OFF)
