"""`telnusqa term`: one request with its days, and every refusal named."""

import json
import subprocess
import sys
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from telnusqa.site.command import main
from tests.fresh import ROOT

SHAPE = "YYYY-MM-DDTHH:MM or YYYY-MM-DDTHH:MM:SS"
BODIES = "provider, corporation, ministry, local"


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any, str]:
    """The code, the JSON that was printed, and what was said of errors."""
    code = main(["term", *words])
    printed, said = capsys.readouterr()
    return code, json.loads(printed) if printed else None, said


def test_a_term_is_told_with_its_days(capsys: pytest.CaptureFixture[str]) -> None:
    words = "--edition 2023 --act duplicate --channel office --at 2026-10-12T10:00".split()
    code, answer, said = told(capsys, *words)
    assert (code, said) == (0, "")
    days = answer.pop("days")
    assert answer == {
        "edition": "2023",
        "registered_on": "2026-10-12",
        "due_on": "2026-11-03",
        "inner_due_on": None,
        "clause": "2023:3.1",
        "estimated": False,
    }
    assert days[0] == {"date": "2026-10-12", "counted": False, "why": "start", "cite": "2023:3.1"}
    assert days[1] == {"date": "2026-10-13", "counted": True, "why": "counted", "cite": "2023:3.1"}
    by_day = {day["date"]: day for day in days}
    assert by_day["2026-10-17"] == {"date": "2026-10-17", "counted": False, "why": "rest_day", "cite": "2023:7.1"}
    sunday, monday = by_day["2026-10-25"], by_day["2026-10-26"]
    assert (sunday["why"], sunday["cite"]) == ("holiday:republic", "holidays-law")
    assert (monday["why"], monday["cite"]) == ("holiday_moved:republic:2026-10-25", "holidays-law:5")
    assert sum(day["counted"] for day in days) == 15
    assert [day["date"] for day in days] == [str(date(2026, 10, 12) + timedelta(days=n)) for n in range(23)]


@pytest.mark.parametrize(
    ("words", "day", "why", "cite"),
    [
        ("--channel office --at 2024-05-06T10:00", "2024-05-08", "rest_day_moved:2024-05-04", "decree:G24G0000109"),
        ("--channel office --at 2024-04-29T10:00", "2024-05-04", "counted", "decree:G24G0000109"),
        ("--edition 2015 --channel office --at 2026-02-19T10:00", "2026-03-25", "carried", "civil-code:177"),
    ],
)
def test_every_day_says_why(capsys: pytest.CaptureFixture[str], words: str, day: str, why: str, cite: str) -> None:
    _, answer, _ = told(capsys, *words.split())
    (found,) = [each for each in answer["days"] if each["date"] == day]
    assert (found["why"], found["cite"]) == (why, cite)


@pytest.mark.parametrize(
    ("words", "registered", "due", "clause"),
    [
        ("--channel portal --at 2026-11-23T18:30:59", "2026-11-23", "2026-12-14", "2023:3.1"),
        ("--channel portal --at 2026-11-23T18:31", "2026-11-24", "2026-12-15", "2023:3.1"),
        ("--channel office --at 2015-06-13T10:00", "2015-06-13", "2015-07-13", "2015:4.1"),
        (
            "--act duplicate --body provider --channel office --at 2026-11-23T10:00",
            "2026-11-23",
            "2026-12-14",
            "2023:3.1",
        ),
        ("--act complaint --body provider --at 2015-06-10T10:00", "2015-06-10", "2015-06-16", "2015:11.4"),
        ("--act complaint --body ministry --at 2015-06-10T10:00", "2015-06-10", "2015-06-17", "2015:11.4"),
        (
            "--act complaint --body ministry --channel portal --at 2015-06-13T10:00",
            "2015-06-15",
            "2015-06-22",
            "2015:11.4",
        ),
        (
            "--act complaint --body corporation --channel office --at 2026-11-20T10:00",
            "2026-11-20",
            "2026-11-27",
            "public-services:25",
        ),
        ("--act quality-complaint --at 2025-05-29T10:00", "2025-05-29", "2025-06-20", "public-services:25"),
        ("--act quality-complaint --body quality --at 2015-09-14T10:00", "2015-09-14", "2015-10-06", "2015:11.5"),
    ],
)
def test_each_act_has_its_term(
    capsys: pytest.CaptureFixture[str], words: str, registered: str, due: str, clause: str
) -> None:
    code, answer, _ = told(capsys, *words.split())
    assert code == 0
    assert (answer["registered_on"], answer["due_on"], answer["clause"]) == (registered, due, clause)
    assert answer["edition"] == ("2015" if due.startswith("2015") else "2023")


