"""The axe rules, run inside a page whose Content-Security-Policy allows no foreign script."""

from pathlib import Path

import axe_playwright_python

SOURCE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def violations(page):
    """What axe finds wrong: one line for each rule and element."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(SOURCE)
    result = page.evaluate("tags => axe.run(document, { runOnly: { type: 'tag', values: tags } })", TAGS)
    return [
        f"{violation['id']}: {node['html']} – {node['failureSummary']}"
        for violation in result["violations"] for node in violation["nodes"]]
