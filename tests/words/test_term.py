"""A term in words: whole, day by day, and what is left; clauses by their names."""

from datetime import date

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.due import DayCounted, DayWhy, Unit
from telnusqa.core.language import Language
from telnusqa.law import shipped
from telnusqa.law.term import service_term
from telnusqa.law.working_left import Left
from telnusqa.words.clause import clause_name
from telnusqa.words.count import days, term_length
from telnusqa.words.term import (
    calendar_sentences,
    day_sentence,
    day_source,
    holiday_name,
    left_sentence,
    term_sentences,
)

KK, RU, EN = Language.KK, Language.RU, Language.EN
TERM = service_term(date(2026, 3, 16), Channel.CORPORATION, shipped.ruleset("2023"))


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (1, "1 рабочий день"),
        (2, "2 рабочих дня"),
        (5, "5 рабочих дней"),
        (11, "11 рабочих дней"),
        (15, "15 рабочих дней"),
        (21, "21 рабочий день"),
        (22, "22 рабочих дня"),
    ],
)
def test_russian_counts_working_days_in_three_forms(n, said):
    assert term_length(n, Unit.WORKING, RU) == said


def test_each_language_counts_in_its_own_way():
    assert term_length(15, Unit.WORKING, KK) == "15 жұмыс күні"
    assert term_length(30, Unit.CALENDAR, KK) == "30 күнтізбелік күн"
    assert term_length(30, Unit.CALENDAR, RU) == "30 календарных дней"
    assert (term_length(1, Unit.WORKING, EN), term_length(15, Unit.WORKING, EN)) == (
        "1 working day",
        "15 working days",
    )
    assert (days(1, EN), days(2, EN), days(2, RU)) == ("1 day", "2 days", "2 дня")


def test_a_term_is_told_in_kazakh():
    assert term_sentences(TERM, KK) == (
        "Мерзімі: 15 жұмыс күні.",
        "Тіркелген күн саналмайды: 2026 жылғы 16 наурыз.",
        "Соңғы күн: 2026 жылғы 9 сәуір.",
        "Нәтиже Мемлекеттік корпорацияға жеткізілетін соңғы күн: 2026 жылғы 8 сәуір.",
        "Негізі: Негізгі талаптар тізбесі (2023), 3-жол, 1) тармақша.",
    )


def test_a_term_is_told_in_russian_and_english():
    assert "Последний день: 9 апреля 2026 года." in term_sentences(TERM, RU)
    assert "Last day: 9 April 2026." in term_sentences(TERM, EN)


def test_a_term_that_crosses_an_unannounced_day_says_so():
    term = service_term(date(2027, 5, 12), Channel.OFFICE, shipped.ruleset("2023"))
    assert len(term_sentences(term, KK)) == 5
    assert term_sentences(term, KK)[-1].endswith("мерзім өзгеруі мүмкін.")


def test_every_day_of_a_term_is_explained():
    by_day = {each.day: each for each in TERM.days}
    assert day_sentence(by_day[date(2026, 3, 16)], KK) == "Тіркелген күн, саналмайды"
    assert day_sentence(by_day[date(2026, 3, 17)], KK) == "1-күн"
    assert day_sentence(by_day[date(2026, 3, 21)], KK) == "Наурыз мейрамы"
    assert day_sentence(by_day[date(2026, 3, 28)], KK) == "Демалыс күні"
    assert "2026 жылғы 22 наурыз" in day_sentence(by_day[date(2026, 3, 25)], KK)
    assert day_source(by_day[date(2026, 3, 28)], EN) == "List of main requirements (2023), row 7, item 1)"
    for language in Language:
        assert all(day_sentence(each, language) and day_source(each, language) for each in TERM.days)


def test_the_list_of_holidays_behind_a_term_is_named() -> None:
    [version] = calendar_sentences(TERM, KK)
    assert version == f"Мереке күндері тізбесінің нұсқасы: {shipped.calendar().version}."


