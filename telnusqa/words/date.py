"""How a day is said in each language: long, short, in the three places of a form, and as the end of a term."""

from dataclasses import dataclass
from datetime import date

from telnusqa.core.language import Language


def _split(words: str) -> list[str]:
    return words.split()


_KK = _split("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан")
_KK_TO = _split(
    "қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға"
)
_KK_OF = _split(
    "қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы "
    "қарашадағы желтоқсандағы"
)
_RU = _split("января февраля марта апреля мая июня июля августа сентября октября ноября декабря")
_EN = _split("January February March April May June July August September October November December")
_MONTHS = {Language.KK: _KK, Language.RU: _RU, Language.EN: _EN}
_MONTHS_ALONE = {
    Language.RU: _split("Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь"),
    Language.EN: _EN,
}
_WEEKDAYS = {
    Language.KK: _split("дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі"),
    Language.RU: _split("понедельник вторник среда четверг пятница суббота воскресенье"),
    Language.EN: _split("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
}
_WEEKDAYS_SHORT = {
    Language.KK: _split("дс сс ср бс жм сб жс"),
    Language.RU: _split("пн вт ср чт пт сб вс"),
    Language.EN: _split("Mon Tue Wed Thu Fri Sat Sun"),
}


@dataclass(frozen=True)
class DateParts:
    """A date in the three places a printed form leaves for it; the month stands in the form the place needs."""

    day: str
    month: str
    year: str


def long_date(day: date, language: Language) -> str:
    """2026 жылғы 23 қараша · 23 ноября 2026 года · 23 November 2026."""
    month = _MONTHS[language][day.month - 1]
    if language is Language.KK:
        return f"{day.year} жылғы {day.day} {month}"
    if language is Language.RU:
        return f"{day.day} {month} {day.year} года"
    return f"{day.day} {month} {day.year}"


def day_month(day: date, language: Language) -> str:
    """23 қараша · 23 ноября · 23 November: where the year is plain."""
    return f"{day.day} {_MONTHS[language][day.month - 1]}"


def until_date(day: date, language: Language) -> str:
    """2026 жылғы 23 қарашаға дейін · до 23 ноября 2026 года · by 23 November 2026; the day itself is included."""
    if language is Language.KK:
        return f"{day.year} жылғы {day.day} {_KK_TO[day.month - 1]} дейін"
    if language is Language.RU:
        return f"до {long_date(day, language)}"
    return f"by {long_date(day, language)}"


def of_date(day: date, language: Language) -> str:
    """2026 жылғы 1 желтоқсандағы · от 1 декабря 2026 года · of 1 December 2026: an act by its date."""
    if language is Language.KK:
        return f"{day.year} жылғы {day.day} {_KK_OF[day.month - 1]}"
    return f"{'от' if language is Language.RU else 'of'} {long_date(day, language)}"


def short_date(day: date, language: Language) -> str:
    """23.11.2026 in Kazakh and Russian, 23 Nov 2026 in English: for tables."""
    if language is Language.EN:
        return f"{day.day} {_EN[day.month - 1][:3]} {day.year}"
    return f"{day.day:02}.{day.month:02}.{day.year}"


def weekday(day: date, language: Language) -> str:
    """The day of the week, as it stands inside a sentence."""
    return _WEEKDAYS[language][day.weekday()]


def weekday_short(day: date, language: Language) -> str:
    """The day of the week in two or three letters: the head of a column."""
    return _WEEKDAYS_SHORT[language][day.weekday()]


def month_year(day: date, language: Language) -> str:
    """2026 жылғы қараша · Ноябрь 2026 · November 2026: the head of a month in a calendar."""
    if language is Language.KK:
        return f"{day.year} жылғы {_KK[day.month - 1]}"
    return f"{_MONTHS_ALONE[language][day.month - 1]} {day.year}"


def date_parts(day: date, language: Language) -> DateParts:
    """The day, month and year for a form's three places: 23 · қараша / ноября / November · 2026."""
    return DateParts(str(day.day), _MONTHS[language][day.month - 1], str(day.year))
