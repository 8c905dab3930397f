"""Intended refusals of a case: row to value and back."""

import secrets
from collections.abc import Iterable
from datetime import date

from django.db.models import F, QuerySet

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.case import Case, Version
from telnusqa.core.errors import NotFound
from telnusqa.core.event import Actor
from telnusqa.core.refusal_number import RefusalNumber
from telnusqa.law.hearing import HearingNotice
from telnusqa.law.hearing_record import HearingRecord
from telnusqa.law.norm_outcome import Ground
from telnusqa.law.refusal_ground import kind_of
from telnusqa.law.refusal_round import Intention, Position, Round, RoundEnd, Stance
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.keep.refusal_text import ground_of, record_of, text_of_ground, text_of_record
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.refusal import PositionRow, RefusalCounter, RefusalRow


def of_case(case: Case) -> tuple[Round, ...]:
    """Every round of a case, newest first."""
    rows = rows_of(RefusalRow, case.home, case.number)
    if not rows:
        return ()
    said = rows_of(PositionRow, case.home, case.number)
    return tuple(_value(row, [each for each in said if each.round == row.round]) for row in reversed(rows))


def standing(case: Case) -> Round:
    """The round that is open. Raises :class:`NotFound`."""
    for each in of_case(case):
        if each.end is None:
            return each
    raise NotFound("refusal")


def begin(
    case: Case, intention: Intention, notice: HearingNotice, *, by: Actor, clause: str, objection_until: date
) -> Round:
    """Keep what is intended as the next round of the case."""
    number = RefusalRow.objects.filter(home_id=case.home, case_number=case.number).count() + 1
    RefusalRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        round=number,
        intended_by=by.code,
        clause=clause,
        ground=kind_of(intention.ground).value,
        ground_box=seal(text_of_ground(intention.ground, intention.asked_how), _label(case, number, "ground")),
        reasoned_box=seal(intention.reasoned, _label(case, number, "reasoned")),
        preliminary_box=seal(intention.preliminary, _label(case, number, "preliminary")),
        place=intention.place,
        noticed_on=notice.noticed_on,
        hearing_on=notice.hearing_on,
        hearing_at=intention.hour,
        objection_until=objection_until,
        salt=secrets.token_hex(SALT_BYTES),
    )
    return standing(case)


def intention_hash(case: Case, kept: Round) -> str:
    """What the journal holds in place of ground, evidence, reasons and preliminary decision."""
    texts = (text_of_ground(kept.ground, kept.asked_how), kept.reasoned, kept.notice.preliminary)
    return hash_of_text("\n".join(texts), _salt(case, kept.number))


def add_position(case: Case, kept: Round, position: Position, seq: Version) -> str:
    """Keep what the applicant said; answers the hash the journal holds on line ``seq``."""
    salt = secrets.token_hex(SALT_BYTES)
    PositionRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        seq=seq,
        round=kept.number,
        stance=position.stance.value,
        text_box=seal(position.text, _said(case.home, case.number, seq)),
        salt=salt,
        door=position.door,
        at=position.stated_at,
    )
    return hash_of_text(position.text, salt)


def keep_record(case: Case, kept: Round, record: HearingRecord) -> str:
    """Keep the record of the hearing; answers the hash the journal holds."""
    text = text_of_record(record)
    _row(case, kept.number).update(held_on=record.day, record_box=seal(text, _label(case, kept.number, "record")))
    return hash_of_text(text, _salt(case, kept.number))


def end_with_another_mind(case: Case, kept: Round, why: str, on: date) -> str:
    """The round ends without a refusal; answers the hash of the reason that the journal holds."""
    why_box = seal(why, _label(case, kept.number, "why"))
    _row(case, kept.number).update(end=RoundEnd.MIND_CHANGED.value, ended_on=on, why_box=why_box)
    return hash_of_text(why, _salt(case, kept.number))


def end_with_the_case(case: Case, on: date) -> None:
    """The round that is open, if one is, ends with the application: it was taken back."""
    opened = RefusalRow.objects.filter(home_id=case.home, case_number=case.number, end="")
    opened.update(end=RoundEnd.WITHDRAWN.value, ended_on=on)


def end_with_refusal(case: Case, kept: Round, on: date) -> RefusalNumber:
    """The round ends with a refusal, under the next number of the year."""
    number = _next_number(case.home, on.year)
    _row(case, kept.number).update(
        end=RoundEnd.REFUSED.value, ended_on=on, refusal_year=number.year, refusal_n=number.n
    )
    return number


def _next_number(home: int, year: int) -> RefusalNumber:
    """A transaction that fails gives the number back, so there are no gaps."""
    raised = RefusalCounter.objects.filter(home_id=home, year=year).update(last=F("last") + 1)
    if not raised:
        RefusalCounter.objects.create(home_id=home, year=year, last=1)
    return RefusalNumber(year, RefusalCounter.objects.only("last").get(home_id=home, year=year).last)


def _row(case: Case, number: int) -> QuerySet[RefusalRow]:
    return RefusalRow.objects.filter(home_id=case.home, case_number=case.number, round=number)


def _salt(case: Case, number: int) -> str:
    return _row(case, number).values_list("salt", flat=True).get()


def _label(case: Case, number: int, what: str) -> str:
    return _place(case.home, case.number, number, what)


def _place(home: int, case: str, number: int, what: str) -> str:
    return f"refusal:{home}:{case}:{number}:{what}"


def _said(home: int, case: str, seq: int) -> str:
    return f"position:{home}:{case}:{seq}"


def _value(row: RefusalRow, said: Iterable[PositionRow]) -> Round:
    def opened(box: str, what: str) -> str:
        return unseal(box, _place(row.home_id, row.case_number, row.round, what))

    ground, asked_how = ground_of(Ground(row.ground), opened(row.ground_box, "ground"))
    year, n = row.refusal_year, row.refusal_n
    return Round(
        number=row.round,
        intended_by=row.intended_by,
        clause=row.clause,
        ground=ground,
        asked_how=asked_how,
        reasoned=opened(row.reasoned_box, "reasoned"),
        notice=HearingNotice(
            noticed_on=row.noticed_on,
            hearing_on=row.hearing_on,
            place=row.place,
            preliminary=opened(row.preliminary_box, "preliminary"),
        ),
        hour=row.hearing_at,
        objection_until=row.objection_until,
        positions=tuple(_position(each) for each in said),
        record=record_of(opened(row.record_box, "record")) if row.record_box else None,
        end=RoundEnd(row.end) if row.end else None,
        ended_on=row.ended_on,
        changed_why=opened(row.why_box, "why"),
        refusal=None if year is None or n is None else RefusalNumber(year, n),
    )


def _position(row: PositionRow) -> Position:
    return Position(
        stance=Stance(row.stance),
        text=unseal(row.text_box, _said(row.home_id, row.case_number, row.seq)),
        stated_at=row.at,
        door=row.door,
    )
