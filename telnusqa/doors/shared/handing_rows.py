"""How handing over went, as both sides of a case see it."""

from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.case import Case, State
from telnusqa.core.case_event import HandedOver
from telnusqa.core.correction_event import Withdrawn
from telnusqa.core.language import Language
from telnusqa.core.standing import Standing
from telnusqa.doors.shared.parts import Row
from telnusqa.store.read import cases, handovers
from telnusqa.words.catalogue import say
from telnusqa.words.handover import given_to, shown_right, taken_back_by, what_to_bring, whys_not_handed


@dataclass(frozen=True, kw_only=True)
class NotHandedShown:
    """One refusal to hand over, the first of a case being 1: why, the officer's own words, and what helps next time."""

    n: int
    at: datetime
    why: str
    text: str
    bring: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class HandedShown:
    """To whom it was given, and when; ``rows`` tell officers by which paper."""

    to: str
    at: datetime
    rows: tuple[Row, ...]


def not_handed_rows(case: Case, language: Language) -> tuple[NotHandedShown, ...]:
    """Every refusal to hand over, newest first."""
    shown: list[NotHandedShown] = []
    if case.state not in (State.READY, State.HANDED_OVER):
        return ()
    kept = handovers.not_handed_of(case)
    for n, each in zip(range(len(kept), 0, -1), kept, strict=True):
        why = whys_not_handed(each.reasons, language)
        shown.append(
            NotHandedShown(
                n=n,
                at=each.at,
                why=why[:1].upper() + why[1:],
                text=each.text,
                bring=what_to_bring(each.reasons, language),
            )
        )
    return tuple(shown)


def handed_row(case: Case, language: Language) -> HandedShown | None:
    """To whom the duplicate was given; None while it was not."""
    if case.state is not State.HANDED_OVER:
        return None
    for line in cases.timeline(case):
        if line.kind == HandedOver.kind:
            to = Standing(str(line.facts.get("to", Standing.HOLDER.value)))
            return HandedShown(
                to=given_to(to, language),
                at=line.happened_at,
                rows=_by(case, line.seq, say(language, "Кім алды"), language),
            )
    return None


def taken_back_row(case: Case, language: Language) -> HandedShown | None:
    """Who took the application back at a counter; None where nobody did."""
    if case.state is not State.WITHDRAWN:
        return None
    for line in cases.timeline(case):
        if line.kind == Withdrawn.kind and line.facts.get("to"):
            by = taken_back_by(Standing(str(line.facts["to"])), language)
            return HandedShown(
                to=by, at=line.happened_at, rows=_by(case, line.seq, say(language, "Келген адам"), language)
            )
    return None


def _by(case: Case, seq: int, who: str, language: Language) -> tuple[Row, ...]:
    came = handovers.came_of(case, seq)
    right = shown_right(came.by, language)
    return (Row(who, came.name), Row(*right)) if right else ()