def test_what_an_unannounced_day_means_is_told_first() -> None:
    term = service_term(date(2027, 5, 12), Channel.OFFICE, shipped.ruleset("2023"))
    guess, _ = calendar_sentences(term, KK)
    assert "бір күн ерте не кеш болуы мүмкін" in guess


def test_a_day_that_an_act_added_names_the_act() -> None:
    added = DayCounted(date(2026, 4, 10), 16, DayWhy.EXTENDED, "administrative-code:76", act="17-Ө")
    assert day_sentence(added, KK) == "Мерзім № 17-Ө құжатпен ұзартылған"


def test_moved_days_are_explained():
    rest = DayCounted(date(2024, 5, 8), None, DayWhy.REST_DAY_MOVED, "decree:G1", moved_from=date(2024, 5, 4))
    works = DayCounted(date(2024, 5, 4), 4, DayWhy.COUNTED, "decree:G1")
    carried = DayCounted(date(2026, 3, 25), None, DayWhy.CARRIED, "civil-code:177")
    assert "2024 жылғы 4 мамыр" in day_sentence(rest, KK)
    assert day_sentence(works, KK).startswith("4-күн: ")
    assert "демалыс күніне тура келді" in day_sentence(carried, KK)
    assert day_source(carried, RU) == "Гражданский кодекс, статья 177"


@pytest.mark.parametrize(
    ("left", "kk", "ru"),
    [
        (Left(3, missed=False), "3 жұмыс күні қалды", "Осталось 3 рабочих дня"),
        (Left(1, missed=False), "1 жұмыс күні қалды", "Остался 1 рабочий день"),
        (Left(0, missed=False), "Мерзімнің соңғы күні бүгін", "Сегодня последний день срока"),
        (Left(0, missed=True), "Мерзімі өтті", "Срок истёк"),
        (Left(2, missed=True), "Мерзімі 2 жұмыс күні бұрын өтті", "Срок истёк 2 рабочих дня назад"),
    ],
)
def test_what_is_left_is_said(left, kk, ru):
    assert (left_sentence(left, KK), left_sentence(left, RU)) == (kk, ru)


def test_every_holiday_of_the_calendar_has_a_name():
    for holiday in shipped.calendar().holidays:
        assert all(holiday_name(holiday.code, language) for language in Language)
    with pytest.raises(LookupError):
        holiday_name("harvest", KK)


@pytest.mark.parametrize(
    ("clause", "kk", "ru"),
    [
        ("2023:8.4", "Негізгі талаптар тізбесі (2023), 8-жол, портал", "строка 8, портал"),
        ("2023:8.3", "Негізгі талаптар тізбесі (2023), 8-жол, 3) тармақша", "строка 8, подпункт 3)"),
        ("2023:6", "Негізгі талаптар тізбесі (2023), 6-жол", "строка 6"),
        ("2023:A5", "Қағидалардың 5-қосымшасы (2023), өтініш нысаны", "Приложение 5 к Правилам (2023)"),
        ("2015:9.3", "Стандарт (2015), 9-тармақ, 3) тармақша", "пункт 9, подпункт 3)"),
        ("2015:9.6", "Стандарт (2015), 9-тармақ", "пункт 9"),
        ("2015:A1", "Стандарт (2015), 1-қосымша", "приложение 1"),
        ("public-services:20.2", "«Мемлекеттік көрсетілетін қызметтер туралы» Заң, 20-бап, 2-тармақ", "пункт 2"),
        ("labour-code", "Еңбек кодексі", "Трудовой кодекс"),
        ("policy:handover", "Жүйенің өз қағидасы: дайын құжатты беру", "выдача готового документа"),
        ("", "", ""),
    ],
)
def test_a_clause_is_named_for_people(clause, kk, ru):
    assert clause_name(clause, KK) == kk
    assert ru in clause_name(clause, RU)


def test_an_act_nobody_named_is_an_error():
    for unknown in ("tax-code:1", "policy:nothing"):
        with pytest.raises(LookupError):
            clause_name(unknown, KK)
