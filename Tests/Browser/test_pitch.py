"""A faster or slower voice is not a higher or lower one: measured on the sound that leaves the page."""

import pytest

from support.pitch import TAP_OFF, TONE, TONE_FREQUENCY, VOICE_FREQUENCY, tone
from support.settings import RATES, Settings

pytestmark = pytest.mark.alone
WITHIN = 0.03
"""How much the pitch may change with the rate, as a share."""


def test_a_tone_keeps_its_pitch_at_all_seven_rates(new_kiosk, server):
    """In place of each clip a steady tone sounds: it comes out as high as it is, at half speed and at double."""
    kiosk = new_kiosk(server)
    page, settings, sound = kiosk.page, Settings(kiosk), tone()
    page.route("**/clips/*.wav*", lambda route: route.fulfill(body=sound, content_type="audio/wav"))
    kiosk.sit_down("nl")
    settings.open()
    page.evaluate(TAP_OFF)
    wrong = []
    for button, rates in ((settings.slower, reversed(RATES[:3])), (settings.faster, RATES[1:])):
        for rate in rates:
            settings.press(button)
            page.wait_for_function("rate => { const voice = document.getElementById('voice');"
                                   "return voice.playbackRate === rate && voice.currentTime > rate }", arg=rate)
            frequency = page.evaluate(TONE_FREQUENCY)
            change = frequency / TONE - 1
            print(f"\n{rate:.0%}: {frequency:.1f} Hz, {change:+.2%}", end="")
            if abs(change) > WITHIN:
                wrong.append((rate, frequency))
    assert wrong == []


def test_the_voice_keeps_its_pitch_at_half_and_double_rate(new_kiosk, server):
    """A spoken question has the same median pitch at 50%, 100% and 200%."""
    kiosk = new_kiosk(server)
    page, settings = kiosk.page, Settings(kiosk)
    kiosk.sit_down("nl")
    settings.open()
    page.evaluate(TAP_OFF)
    found = {}
    for rate in (1, 2, 0.5):
        if not settings.panel.is_visible():
            settings.open()
        settings.set_rate(rate)
        settings.close()
        kiosk.tap(page.locator("[data-listen=all]"))
        frequency, count = page.evaluate(VOICE_FREQUENCY, kiosk.heading.get_attribute("data-clip"))
        print(f"\n{rate:.0%}: {frequency:.1f} Hz in {count} windows", end="")
        assert count > 10
        found[rate] = frequency
    for rate in (2, 0.5):
        assert abs(found[rate] / found[1] - 1) < WITHIN
