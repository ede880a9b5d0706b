"""Working a kiosk with keys only: one that goes on, and one that chooses."""

FAR = 80
"""More controls than any screen has."""

HAS_FOCUS = "element => element === document.activeElement"


class Keys:
    """Somebody with a keyboard, or with two switches (`onward` is then the space bar)."""

    def __init__(self, kiosk, onward="Tab"):
        self.kiosk, self.onward = kiosk, onward
        self.keyboard = kiosk.page.keyboard

    def go_to(self, target):
        for _ in range(FAR):
            if target.evaluate(HAS_FOCUS):
                return
            self.keyboard.press(self.onward)
        raise AssertionError(f"{self.onward} never reached {target}")

    def press(self, target):
        self.go_to(target)
        self.keyboard.press("Enter")

    def choose(self, *names):
        """Chooses options, which sends nothing."""
        for name in names:
            field = self.kiosk.option(name).locator("input")
            self.press(field)
            assert field.is_checked(), name

    def write(self, text):
        self.go_to(self.kiosk.answer_field)
        self.keyboard.insert_text(text)

    def go_on(self):
        self.press(self.kiosk.next)

    def skip(self):
        self.press(self.kiosk.skip)

    def focused(self):
        """The value of the option that has the focus, if one has."""
        return self.kiosk.page.evaluate("() => document.activeElement.matches('[name=value]') ? document.activeElement.value : ''")
