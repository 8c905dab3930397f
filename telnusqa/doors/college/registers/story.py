"""What became of a record: a timeline of every act on it, and what each correction changed."""

from dataclasses import dataclass

from django.utils import timezone

from telnusqa.core.language import Language
from telnusqa.core.record_correction import EnteredCorrection
from telnusqa.core.record_event import RecordCorrected, RecordCorrectionEntered, RecordCorrectionRejected
from telnusqa.core.register_difference import differences
from telnusqa.core.serial import shown
from telnusqa.doors.shared.parts import Moment
from telnusqa.store.read import people
from telnusqa.store.read.record_history import HeldRecord, StatusStep
from telnusqa.words import choice
from telnusqa.words.actor import actor
from telnusqa.words.catalogue import say
from telnusqa.words.date import short_date
from telnusqa.words.record import annulled_why, status_move
from telnusqa.words.record_correction import Changed, changed, ground_said, paper, unconfirmed_why
from telnusqa.words.step import step


@dataclass(frozen=True)
class CorrectedTable:
    """One confirmed correction: on which ground, and every thing it changed."""

    ground: str
    day: str
    rows: tuple[Changed, ...]


def story(held: HeldRecord, language: Language) -> tuple[Moment, ...]:
    """Every act on the record, the newest first."""
    actors = {each.by for each in held.steps}
    for each in held.corrections:
        actors |= {each.by, each.confirmed_by, each.rejected_by}
    names = people.names_of(actors - {""})

    def by(code: str) -> str:
        return names.get(code) or actor(code, language)

    entered = step(RecordCorrectionEntered.kind, language)
    moments = [
        *(Moment(_title(each, language), each.at, by(each.by), _ground(each, language)) for each in held.steps),
        *(Moment(entered, each.at, by(each.by), _asked(each, language)) for each in held.corrections),
        *(
            Moment(
                step((RecordCorrected if each.confirmed_by else RecordCorrectionRejected).kind, language),
                each.ended_at,
                by(each.confirmed_by or each.rejected_by),
                _unconfirmed(each, language),
            )
            for each in held.corrections
            if each.ended_at is not None
        ),
    ]
    if held.came_at is not None:
        book, file = say(language, "Қағаз кітаптан енгізілді"), say(language, "Тізілім файлымен енгізілді")
        moments.append(Moment(book if held.from_book else file, held.came_at))
    return tuple(sorted(moments, key=lambda each: each.at, reverse=True))


def corrected_tables(held: HeldRecord, language: Language) -> tuple[CorrectedTable, ...]:
    """What each confirmed correction changed, the newest first."""
    confirmed = [each for each in held.corrections if each.confirmed_by and each.ended_at is not None]
    return tuple(
        CorrectedTable(
            ground_said(each.correction, language),
            short_date(timezone.localdate(each.ended_at), language) if each.ended_at else "",
            changes(held, each, language),
        )
        for each in reversed(confirmed)
    )


def changes(held: HeldRecord, entered: EnteredCorrection, language: Language) -> tuple[Changed, ...]:
    """What a correction changes, or changed: against what the record said when it was confirmed, or says now."""
    before = held.before.get(entered.round, held.row)
    return tuple(changed(each, language) for each in differences(before, entered.correction.row))


def _asked(entered: EnteredCorrection, language: Language) -> str:
    """On which ground it was entered, and until when it is owed where the holder asked."""
    said = ground_said(entered.correction, language)
    if entered.due_on is None:
        return said
    due = say(language, "Түзету мерзімі: %(day)s", day=short_date(entered.due_on, language))
    return f"{said}. {due}"


def _title(each: StatusStep, language: Language) -> str:
    return f"{choice.part(each.part, language)}: {status_move(each.move, language).lower()}"


def _ground(each: StatusStep, language: Language) -> str:
    if each.case is not None:
        return say(language, "Іс № %(number)s", number=shown(each.case))
    said = paper(each.number, each.dated, language) if each.dated else ""
    return ", ".join(part for part in (said, annulled_why(each.why, language) if each.why else "") if part)


def _unconfirmed(each: EnteredCorrection, language: Language) -> str:
    if each.why is None:
        return ""
    return ": ".join(part for part in (unconfirmed_why(each.why, language), each.note) if part)
