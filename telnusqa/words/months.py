"""A term as the months it runs through: every day in its cell, and under a month the days that need a word."""

from calendar import Calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from telnusqa.core.decree import BY_ORDER
from telnusqa.core.due import DayCounted, DayWhy, Term
from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import day_month, month_year, weekday, weekday_short
from telnusqa.words.term import by_act, day_sentence, day_source, holiday_name

_MONDAY_FIRST = Calendar(firstweekday=0)
_A_MONDAY = date(2024, 1, 1)
_SHORT = {
    DayWhy.START: N_("басы"),
    DayWhy.REST_DAY: N_("демалыс"),
    DayWhy.HOLIDAY: N_("мереке"),
    DayWhy.HOLIDAY_MOVED: N_("ауысқан"),
    DayWhy.REST_DAY_MOVED: N_("ауысқан"),
    DayWhy.EXTENDED: N_("ұзарды"),
}
_HEARD = {
    DayWhy.START: N_("тіркелген күн, саналмайды"),
    DayWhy.REST_DAY: N_("демалыс күні, саналмайды"),
    DayWhy.HOLIDAY_MOVED: N_("мерекеден ауысқан демалыс, саналмайды"),
    DayWhy.REST_DAY_MOVED: N_("ауыстырылған демалыс, саналмайды"),
    DayWhy.CARRIED: N_("мерзім осы жұмыс күні аяқталады"),
    DayWhy.EXTENDED: N_("ұзартылған мерзімнің күні"),
}


class Mark(StrEnum):
    """What a day is to the term; ``beside`` lies before its registration or after its end.

    ``carried`` is the working day on which a term in calendar days ends because its own last day was off.
    """

    BESIDE = "beside"
    START = "start"
    COUNTED = "counted"
    SKIPPED = "skipped"
    CARRIED = "carried"


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One day of a month.

    ``ordinal`` is its place in the count; ``word`` stands small under it; ``heard`` tells the whole cell to who
    listens. ``last`` is the end of the term, ``today`` the day one looks at it.
    """

    day: date
    mark: Mark
    ordinal: int | None
    word: str
    heard: str
    last: bool
    today: bool


@dataclass(frozen=True)
class Note:
    """Days of a month that share one reason: «5–6» «12», «Демалыс күндері», the act it stands in.

    ``runs`` are the days, those in a row joined.
    """

    runs: tuple[str, ...]
    text: str
    source: str

    @property
    def days(self) -> str:
        """The days in one line: «5–6, 12»."""
        return ", ".join(self.runs)


Week = tuple[Cell | None, ...]
"""Seven days from Monday; None where the day belongs to another month."""


@dataclass(frozen=True)
class Month:
    """A month with all its weeks, and the reasons of the days that do not count or count against the custom."""

    name: str
    weeks: tuple[Week, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Head:
    """The head of a column: a weekday in two or three letters, and whole."""

    short: str
    full: str


def heads(language: Language) -> tuple[Head, ...]:
    """The seven weekdays, Monday first."""
    days = [_A_MONDAY + timedelta(days=n) for n in range(7)]
    return tuple(Head(weekday_short(day, language), weekday(day, language)) for day in days)


def months(term: Term, language: Language, today: date | None = None) -> tuple[Month, ...]:
    """The months from the day of registration to the end, each whole; ``today`` is marked where it lies in one."""
    ledger = {each.day: each for each in term.days}
    firsts = sorted({each.day.replace(day=1) for each in term.days})
    return tuple(
        Month(
            month_year(first, language),
            tuple(
                tuple(_cell(day, ledger, term, language, today) if day.month == first.month else None for day in week)
                for week in _MONDAY_FIRST.monthdatescalendar(first.year, first.month)
            ),
            _notes([each for each in term.days if each.day.replace(day=1) == first], language),
        )
        for first in firsts
    )


def skips(term: Term) -> bool:
    """Whether any day on the way does not count, the day of registration aside."""
    return any(_mark(each) is Mark.SKIPPED for each in term.days)


def _cell(day: date, ledger: Mapping[date, DayCounted], term: Term, language: Language, today: date | None) -> Cell:
    counted = ledger.get(day)
    word, heard = _words(counted, term, language)
    if day == today:
        word = word or say(language, "бүгін")
        heard.append(say(language, "бүгін"))
    return Cell(
        day=day,
        mark=_mark(counted),
        ordinal=counted.ordinal if counted else None,
        word=word,
        heard=", ".join([day_month(day, language), *heard]),
        last=day == term.due_on,
        today=day == today,
    )


def _mark(counted: DayCounted | None) -> Mark:
    if counted is None:
        return Mark.BESIDE
    if counted.why is DayWhy.START:
        return Mark.START
    if counted.why is DayWhy.CARRIED:
        return Mark.CARRIED
    counts = counted.ordinal is not None or counted.why is DayWhy.EXTENDED
    return Mark.COUNTED if counts else Mark.SKIPPED


def _words(counted: DayCounted | None, term: Term, language: Language) -> tuple[str, list[str]]:
    """The short word of a day, and what is heard of it."""
    if counted is None:
        return "", []
    # A day of rest that an order gave is kept as a holiday that never moves; people know it as a day of rest.
    given = counted.holiday == BY_ORDER
    word = say(language, _SHORT[DayWhy.REST_DAY if given else counted.why]) if counted.why in _SHORT else ""
    if counted.ordinal is not None and counted.why is not DayWhy.EXTENDED:
        heard = [say(language, "%(n)s-күн", n=counted.ordinal)]
    elif given:
        heard = [say(language, "бұйрықпен берілген демалыс, саналмайды")]
    elif counted.why is DayWhy.HOLIDAY:
        heard = [say(language, "мереке: %(name)s, саналмайды", name=holiday_name(counted.holiday, language))]
    else:
        heard = [say(language, _HEARD[counted.why])]
    if counted.day == term.inner_due_on:
        word = say(language, "жеткізу")
        heard.append(say(language, "нәтиже Мемлекеттік корпорацияға жеткізілетін соңғы күн"))
    if counted.day == term.due_on:
        word = say(language, "соңы")
        heard.append(say(language, "мерзімнің соңғы күні"))
    return word, heard


def _notes(days: Sequence[DayCounted], language: Language) -> tuple[Note, ...]:
    """The days that need a word, gathered by their reason; ordinary days of rest come last."""
    told: dict[tuple[bool, str, str], list[date]] = {}
    for each in days:
        plain = each.why is DayWhy.COUNTED and not by_act(each)
        if plain or each.why is DayWhy.START:
            continue
        usual = each.why is DayWhy.REST_DAY
        text = say(language, "Демалыс күндері") if usual else day_sentence(each, language)
        told.setdefault((usual, text, day_source(each, language)), []).append(each.day)
    return tuple(
        Note(_runs(found), text, source)
        for (_, text, source), found in sorted(told.items(), key=lambda item: (item[0][0], item[1][0]))
    )


def _runs(days: Sequence[date]) -> tuple[str, ...]:
    runs = [[day.day for _, day in run] for _, run in groupby(enumerate(days), lambda at: at[1].day - at[0])]
    return tuple(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
