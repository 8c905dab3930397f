"""The words that stand on a diploma and on its supplement: in Kazakh on one page, in Russian on the other.

They are the papers' own words, not the screens', so there is no English for them: asked for it, these raise KeyError.
"""

from datetime import date
from decimal import Decimal

from telnusqa.core.language import Language
from telnusqa.core.person import PersonName
from telnusqa.core.register_row import StudyForm
from telnusqa.words.date import long_date

_STUDY_FORM = {
    Language.KK: {StudyForm.FULL_TIME: "күндізгі", StudyForm.EVENING: "кешкі", StudyForm.PART_TIME: "сырттай"},
    Language.RU: {StudyForm.FULL_TIME: "очная", StudyForm.EVENING: "вечерняя", StudyForm.PART_TIME: "заочная"},
}
_FIVE = {
    Language.KK: {5: "өте жақсы", 4: "жақсы", 3: "қанағаттанарлық", 2: "қанағаттанарлықсыз"},
    Language.RU: {5: "отлично", 4: "хорошо", 3: "удовлетворительно", 2: "неудовлетворительно"},
}
_PASSED = {Language.KK: "сынақ", Language.RU: "зачтено"}
_OF_MONTH = (
    "қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы "
    "шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы"
).split()


def study_form(value: StudyForm, language: Language) -> str:
    """күндізгі · очная."""
    return _STUDY_FORM[language][value]


def five_points(five: int | None, passed: bool, language: Language) -> str:
    """A grade of the five-point scale as a supplement shows it: 4 (жақсы) · 4 (хорошо); a pass without grade; or ""."""
    if five is not None:
        return f"{five} ({_FIVE[language][five]})"
    return _PASSED[language] if passed else ""


def decided_on(day: date | None, language: Language) -> str:
    """The day of a commission's decision in the place the form leaves for it; "" where nobody knows it.

    2009 жылғы 23 маусымдағы · 23 июня 2009 года.
    """
    if day is None:
        return ""
    if language is Language.KK:
        return f"{day.year} жылғы {day.day} {_OF_MONTH[day.month - 1]}"
    return {Language.RU: long_date(day, Language.RU)}[language]


def amount(value: Decimal | int | None) -> str:
    """A number with the comma both languages write: 3,33; "" where there is none."""
    return "" if value is None else str(value).replace(".", ",")


def coded(code: str, title: str) -> str:
    """Code and name of a speciality or a qualification: 1304000 «Есептеу техникасы»; the name alone without a code."""
    if not code:
        return title
    return f"{code} {title}" if "«" in title else f"{code} «{title}»"


def numbered(series_and_number: str) -> str:
    """A document's number as its blank shows it: «ТКБ 0123456» becomes «ТКБ № 0123456»."""
    series, _, number = series_and_number.rpartition(" ")
    return f"{series} № {number}".lstrip()


def signer(name: str) -> str:
    """Who signs, as a signature is read: «Жүнісов Марат Қайратұлы» becomes «Жүнісов М. Қ.»."""
    surname, *others = name.split() or [""]
    return " ".join([surname, *(f"{other[0]}." if not other.endswith(".") else other for other in others)])


def holder_short(name: PersonName) -> str:
    """Surname and initials: «Омарова Ә. С.»."""
    return signer(name.full) if " " not in name.surname else f"{name.surname} {_initials(name)}".strip()


def _initials(name: PersonName) -> str:
    return " ".join(f"{part[0]}." for part in (name.given, name.patronymic) if part)
