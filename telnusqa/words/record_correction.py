"""A correction of a record in words: its ground, what differs, why it was not confirmed."""

from dataclasses import dataclass
from datetime import date

from telnusqa.core.language import Language
from telnusqa.core.record_correction import CorrectionGround, RecordCorrection, UnconfirmedWhy
from telnusqa.core.register_difference import Difference
from telnusqa.core.register_row import RecordKind, StudyForm
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import short_date
from telnusqa.words.record import record_kind, study_form
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


def changed(difference: Difference, language: Language) -> Changed:
    """What differs, in words; a cell of the supplement with the number of its line."""
    column, n = difference.column, difference.position
    label = column_title("five" if column == "passed" else column, language)
    if n:
        label = say(language, "Қосымшаның %(n)s-жолы: %(column)s", n=n, column=label.lower())
    return Changed(label, _said(column, difference.held, language), _said(column, difference.told, language))


def _said(column: str, text: str, language: Language) -> str:
    """A cell as people read it: kinds and marks that are codes in their words."""
    if not text:
        return ""
    if column == "kind":
        return record_kind(RecordKind(text), language)
    if column == "study_form":
        return study_form(StudyForm(text), language)
    if column in ("section", "passed"):
        return say(language, "Сынақтан өтті") if column == "passed" else say(language, "иә")
    return text
