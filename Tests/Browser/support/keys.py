"""Working a kiosk with keys only: one that goes on, and one that chooses."""

TRIES = 3

STEPS = """
    (target) => {
        const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
            .filter((control) => control.tabIndex >= 0 && !control.disabled && !control.closest('[inert]'))
            .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        const here = document.activeElement
        const before = controls.filter((control) => here.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING)
        const place = controls.includes(here) ? controls.indexOf(here) : before.length - 1
        return (controls.indexOf(target) - place + controls.length) % controls.length
    }
"""
"""So many controls stand between the focus and a target, itself included; from the last one begins at the first again."""

HAS_FOCUS = "element => element === document.activeElement"


class Keys:
    """Somebody with a keyboard, or with two switches (`onward` is then the space bar)."""

    def __init__(self, kiosk, onward="Tab"):
        self.kiosk, self.onward = kiosk, onward
        self.keyboard = kiosk.page.keyboard

    def go_to(self, target):
        """Goes on to the target. It looks again where controls have come meanwhile, such as those of a keyboard."""
        for _ in range(TRIES):
            for _ in range(target.evaluate(STEPS)):
                self.keyboard.press(self.onward)
            if target.evaluate(HAS_FOCUS):
                return
        raise AssertionError(f"{self.onward} did not reach {target}")

    def go_back_to(self, target):
        while not target.evaluate(HAS_FOCUS):
            before = self.focus()
            self.keyboard.press("Shift+Tab")
            assert self.focus() != before

    def focus(self):
        return self.kiosk.page.evaluate("() => document.activeElement.outerHTML")

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
