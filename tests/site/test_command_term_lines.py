"""`telnusqa term`: thousands of requests, an answer a line, in order."""

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from telnusqa.law import shipped
from telnusqa.law.complaint_term import complaint_term
from telnusqa.law.norm import Body
from telnusqa.site.command import main
from telnusqa.site.commands.term import answers
from tests.fresh import ROOT


def lines(requests: list[dict[str, object] | str]) -> Iterator[bytes]:
    for request in requests:
        yield (request if isinstance(request, str) else json.dumps(request)).encode() + b"\n"


def test_a_line_is_answered_without_its_days_and_a_bad_one_in_its_place(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    office = {"channel": "office", "at": "2026-10-12T10:00"}
    asked: list[dict[str, object] | str] = [
        office,
        "not json",
        "",
        "[1]",
        {"channel": "office", "at": "2018-05-05T10:00"},
        {"chanel": "office", "at": 7},
        {**office, "edition": None, "body": None},
        "[" * 100_000,
    ]
    fed = io.TextIOWrapper(io.BytesIO(b"".join(lines(asked)) + b"\xff\n"))
    monkeypatch.setattr(sys, "stdin", fed)
    assert main(["term", "--lines"]) == 1
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(found) == len(asked) + 1
    assert found[0] == found[6]
    assert found[0] == {
        "edition": "2023",
        "registered_on": "2026-10-12",
        "due_on": "2026-11-03",
        "inner_due_on": None,
        "clause": "2023:3.1",
        "estimated": False,
    }
    whole = "a line holds one JSON object"
    for place in (1, 2, 3, 7, 8):
        assert found[place] == {"error": whole, "problems": [{"field": "", "message": whole}]}
    gap = "no text held for 2018-05-05"
    assert found[4] == {"error": f"at: {gap}", "problems": [{"field": "at", "message": gap}]}
    assert [problem["field"] for problem in found[5]["problems"]] == ["", "channel", "at"]


def test_words_of_the_command_stand_in_for_what_a_line_leaves_out() -> None:
    given = {"act": "complaint", "body": "local"}
    asked: list[dict[str, object] | str] = [{"at": "2015-06-12T10:00"}, {"at": "2015-06-12T10:00", "body": "provider"}]
    assert [answer["due_on"] for answer in answers(lines(asked), given)] == ["2015-06-19", "2015-06-18"]


def test_ten_thousand_lines_have_ten_thousand_answers_in_order() -> None:
    days = [date(2023, 11, 6) + timedelta(days=n % 1400) for n in range(10_000)]
    asked = [
        {"act": "complaint", "body": "local", "channel": "portal", "at": f"{day}T10:{n % 60:02d}"}
        for n, day in enumerate(days)
    ]
    done = subprocess.run(
        [sys.executable, "-m", "telnusqa.site.command", "term", "--lines"],
        input=b"".join(lines(list(asked))),
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(found) == 10_000
    rules = shipped.ruleset("2023")
    week = rules.policy.authority_week
    for place in range(0, 10_000, 97):
        day = rules.calendar.working_from(days[place], week)
        assert found[place]["registered_on"] == str(day)
        assert found[place]["due_on"] == str(complaint_term(day, Body.LOCAL, rules).due_on)
