"""`inbreng serve --demo`: what somebody finds who tries it out."""

from playwright.sync_api import expect

from support.server import DEMO_CODE

PLAYED = "Voorbeeld met uitkomst"


def listed(server):
    """The sessions of the data folder: code, phase, people, contributions, title."""
    return [line.split("\t")[1:] for line in server.run("sessions").splitlines()]


def test_a_second_start_finds_both_examples_and_makes_no_copy(own_server):
    both = [
        [DEMO_CODE, "contribute", "0 participants", "0 contributions", "Assen"],
        ["060417", "compare", "30 participants", "50 contributions", PLAYED],
    ]
    assert listed(own_server) == both
    own_server.stop()
    own_server.start()
    assert listed(own_server) == both


def test_both_examples_are_marked_as_such(facilitator):
    facilitator.page.goto(facilitator.url)
    for code, title in [(DEMO_CODE, "Assen"), ("060417", PLAYED)]:
        facilitator.page.locator("a.session", has_text=code).click()
        expect(facilitator.page.locator("h1")).to_have_text(title)
        expect(facilitator.page.get_by_text("Voorbeeldsessie")).to_be_visible()
        facilitator.page.go_back()
