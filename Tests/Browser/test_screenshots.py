"""Pictures of every screen in every language, to be looked at by people; with INBRENG_SCREENSHOTS=1 only."""

import pytest

from support.pages import Screens
from support.places import SCREENSHOTS
from support.seat import Seat
from support.wording import TAGS

pytestmark = pytest.mark.screenshots


@pytest.mark.parametrize("group", Screens.GROUPS)
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("tag", TAGS)
def test_every_screen_is_drawn(screens, tag, width, group):
    """Each screen and dialog of the kiosk has a picture, in a small and a usual size."""
    shown = screens(tag, viewport={"width": width, "height": 800})
    for number, name in enumerate(shown.of(group)):
        file = SCREENSHOTS / f"{tag}-{width}" / f"{group}-{number:02}-{name}.png"
        shown.page.screenshot(path=file, full_page=True)
        assert file.stat().st_size > 0


def test_the_facilitators_screens_are_drawn(facilitator, server):
    """The facilitator's screens have a picture too."""
    for tag in TAGS:
        Seat(server).join(tag).answer_all(need=f"Een idee in {tag}").send()
    page = facilitator.page
    facilitator.contribution("Een idee in ti").wait_for()
    page.screenshot(path=SCREENSHOTS / "facilitator" / "session.png", full_page=True)
    for name in ("", "new"):
        page.goto(f"{facilitator.url}/{name}".rstrip("/"))
        page.screenshot(path=SCREENSHOTS / "facilitator" / f"{name or 'sessions'}.png", full_page=True)
