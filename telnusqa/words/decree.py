"""An act on days of rest, in people's words: its days, what they become, why it holds no more."""

from datetime import date

from telnusqa.core.calendar import Week
from telnusqa.core.decree import Decree, WithdrawnWhy
from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date, weekday
from telnusqa.words.term import holiday_name

_WHY = {
    WithdrawnWhy.TYPED_WRONG: N_("Нөмірі не күні қате енгізілген"),
    WithdrawnWhy.REPEALED: N_("Бұйрықтың күші жойылды"),
    WithdrawnWhy.CHANGED: N_("Бұйрыққа өзгеріс енгізілді: жаңа күндері қайта енгізіледі"),
}
_WEEK = {Week.FIVE: N_("Бес күндік апта"), Week.SIX: N_("Алты күндік апта")}


def decree_name(decree: Decree, language: Language) -> str:
    """2026 жылғы 1 желтоқсандағы № 436 бұйрық."""
    return clause_name(decree.cite, language)


def decree_days(decree: Decree, language: Language) -> tuple[str, ...]:
    """A line for each thing it does."""
    moved = [
        say(
            language,
            "%(worked)s – жұмыс күні, %(rested)s – демалыс күні",
            worked=day_named(each.moved_from, language),
            rested=day_named(each.moved_to, language),
        )
        for each in decree.transfers
    ]
    added = [say(language, "%(day)s – демалыс күні", day=day_named(day, language)) for day in decree.days_off]
    announced = [
        say(
            language,
            "%(holiday)s: %(day)s",
            holiday=holiday_name(each.code, language),
            day=day_named(each.day, language),
        )
        for each in decree.announced
    ]
    return (*moved, *added, *announced)


def day_named(day: date, language: Language) -> str:
    """2026 жылғы 5 желтоқсан (сенбі)."""
    return f"{long_date(day, language)} ({weekday(day, language)})"


def day_becomes(working: bool | None, language: Language) -> str:
    """What a day is from now on in a week; ``None`` where nothing changes in it."""
    if working is None:
        return say(language, "Өзгермейді")
    return say(language, "Жұмыс күні болады") if working else say(language, "Демалыс күні болады")


def week_name(week: Week, language: Language) -> str:
    """A week by the number of its working days."""
    return say(language, _WEEK[week])


def withdrawn_why(reason: WithdrawnWhy, language: Language) -> str:
    """Why an act holds no more."""
    return say(language, _WHY[reason])
