"""The command `inbreng outcome`: anybody can compute an outcome from a table of ballots, and check it."""

import json
import subprocess

import pytest

from support.places import PROGRAM

HEADER = "participant,group,theme,rank\n"


def run(*arguments, table=None):
    """The command on the table that is its standard input."""
    return subprocess.run(
        [PROGRAM, "outcome", *arguments], input=table, capture_output=True, text=True, check=False, timeout=60
    )


def ballots(group, orders, start=0):
    """Rows for people who each put the themes in an order."""
    return "".join(
        f"{group}{start + number},{group},{theme},{place}\n"
        for number, order in enumerate(orders)
        for place, theme in enumerate(order.split(), start=1)
    )


TABLE = (
    HEADER
    + ballots("vluchtelingen", ["taal ontmoeten werk huis"] * 9 + ["ontmoeten taal huis werk"] * 2)
    + ballots("buren", ["huis ontmoeten werk taal"] * 8 + ["huis werk ontmoeten taal"] * 4)
)


def test_json_tells_the_numbers_of_each_group_of_all_and_of_each_pair():
    outcome = json.loads(run("-", "--seed", "7", "--format", "json", table=TABLE).stdout)
    assert [(group["group"], group["ballots"]) for group in outcome["groups"]] == [("buren", 12), ("vluchtelingen", 11)]
    assert outcome["all"]["ballots"] == 23
    assert outcome["settings"] == {"seed": 7, "bootstraps": 2000, "permutations": 10000, "showsAllGroups": False}
    means = {theme["theme"]: theme["meanRank"] for theme in outcome["groups"][0]["themes"]}
    assert means == pytest.approx({"huis": 1, "ontmoeten": 28 / 12, "taal": 4, "werk": 32 / 12})
    [pair] = outcome["comparisons"]
    assert pair["probability"] == pytest.approx(1 / 10001)
    findings = {finding["theme"]: finding["finding"] for finding in outcome["findings"]}
    assert findings["ontmoeten"] == "shared"
    assert findings["taal"] == "difference"


def test_the_same_seed_gives_the_same_bytes_each_time(tmp_path):
    file = tmp_path / "ballots.csv"
    file.write_text(TABLE, encoding="utf-8")
    first, again, other = (run(file, "--seed", seed, "--format", "json").stdout for seed in ("3", "3", "4"))
    assert first == again
    assert first != other
    rows = TABLE.removeprefix(HEADER).splitlines(keepends=True)
    assert run("-", "--seed", "3", "--format", "json", table=HEADER + "".join(reversed(rows))).stdout == first


def test_text_is_dutch_and_for_people():
    text = run("-", table=TABLE).stdout
    assert text.startswith("Uitkomst: 23 stembriefjes, 4 thema’s\n")
    assert "\ntaal: verschil; buren plaats 4, vluchtelingen plaats 1 (p = 0,0001)\n" in text


def test_a_group_under_five_is_shown_only_when_asked():
    table = TABLE + ballots("professionals", ["werk huis taal ontmoeten"] * 3)
    outcome = json.loads(run("-", "--format", "json", table=table).stdout)
    assert [group["members"] for group in outcome["groups"]] == [["buren"], ["professionals", "vluchtelingen"]]
    assert outcome["withheld"] == {
        "groups": ["professionals", "vluchtelingen"],
        "hasUngrouped": False,
        "treatment": "merged",
    }
    every = json.loads(run("-", "--format", "json", "--all-groups", table=table).stdout)
    assert [group["ballots"] for group in every["groups"]] == [12, 3, 11]
    assert every["withheld"] is None


@pytest.mark.parametrize(
    ("table", "fault"),
    [
        ("who,group,theme,rank\n", "line 1: the header is"),
        (HEADER + "p1,x,taal,nul\n", "line 2: the rank “nul” is no number above 0"),
        (HEADER + "p1,x,taal,1\np1,y,werk,2\n", "line 3: participant p1 is in group “y”"),
    ],
)
def test_a_fault_in_the_table_is_told_with_its_line(table, fault):
    result = run("-", table=table)
    assert result.returncode == 1
    assert fault in result.stderr
    assert result.stdout == ""


def test_a_file_that_is_not_there_or_not_utf8_is_told(tmp_path):
    missing = run(tmp_path / "none.csv")
    assert missing.returncode == 1
    assert "cannot be read" in missing.stderr
    file = tmp_path / "latin1.csv"
    file.write_bytes((HEADER + "p1,x,café,1\n").encode("latin-1"))
    latin = run(file)
    assert latin.returncode == 1
    assert "is not UTF-8" in latin.stderr


@pytest.mark.parametrize("wrong", [["--seed", "-1"], ["--bootstraps", "1999"], ["--permutations", "98"], ["--format", "xml"]])
def test_wrong_use_is_refused(wrong):
    assert run("-", *wrong, table=TABLE).returncode == 64
