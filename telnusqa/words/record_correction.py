"""A correction of a record in words: its ground, what differs, why it was not confirmed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from telnusqa.core.language import Language
from telnusqa.core.record_correction import CorrectionGround, Difference, RecordCorrection, UnconfirmedWhy
from telnusqa.core.register_row import RecordKind, StudyForm
from telnusqa.core.supplement_line import SupplementLine
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import long_date, short_date
from telnusqa.words.record import grade, record_kind, study_form
from telnusqa.words.register_problem import column_title

_GROUND = {
    CorrectionGround.HOLDER_ASKED: (N_("Иесі сұрады"), N_("Деректерді түзету қызметі: сұраудың нөмірі мен күні")),
    CorrectionGround.OWN_FINDING: (
        N_("Өзіміз таптық"),
        N_("Қағаз кітаппен не жеке іспен салыстырғанда: қызметтік жазба"),
    ),
    CorrectionGround.COURT: (N_("Сот шешімі"), N_("Шешімнің нөмірі мен күні")),
}
_WHY = {
    UnconfirmedWhy.TYPED_WRONG: N_("Түзетуде қате бар"),
    UnconfirmedWhy.NOT_PROVED: N_("Негізі дәлелденбеген"),
    UnconfirmedWhy.RECORD_WAS_RIGHT: N_("Бұрынғы жазба дұрыс екен"),
    UnconfirmedWhy.OTHER: N_("Басқа себеп"),
}


@dataclass(frozen=True)
class Changed:
    """A thing a record says: under which name, what it said, what it says."""

    label: str
    before: str
    after: str


def correction_ground(value: CorrectionGround, language: Language) -> str:
    """Why a record is corrected."""
    return say(language, _GROUND[value][0])


def ground_hint(value: CorrectionGround, language: Language) -> str:
    """Which paper the ground rests on."""
    return say(language, _GROUND[value][1])


def ground_said(correction: RecordCorrection, language: Language) -> str:
    """The ground with the number and day of its paper: «Сот шешімі, № 12, 20.11.2026»."""
    return f"{correction_ground(correction.ground, language)}, {paper(correction.number, correction.dated, language)}"


def paper(number: str, dated: date, language: Language) -> str:
    """A paper by its number and day."""
    return say(language, "№ %(number)s, %(day)s", number=number, day=short_date(dated, language))


def unconfirmed_why(value: UnconfirmedWhy, language: Language) -> str:
    """Why a second person did not confirm it."""
    return say(language, _WHY[value])


def changed(difference: Difference, language: Language) -> tuple[Changed, ...]:
    """What differs, in words; a supplement line by line."""
    if difference.field == "supplement":
        return _lines(difference, language)
    label = column_title(difference.field, language)
    return (Changed(label, _said(difference.before, language), _said(difference.after, language)),)


def _lines(difference: Difference, language: Language) -> tuple[Changed, ...]:
    before, after = _by_position(difference.before, language), _by_position(difference.after, language)
    return tuple(
        Changed(say(language, "Қосымшаның %(n)s-жолы", n=n), before.get(n, ""), after.get(n, ""))
        for n in sorted(before.keys() | after.keys())
        if before.get(n) != after.get(n)
    )


def _by_position(lines: object, language: Language) -> Mapping[int, str]:
    assert isinstance(lines, tuple)
    return {line.position: _line(line, language) for line in lines}


def _line(line: SupplementLine, language: Language) -> str:
    names = line.name_kk if line.name_kk == line.name_ru else f"{line.name_kk} / {line.name_ru}"
    hours = say(language, "сағаты: %(n)s", n=line.hours) if line.hours is not None else ""
    credits_ = say(language, "кредиті: %(n)s", n=line.credits) if line.credits is not None else ""
    head = say(language, "бөлім атауы") if line.section else ""
    return " · ".join(part for part in (names, head, hours, credits_, grade(line, language)) if part)


def _said(value: object, language: Language) -> str:
    if isinstance(value, RecordKind):
        return record_kind(value, language)
    if isinstance(value, StudyForm):
        return study_form(value, language)
    if isinstance(value, date):
        return long_date(value, language)
    return "" if value is None else str(value)
