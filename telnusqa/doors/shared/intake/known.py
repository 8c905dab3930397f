"""What a counter knows of a person, in rows: cases, drafts, refusals to accept."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from telnusqa.core.acceptance_refusal_number import shown_refusal
from telnusqa.core.application import applicant_name
from telnusqa.core.case import Case, State
from telnusqa.core.iin import Iin
from telnusqa.core.serial import shown
from telnusqa.doors.shared.intake.counter import Counter
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import visit_drafts, visits
from telnusqa.store.read.visit_drafts import VisitDraft
from telnusqa.store.read.visits import EarlierRefusal
from telnusqa.words import choice
from telnusqa.words.evidence import need_name


@dataclass(frozen=True, kw_only=True)
class CaseLine:
    """One case of the person."""

    number: str
    wanted: str
    state: State
    registered_on: date
    address: str


@dataclass(frozen=True, kw_only=True)
class DraftLine:
    """One form begun: initials only."""

    initials: str
    changed_at: datetime
    address: str
    drop: str


@dataclass(frozen=True, kw_only=True)
class RefusalLine:
    """One refusal to accept; ``again`` begins where it ended, "" where what was typed is gone or a case came of it."""

    number: str
    on: date
    missing: tuple[str, ...]
    address: str
    again: str


def anything(iin: Iin, at: Counter) -> bool:
    """Whether this counter has met the person before."""
    return bool(
        visits.cases_of(at.home, iin=iin)
        or visits.refusals(at.home, iin=iin)
        or visit_drafts.drafts_of(office=at.home, officer=at.who.id, iin=iin)
    )


def case_rows(found: Iterable[Case], at: Counter) -> list[CaseLine]:
    """Cases, each with the way to it."""
    return [
        CaseLine(
            number=shown(case.number),
            wanted=choice.wanted(case.wanted, spoken()),
            state=case.state,
            registered_on=case.registered_on,
            address=at.case_address(case.number),
        )
        for case in found
    ]


def draft_rows(found: Iterable[VisitDraft], at: Counter) -> list[DraftLine]:
    """Drafts, each with the way on and the way out."""
    return [
        DraftLine(
            initials=applicant_name(draft.typed.application).initials,
            changed_at=draft.changed_at,
            address=at.address("page", draft.id, "who"),
            drop=at.address("drop", draft.id),
        )
        for draft in found
    ]


def refusal_rows(found: Iterable[EarlierRefusal], at: Counter) -> list[RefusalLine]:
    """Refusals to accept, with what was missing then."""
    return [
        RefusalLine(
            number=shown_refusal(each.number),
            on=each.refused_on,
            missing=tuple(need_name(need, spoken()) for need in each.missing),
            address=at.address("refused", each.number),
            again=at.address("again", each.number) if may_go_on(each) else "",
        )
        for each in found
    ]


def may_go_on(refusal: EarlierRefusal) -> bool:
    """Whether the next visit can start where this one ended."""
    return refusal.typed is not None and not refusal.became
