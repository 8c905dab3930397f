"""Days in three languages."""

from datetime import date, timedelta

import pytest

from telnusqa.core.language import Language
from telnusqa.words.date import (
    date_parts,
    long_date,
    month_year,
    short_date,
    until_date,
    weekday,
)

KK, RU, EN = Language.KK, Language.RU, Language.EN
DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("say", "kk", "ru", "en"),
    [
        (long_date, "2026 жылғы 23 қараша", "23 ноября 2026 года", "23 November 2026"),
        (until_date, "2026 жылғы 23 қарашаға дейін", "до 23 ноября 2026 года", "by 23 November 2026"),
        (short_date, "23.11.2026", "23.11.2026", "23 Nov 2026"),
        (weekday, "дүйсенбі", "понедельник", "Monday"),
        (month_year, "2026 жылғы қараша", "Ноябрь 2026", "November 2026"),
    ],
)
def test_a_day_is_said_in_each_language(say, kk, ru, en):
    assert (say(DAY, KK), say(DAY, RU), say(DAY, EN)) == (kk, ru, en)


def test_the_parts_fill_the_places_of_a_form():
    parts = date_parts(date(2026, 3, 5), RU)
    assert (parts.day, parts.month, parts.year) == ("5", "марта", "2026")
    assert date_parts(date(2026, 3, 5), KK).month == "наурыз"


def test_no_two_days_of_a_year_are_said_alike():
    days = [date(2024, 1, 1) + timedelta(days=n) for n in range(366)]
    for say in (long_date, until_date, short_date):
        for language in Language:
            assert len({say(day, language) for day in days}) == 366
