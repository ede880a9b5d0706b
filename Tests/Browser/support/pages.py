"""Every screen of the kiosk, reached quickly: seats answer without a browser and hand it over."""

import re
from dataclasses import dataclass

from .facilitator import Facilitator
from .kiosk import Kiosk
from .seat import Seat
from .server import DEMO_CODE

PROMPTS = ["welcome", "consent", "group", "need", "why", "need-more", "goal", "goal-other", "helper", "belonging", "closing"]
CLOSED_CODE, ENDED_CODE = "200001", "200002"


def prepare_sessions(facilitator: Facilitator):
    """Makes the sessions whose seats wait, or have come to an end."""
    facilitator.sign_in()
    facilitator.new_session(title="Nog dicht", code=CLOSED_CODE)
    facilitator.new_session(title="Voorbij", code=ENDED_CODE)
    facilitator.open_phase()
    seats = {tag: Seat(facilitator.server, ENDED_CODE).join(tag) for tag in ("nl", "nl-simple", "ar", "ti")}
    facilitator.end_session()
    return seats


@dataclass
class Screens:
    """The screens of one language, on one device."""

    kiosk: Kiosk
    tag: str
    ended: Seat

    def all(self):
        """Brings each screen up, one after the other, and gives its name."""
        kiosk, context = self.kiosk, self.kiosk.page.context
        page, server = kiosk.page, kiosk.server

        kiosk.open_code_page()
        yield "join"
        kiosk.enter_code("000000")
        kiosk.error.wait_for()
        yield "join-wrong"
        kiosk.open()
        yield "language"

        seat = Seat(server).join(self.tag).answer_all(need={"nl": "Een huis", "nl-simple": "Een huis", "ar": "بيت، وعمل؟", "ti": "ገዛ፣ ስራሕ፧"}[self.tag])
        seat.hand_over(context)
        for prompt in PROMPTS:
            page.goto(f"{kiosk.base}/step/{prompt}")
            yield f"step-{prompt}"
        page.goto(f"{kiosk.base}/step/need")
        kiosk.write("")
        kiosk.go_on()
        kiosk.error.wait_for()
        yield "step-refused"
        page.goto(f"{kiosk.base}/language")
        yield "language-change"
        page.goto(f"{kiosk.base}/review")
        yield "review"
        seat.send()
        page.goto(f"{kiosk.base}/step")
        yield "thanks"

        declining = Seat(server).join(self.tag)
        declining.answer("welcome", {"do": "next"})
        declining.answer("consent", {"value": "no"})
        declining.hand_over(context)
        page.goto(f"{kiosk.base}/step")
        yield "declined"
        page.goto(f"{kiosk.base}/nowhere")
        yield "error"
        Seat(server, CLOSED_CODE).join(self.tag).hand_over(context)
        page.goto(f"{server.url}/kiosk/{CLOSED_CODE}/step")
        yield "waiting"
        self.ended.hand_over(context)
        page.goto(f"{server.url}/kiosk/{ENDED_CODE}/step")
        yield "ended"
