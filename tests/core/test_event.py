"""What a line keeps of an act: facts as JSON, who did it, through which door."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import ClassVar

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.errors import Conflict, MoveForbidden, PaperUnfit, Rejected, UnknownCalendar
from telnusqa.core.event import (
    ADMINISTRATOR,
    APPLICANT,
    VERIFIER,
    WORKER,
    Actor,
    Door,
    Event,
    machine,
    staff,
    staff_by_machine,
    staff_id,
)
from telnusqa.core.problem import Problem
from telnusqa.core.token_event import TokenWithdrawn

AT = datetime(2026, 11, 23, 5, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Tried(Event):
    kind: ClassVar[str] = "tried"
    clause: str = "2023:8.4"
    number: int
    well: bool
    where: Channel
    day: date
    words: tuple[str, ...]
    days: list[date]
    nothing: str | None = None


def test_the_facts_are_what_stands_beside_who_when_and_why():
    event = Tried(
        by=WORKER, at=AT, number=7, well=True, where=Channel.PORTAL, day=date(2026, 11, 23), words=("a", "b"), days=[AT]
    )
    assert event.facts() == {
        "number": 7,
        "well": True,
        "where": "portal",
        "day": "2026-11-23",
        "words": ["a", "b"],
        "days": ["2026-11-23T05:00:00+00:00"],
        "nothing": None,
    }
    assert type(event.facts()["where"]) is str
    assert (event.kind, event.clause) == ("tried", "2023:8.4")


def test_what_no_line_can_hold_is_refused():
    event = Tried(by=WORKER, at=AT, number=1.5, well=True, where=Channel.PORTAL, day=AT, words=(), days=[])  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        event.facts()


def test_who_acts_is_an_account_an_applicant_or_a_machine():
    assert staff(7) == Actor("staff:7", Door.COLLEGE)
    assert staff(7, Door.STAFF) == Actor("staff:7", Door.STAFF)
    assert [Actor("applicant", Door.PORTAL), Actor("verifier", Door.VERIFY)] == [APPLICANT, VERIFIER]
    assert [Actor("worker", Door.JOBS), Actor("administrator", Door.COMMAND)] == [WORKER, ADMINISTRATOR]


def test_a_line_of_what_a_machine_asked_for_names_its_token():
    event = TokenWithdrawn(by=staff_by_machine(7, "00000001"), at=AT, reason="leaked")
    assert event.facts() == {"reason": "leaked", "token": "00000001"}
    assert staff_by_machine(7, "1") == Actor("staff:7", Door.API, "1")
    assert machine("1") == Actor("token:1", Door.API, "1")
    assert "token" not in TokenWithdrawn(by=staff(7), at=AT, reason="leaked").facts()


def test_an_error_says_and_keeps_what_it_is_about():
    lost = Conflict("staff:7", "decided", AT)
    assert (str(lost), lost.who, lost.what, lost.at) == (
        "decided by staff:7 at 2026-11-23T05:00:00+00:00",
        "staff:7",
        "decided",
        AT,
    )
    refused = MoveForbidden("ready", "sign")
    assert (str(refused), refused.state, refused.move) == ("sign from ready", "ready", "sign")
    problems = (Problem("iin", "iin_check"), Problem("phone", "missing"))
    assert (str(Rejected(*problems)), Rejected(*problems).problems) == ("iin:iin_check, phone:missing", problems)
    assert (str(UnknownCalendar(2031)), UnknownCalendar(2031).year) == ("2031", 2031)
    assert (str(PaperUnfit(("a", "b"))), PaperUnfit(("a", "b")).fields) == ("a, b", ("a", "b"))


@pytest.mark.parametrize(
    "code", ["staff", "staff:", "staff:x", "other:17", "staff:17:18", "applicant", "17", "staff:²", "staff:1\n"]
)
def test_nobody_else_is_an_account_of_staff(code: str):
    assert staff_id(Actor(code, Door.COLLEGE)) is None
