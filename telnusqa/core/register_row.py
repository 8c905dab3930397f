"""What does a college's register say of one diploma?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.iin import Iin
from telnusqa.core.name_key import name_key
from telnusqa.core.person import PersonName
from telnusqa.core.problem import Problem
from telnusqa.core.register_cells import RegisterCells
from telnusqa.core.supplement_line import SupplementLine


class RecordKind(StrEnum):
    """A kind of document of education that a register holds; which years knew it is told by the law's list."""

    DIPLOMA = "diploma"
    HONOURS_DIPLOMA = "honours_diploma"
    POST_SECONDARY = "post_secondary"
    HONOURS_POST_SECONDARY = "post_honours"
    CERTIFICATE = "certificate"


class StudyForm(StrEnum):
    """How the holder studied."""

    FULL_TIME = "full_time"
    EVENING = "evening"
    PART_TIME = "part_time"


@dataclass(frozen=True, kw_only=True)
class RegisterRow:
    """A diploma as its register holds it: names and titles as at issue, kept as written, in Kazakh and in Russian.

    The signers and the words of the classifier are those of the time; None and "" are what the register does not know.
    ``supplement`` stands in the order of its positions; empty where the register has none.
    """

    kind: RecordKind
    series: str
    number: str
    surname_kk: str
    given_kk: str
    patronymic_kk: str
    surname_ru: str
    given_ru: str
    patronymic_ru: str
    iin: Iin | None
    entered: int
    finished: int
    institution_entered_kk: str
    institution_entered_ru: str
    institution_finished_kk: str
    institution_finished_ru: str
    speciality_code: str
    speciality_kk: str
    speciality_ru: str
    qualification_code: str
    qualification_kk: str
    qualification_ru: str
    study_form: StudyForm
    board_on: date | None
    board_minutes: str
    registration_number: str
    issued_on: date
    head_kk: str
    head_ru: str
    deputy_kk: str
    deputy_ru: str
    supplement: tuple[SupplementLine, ...] = ()

    @property
    def document(self) -> DocumentNumber:
        """Series and number together."""
        return DocumentNumber(self.series, self.number)

    @property
    def name_kk(self) -> PersonName:
        """The holder's name on the Kazakh page."""
        return PersonName(self.surname_kk, self.given_kk, self.patronymic_kk)

    @property
    def name_ru(self) -> PersonName:
        """The holder's name on the Russian page."""
        return PersonName(self.surname_ru, self.given_ru, self.patronymic_ru)


KIND_WORDS: dict[RecordKind, tuple[str, ...]] = {
    RecordKind.DIPLOMA: ("диплом", "diploma"),
    RecordKind.HONOURS_DIPLOMA: ("үздік диплом", "үздік", "диплом с отличием", "с отличием", "honours diploma"),
    RecordKind.POST_SECONDARY: (
        "орта білімнен кейінгі білім туралы диплом",
        "орта білімнен кейінгі диплом",
        "диплом о послесреднем образовании",
        "послесреднее",
        "post-secondary diploma",
        "post-secondary",
    ),
    RecordKind.HONOURS_POST_SECONDARY: (
        "орта білімнен кейінгі білім туралы үздік диплом",
        "орта білімнен кейінгі үздік диплом",
        "диплом о послесреднем образовании с отличием",
        "послесреднее с отличием",
        "post-secondary honours diploma",
        "post-honours",
    ),
    RecordKind.CERTIFICATE: (
        "кәсіптік даярлау туралы куәлік",
        "куәлік",
        "свидетельство о профессиональной подготовке",
        "свидетельство",
        "certificate",
    ),
}
STUDY_FORM_WORDS: dict[StudyForm, tuple[str, ...]] = {
    StudyForm.FULL_TIME: ("күндізгі", "күндізгі оқу", "очная", "очное", "очно", "full time"),
    StudyForm.EVENING: ("кешкі", "кешкі оқу", "вечерняя", "вечернее", "evening"),
    StudyForm.PART_TIME: ("сырттай", "сырттай оқу", "заочная", "заочное", "заочно", "part time"),
}
"""What people write in a closed column; the first of each is what an export and the template say."""

_KINDS = {name_key(word): kind for kind, words in KIND_WORDS.items() for word in words}
_STUDY_FORMS = {name_key(word): form for form, words in STUDY_FORM_WORDS.items() for word in words}
_TITLE = 300
"""Characters an institution's, a speciality's or a qualification's name may take."""
_SHORT = 40


def parse_register_row(cells: Mapping[str, str], today: date) -> RegisterRow | tuple[Problem, ...]:
    """The row, or everything that is wrong with it at once; each problem's field is the column.

    ``cells`` is keyed by :class:`~telnusqa.core.register_sheet.Column` keys; ``today`` the day of the import.
    Codes: those of :class:`RegisterCells` and ``parse_document_number``, ``years_order``, ``issued_too_early``,
    ``board_too_late``. Classifier codes are kept as written, for the old ones differ. Where the institution at entry
    is empty it is the one at completion.
    """
    row = RegisterCells(cells, today)
    document = row.document()
    issued_on = row.day("issued_on")
    finished_kk, finished_ru = row.text("institution_finished_kk", _TITLE), row.text("institution_finished_ru", _TITLE)
    parsed = RegisterRow(
        kind=row.choice("kind", _KINDS, RecordKind.DIPLOMA),
        series=document.series,
        number=document.number,
        surname_kk=row.name("surname_kk"),
        given_kk=row.name("given_kk"),
        patronymic_kk=row.name("patronymic_kk", required=False),
        surname_ru=row.name("surname_ru"),
        given_ru=row.name("given_ru"),
        patronymic_ru=row.name("patronymic_ru", required=False),
        iin=row.iin("iin"),
        entered=row.year("entered"),
        finished=row.year("finished"),
        institution_entered_kk=row.text("institution_entered_kk", _TITLE, required=False) or finished_kk,
        institution_entered_ru=row.text("institution_entered_ru", _TITLE, required=False) or finished_ru,
        institution_finished_kk=finished_kk,
        institution_finished_ru=finished_ru,
        speciality_code=row.text("speciality_code", _SHORT, required=False),
        speciality_kk=row.text("speciality_kk", _TITLE),
        speciality_ru=row.text("speciality_ru", _TITLE),
        qualification_code=row.text("qualification_code", _SHORT, required=False),
        qualification_kk=row.text("qualification_kk", _TITLE),
        qualification_ru=row.text("qualification_ru", _TITLE),
        study_form=row.choice("study_form", _STUDY_FORMS, StudyForm.FULL_TIME),
        board_on=row.day("board_on", required=False),
        board_minutes=row.text("board_minutes", _SHORT, required=False),
        registration_number=row.text("registration_number", _SHORT),
        issued_on=issued_on or today,
        head_kk=row.name("head_kk", required=False),
        head_ru=row.name("head_ru", required=False),
        deputy_kk=row.name("deputy_kk", required=False),
        deputy_ru=row.name("deputy_ru", required=False),
    )
    if not row.problems:
        _judge_order(row, parsed)
    return tuple(row.problems) or parsed


def _judge_order(row: RegisterCells, parsed: RegisterRow) -> None:
    """The years and days must follow one another; asked only of a row whose cells are all sound."""
    if parsed.finished < parsed.entered:
        row.note("finished", "years_order")
    if parsed.issued_on.year < parsed.finished:
        row.note("issued_on", "issued_too_early")
    if parsed.board_on is not None and parsed.board_on > parsed.issued_on:
        row.note("board_on", "board_too_late")
