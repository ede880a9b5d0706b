"""The texts of the authors' files: what the screens should show."""

from functools import cache

import yaml

from .places import LOCALES, PROMPTS

TAGS = ["nl", "nl-simple", "ar", "ti"]
FLOW = "assen-2017"
THOUSANDS = {"nl": ".", "nl-simple": ".", "ar": "٬", "ti": ","}
"""What stands between thousands (CLDR, symbols of the locale's numbering system)."""
ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def _text(phrase):
    return phrase["text"] if isinstance(phrase, dict) else phrase


class Wording:
    """Texts of one language, by the keys of `interface.yaml` and the prompts of the flow."""

    def __init__(self, tag, prompts=PROMPTS / FLOW):
        self.tag = tag
        self.locale = yaml.safe_load((LOCALES / tag / "locale.yaml").read_text())
        self._interface = yaml.safe_load((LOCALES / tag / "interface.yaml").read_text())
        self._report = yaml.safe_load((LOCALES / tag / "report.yaml").read_text())
        self._flow = yaml.safe_load((prompts / f"{tag}.yaml").read_text())

    @property
    def name(self):
        return _text(self.locale["name"])

    @property
    def direction(self):
        return self.locale["direction"]

    def screen(self, key, form="other", **values):
        """A text of the screen. `form` is the plural category, for a text that depends on a number."""
        entry = self._interface[key]
        if isinstance(entry, dict) and "forms" in entry:
            entry = entry["forms"][form]
        return self._fill(_text(entry), values)

    def printed(self, key, **values):
        """A text of the report and the projector."""
        return self._fill(_text(self._report[key]), values)

    def question(self, prompt):
        return _text(self._flow["prompts"][prompt])

    def help(self, prompt, **values):
        return self._fill(_text(self._flow["prompts"][prompt]["help"]), values)

    def options(self, prompt):
        """The options of a prompt, by id."""
        if prompt == "group":
            return {name: _text(group) for name, group in self._flow["groups"].items()}
        return {name: _text(option) for name, option in self._flow["prompts"][prompt]["options"].items()}

    def end(self, prompt, end):
        """The name of the `lowest` or `highest` end of a scale."""
        return _text(self._flow["prompts"][prompt][end])

    def number(self, value):
        digits = f"{value:,}".replace(",", THOUSANDS[self.tag])
        return digits.translate(ARABIC_DIGITS) if self.locale["digits"] == "arab" else digits

    def _fill(self, text, values):
        for name, value in values.items():
            text = text.replace("{" + name + "}", self.number(value))
        return " ".join(text.split())


@cache
def wording(tag):
    return Wording(tag)