def test_the_inner_day_and_an_estimate_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    _, answer, _ = told(capsys, *"--channel corporation --at 2026-03-16T10:00".split())
    assert answer["inner_due_on"] == "2026-04-08"
    _, answer, _ = told(capsys, *"--channel office --at 2027-05-12T10:00".split())
    assert answer["estimated"] is True


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ("--channel office --at 2018-05-05T10:00", 1, ["at: no text held for 2018-05-05"]),
        (
            "--channel office --at 2026-11-21T10:00",
            1,
            ["at: closed on 2026-11-21, a day off there: nothing is registered by hand (2023:7.1)"],
        ),
        (
            "--act complaint --body local --at 2015-06-13T10:00",
            1,
            ["at: closed on 2015-06-13, a day off there: nothing is registered by hand (labour-code)"],
        ),
        (
            "--edition 2015 --channel portal --at 2015-06-10T10:00",
            1,
            ["channel: edition 2015 has no channel portal (2015:3.1)"],
        ),
        (
            "--edition 2023 --channel office --at 2031-06-10T10:00",
            1,
            ["at: no verified holidays of 2031: held are 2014 to 2027"],
        ),
        ("--channel office --at 2027-12-20T10:00", 1, ["at: no verified holidays of 2028: held are 2014 to 2027"]),
        ("--at 2026-10-12T10:00", 2, ["channel: missing: one of office, corporation, portal"]),
        (
            "--channel office --at 2026-10-12T10:00+05:00",
            2,
            [f"at: '2026-10-12T10:00+05:00' has a zone: local time is asked for, {SHAPE}"],
        ),
        (
            "--channel office --at 2026-10-12T10:00Z",
            2,
            [f"at: '2026-10-12T10:00Z' has a zone: local time is asked for, {SHAPE}"],
        ),
        (
            "--channel office --at 2026-10-12",
            2,
            [f"at: '2026-10-12' is no moment, {SHAPE}"],
        ),
        (
            "--channel office --at 2026-02-30T10:00",
            2,
            ["at: '2026-02-30T10:00' is no moment of the calendar and the clock"],
        ),
        (
            "--edition 2019 --act refund --channel post",
            2,
            [
                "edition: '2019' is not held: one of 2015, 2023",
                "act: 'refund' is unknown: one of duplicate, complaint, quality-complaint",
                "channel: 'post' is unknown: one of office, corporation, portal",
                f"at: missing: {SHAPE}, local time",
            ],
        ),
        (
            "--act complaint --at 2026-10-12T10:00",
            2,
            [f"body: missing: one of {BODIES}"],
        ),
        (
            "--act complaint --body quality --at 2026-10-12T10:00",
            2,
            [f"body: the quality authority considers a quality-complaint: one of {BODIES}"],
        ),
        (
            "--act quality-complaint --body provider --at 2026-10-12T10:00",
            2,
            ["body: provider owes no quality-complaint: leave it out, or quality"],
        ),
        (
            "--channel office --body local --at 2026-10-12T10:00",
            2,
            ["body: local owes no duplicate: leave it out, or provider"],
        ),
        (
            "--act complaint --body court --at 2026-10-12T10:00",
            2,
            [f"body: 'court' is unknown: one of {BODIES}, quality"],
        ),
    ],
)
def test_what_has_no_answer_names_its_field(
    capsys: pytest.CaptureFixture[str], words: str, code: int, said: list[str]
) -> None:
    assert told(capsys, *words.split()) == (code, None, "".join(f"telnusqa term: {each}\n" for each in said))


def test_a_term_is_told_without_starting_django() -> None:
    script = (
        "import sys; from telnusqa.site.command import main\n"
        "code = main('term --channel office --at 2026-10-12T10:00'.split())\n"
        "assert code == 0 and not [name for name in sys.modules if name.split('.')[0] == 'django']"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert datetime.fromisoformat(json.loads(done.stdout)["due_on"]).date() == date(2026, 11, 3)
