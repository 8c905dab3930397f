"""Whom a duplicate was not handed over to, and why: the officer's own words are sealed."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.case import Case
from telnusqa.core.event import Actor
from telnusqa.core.not_handed import NotHanded, WhyNotHanded
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.handover import NotHandedRow


@dataclass(frozen=True, kw_only=True)
class KeptNotHanded:
    """A refusal to hand over as it was kept, by the number of its line."""

    seq: int
    reasons: tuple[WhyNotHanded, ...]
    text: str
    at: datetime


def keep_not_handed(case: Case, refusal: NotHanded, *, by: Actor, at: datetime) -> str:
    """Keep it for the line that is written next; the hash of its words that line holds, "" where there are none."""
    seq, salt = case.version + 1, secrets.token_hex(SALT_BYTES)
    NotHandedRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        seq=seq,
        reasons=",".join(refusal.reasons),
        text_box=seal(refusal.text, _place(case.home, case.number, seq)),
        salt=salt,
        refused_by=by.code,
        at=at,
    )
    return hash_of_text(refusal.text, salt) if refusal.text else ""


def not_handed_of(case: Case) -> tuple[KeptNotHanded, ...]:
    """Every refusal of a case, newest first."""
    return tuple(
        KeptNotHanded(
            seq=row.seq,
            reasons=tuple(WhyNotHanded(why) for why in row.reasons.split(",")),
            text=unseal(row.text_box, _place(case.home, case.number, row.seq)),
            at=row.at,
        )
        for row in reversed(rows_of(NotHandedRow, case.home, case.number))
    )


def _place(home: int, number: str, seq: int) -> str:
    return f"not_handed:{home}:{number}:{seq}"
