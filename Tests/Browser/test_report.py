"""The projector and the report, as a facilitator opens, prints and keeps them."""

import json
import re
import shlex
import subprocess

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.facilitator import Facilitator
from support.layout import sticking_out
from support.places import PROGRAM
from support.wording import TAGS


@pytest.fixture
def facilitator(new_context, server):
    somebody = Facilitator(new_context().new_page(), server)
    somebody.open_session()
    return somebody


def other_window(facilitator, name):
    """What a link of the session's page opens beside it."""
    with facilitator.page.context.expect_page() as opening:
        facilitator.page.get_by_role("link", name=name).click()
    opening.value.wait_for_load_state()
    return opening.value


@pytest.mark.parametrize("tag", TAGS)
def test_the_report_keeps_the_rules_in_every_language(facilitator, tag):
    report = other_window(facilitator, "Verslag")
    report.locator(f"nav.switch a[href='?locale={tag}']").click()
    expect(report.locator("html")).to_have_attribute("lang", tag)
    assert violations(report) == []
    assert [line for width in (320, 1280) for line in sticking_out(report, width)] == []


def test_the_report_prints_on_a4_without_the_switch_of_languages(facilitator):
    report = other_window(facilitator, "Verslag")
    report.emulate_media(media="print")
    expect(report.locator("nav.switch")).to_be_hidden()
    pdf = report.pdf(prefer_css_page_size=True)
    boxes = {tuple(round(float(number)) for number in box.split())
             for box in re.findall(rb"/MediaBox\s*\[([^\]]+)\]", pdf)}
    assert boxes == {(0, 0, 595, 842)}, "A4 in points"


def test_the_numbers_can_be_computed_again_just_as_the_report_says(facilitator, tmp_path):
    facilitator.page.goto(facilitator.url)
    facilitator.page.locator("a.session", has_text="Voorbeeld met uitkomst").click()
    with facilitator.page.expect_download() as download:
        facilitator.page.get_by_role("link", name="Stembriefjes (CSV)").click()
    report = other_window(facilitator, "Verslag")
    command = shlex.split(report.locator("code").inner_text())
    assert download.value.suggested_filename in command
    download.value.save_as(tmp_path / download.value.suggested_filename)
    assert command[0] == PROGRAM.name
    said = subprocess.run(
        [PROGRAM, *command[1:], "--format", "json"], cwd=tmp_path, capture_output=True, check=True, timeout=60).stdout
    outcome = json.loads(said)
    groups = [outcome["all"], *outcome["groups"]]
    tables = report.locator("section[aria-labelledby=numbers] table")
    expect(tables).to_have_count(len(groups))
    for group, table in zip(groups, tables.all()):
        told = [[cell.strip() for cell in row.locator("td").all_inner_texts()] for row in table.locator("tbody tr").all()]
        themes = sorted(group["themes"], key=lambda theme: theme["rank"])
        means = sorted(f"{theme['meanRank']:.2f}".replace(".", ",") for theme in themes)
        assert sorted(row[2] for row in told) == means
        chances = sorted(f"{theme['probabilityTopThree']:.0%}" for theme in themes)
        assert sorted("".join(row[6].split()) for row in told) == chances


def test_the_command_writes_one_file_that_needs_nothing_else(server, new_context, tmp_path):
    file = tmp_path / "report.html"
    server.run("report", server.code, "--locale", "ar", "-o", str(file))
    page = new_context(offline=True).new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("h1")).to_have_text("Assen")
    assert asked == [file.as_uri()]


def test_the_projector_follows_the_session_and_shows_no_words(facilitator, new_context, server):
    projector = other_window(facilitator, "Scherm voor de zaal")
    figures = projector.locator(".figures dd")
    expect(figures).to_have_count(2)
    assert violations(projector) == []
    projector.get_by_role("link", name="العربية").click()
    expect(projector.locator("html")).to_have_attribute("lang", "nl")
    expect(projector.locator(".headings [lang=ar]")).to_be_visible()
    assert violations(projector) == []
    facilitator.end_session()
    expect(projector.locator(".message").first).to_have_text("Dank jullie wel!")
