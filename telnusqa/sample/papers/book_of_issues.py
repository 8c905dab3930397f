"""The book of issues of a year: closed, with one number, and long."""

from dataclasses import replace
from datetime import date

from telnusqa.core.blank import BlankNumber, RegistrationNumber, VoidReason
from telnusqa.core.book_line import BookLine, LineState, Received, Settled
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.register_row import RecordKind
from telnusqa.core.serial import CaseNumber
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Part
from telnusqa.paper.fill.book import AboutBook, book_sheet
from telnusqa.sample import long
from telnusqa.sample.paper import BOTH, SamplePaper, three

_HEAD = "5f1c0b7e9a4d2c386f7e1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d"
_SETTLED = Settled(
    kind=RecordKind.DIPLOMA,
    name_ru="Омарова Алия Сериковна",
    speciality_kk="Ғимараттар мен құрылыстарды салу және пайдалану",
    speciality_ru="Строительство и эксплуатация зданий и сооружений",
    qualification_kk="Техник-құрылысшы",
    qualification_ru="Техник-строитель",
    entered=2005,
    finished=2009,
    board_on=date(2009, 6, 25),
    board_minutes="3",
    decided_on=date(2025, 11, 24),
    replaced_on=date(2009, 6, 30),
    replaced_registration="117",
    replaced_issuer_kk="«Ақбұлақ» колледжі",
    replaced_issuer_ru="Колледж «Акбулак»",
)
_LINE = BookLine(
    number=RegistrationNumber(2025, 1),
    state=LineState.CONFIRMED,
    case=CaseNumber("7K3M9QXAT"),
    part=Part.DIPLOMA,
    name=long.NAME,
    blank=BlankNumber("ТКБ", 2000001),
    reasons=frozenset({Reason.LOST}),
    replaced_series="ТКБ",
    replaced_number="0123456",
    replaces=None,
    settled=_SETTLED,
    reserved_on=date(2025, 11, 24),
    issued_on=date(2025, 11, 25),
    received=Received(on=date(2025, 11, 26), standing=Standing.HOLDER),
)
_SUPPLEMENT = replace(
    _LINE,
    number=RegistrationNumber(2025, 2),
    part=Part.SUPPLEMENT,
    blank=BlankNumber("ТКБ", 4000001),
    settled=replace(_SETTLED, names_diploma="ТКБ 2000001"),
    received=Received(
        on=date(2025, 11, 26), standing=Standing.ATTORNEY, name="Омаров С. Е.", right="№ 5, 12.11.2025, Әлімова Д."
    ),
)
_VOID = replace(
    _LINE,
    number=RegistrationNumber(2025, 3),
    blank=BlankNumber("ТКБ", 2000002),
    state=LineState.VOID,
    issued_on=None,
    received=None,
    voided_on=date(2025, 11, 27),
    void_reason=VoidReason.PRINT_SPOILED,
)
_OPEN = replace(_LINE, state=LineState.RESERVED, issued_on=None, received=None)


def papers() -> tuple[SamplePaper, ...]:
    """Both languages."""
    return tuple(each for language in BOTH for each in _in(language))


def _in(language: Language) -> tuple[SamplePaper, ...]:
    about = AboutBook(
        college=long.COLLEGE[language], year=2025, signatory=long.HEAD[language], head=_HEAD, language=language
    )
    short = replace(about, college=long.SHORT_COLLEGE[language], head="", signatory="")
    lasting = replace(about, college=long.LONG_COLLEGE[language], signatory=long.LONG_HEAD[language])
    return three(
        "book_of_issues",
        language,
        filled=book_sheet(about, [_LINE, _SUPPLEMENT, _VOID]),
        emptiest=book_sheet(short, [_OPEN]),
        longest=book_sheet(lasting, [_long(n, language) for n in range(1, 25)]),
    )


def _long(n: int, language: Language) -> BookLine:
    """A number with the longest of everything."""
    settled = replace(
        _SETTLED,
        kind=RecordKind.HONOURS_POST_SECONDARY,
        name_ru=long.LONG_NAME.full,
        replaced_issuer_kk=long.LONG_COLLEGE[Language.KK],
        replaced_issuer_ru=long.LONG_COLLEGE[Language.RU],
        names_diploma="ТКБ 2000001",
        name_before=long.LONG_HEAD[language],
    )
    return replace(
        _SUPPLEMENT,
        number=RegistrationNumber(2025, n),
        name=long.LONG_NAME,
        reasons=frozenset(Reason),
        replaces=RegistrationNumber(2024, 112),
        settled=settled,
        received=Received(
            on=date(2025, 11, 26),
            standing=Standing.LEGAL_REPRESENTATIVE,
            name=long.LONG_NAME.full,
            right="№ 1234567890, 12.11.2025, Нұрмағамбетова-Сейітқалиева Ұ.",
        ),
    )
