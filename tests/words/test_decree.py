"""A decree and what follows from it, in words."""

from datetime import date

import pytest

from telnusqa.core.calendar import Week
from telnusqa.core.decree import Announced, Decree, Moved, WithdrawnWhy
from telnusqa.core.language import Language
from telnusqa.words.clause import acts_named, clause_name
from telnusqa.words.date import of_date
from telnusqa.words.decree import day_becomes, decree_days, decree_name, week_name, withdrawn_why
from telnusqa.words.message import Around, message
from telnusqa.words.step import step, step_note, step_title
from telnusqa.words.term import holiday_name

AROUND = Around(place="", hours="", phone="+77172000014", site="", due_on=date(2026, 12, 14))
KK, RU, EN = Language.KK, Language.RU, Language.EN
ORDER = Decree(
    number="436",
    dated=date(2026, 12, 1),
    transfers=(Moved(date(2026, 12, 5), date(2026, 12, 14)),),
    days_off=(date(2026, 12, 18),),
    announced=(Announced("kurban_ait", date(2027, 5, 17)),),
)


@pytest.mark.parametrize(
    ("month", "said"),
    list(
        enumerate(
            "қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі "
            "қазандағы қарашадағы желтоқсандағы".split(),
            start=1,
        )
    ),
)
def test_an_act_of_each_month_is_named_in_kazakh(month: int, said: str) -> None:
    assert of_date(date(2026, month, 1), KK) == f"2026 жылғы 1 {said}"


def test_an_act_is_named_by_its_date_in_the_other_languages() -> None:
    assert of_date(date(2026, 12, 1), RU) == "от 1 декабря 2026 года"
    assert of_date(date(2026, 12, 1), EN) == "of 1 December 2026"


def test_an_order_is_named_as_people_do() -> None:
    assert (
        decree_name(ORDER, KK) == clause_name("order:2026-12-01:436", KK) == "2026 жылғы 1 желтоқсандағы № 436 бұйрық"
    )
    assert clause_name("order:2026-12-01:27-1/8-НҚ", KK) == "2026 жылғы 1 желтоқсандағы № 27-1/8-НҚ бұйрық"


def test_several_acts_stand_in_one_line() -> None:
    assert acts_named(["order:2026-12-01:1", "order:2026-12-02:2"], KK) == (
        "2026 жылғы 1 желтоқсандағы № 1 бұйрық; 2026 жылғы 2 желтоқсандағы № 2 бұйрық"
    )
    assert acts_named([""], KK) == acts_named([], KK) == "мереке күндерінің тізбесі"


def test_each_thing_an_act_does_has_its_line() -> None:
    assert decree_days(ORDER, KK) == (
        "2026 жылғы 5 желтоқсан (сенбі) – жұмыс күні, 2026 жылғы 14 желтоқсан (дүйсенбі) – демалыс күні",
        "2026 жылғы 18 желтоқсан (жұма) – демалыс күні",
        "Құрбан айттың бірінші күні: 2027 жылғы 17 мамыр (дүйсенбі)",
    )


def test_a_day_becomes_what_it_is_from_now_on() -> None:
    assert [day_becomes(working, KK) for working in (True, False, None)] == [
        "Жұмыс күні болады",
        "Демалыс күні болады",
        "Өзгермейді",
    ]
    assert [week_name(week, KK) for week in Week] == ["Бес күндік апта", "Алты күндік апта"]
    assert holiday_name("by_order", KK) == "Бұйрықпен берілген демалыс күні"


def test_every_reason_to_withdraw_has_words_of_its_own() -> None:
    assert len({withdrawn_why(reason, KK) for reason in WithdrawnWhy}) == len(WithdrawnWhy)


def test_the_applicant_reads_the_new_end_and_the_act() -> None:
    params = {"due_on": "2026-12-15", "acts": "order:2026-12-01:436"}
    assert message("term_changed", KK, "7K3M9QXAT", AROUND, params) == (
        "7K3M-9QXA-T өтініші: мерзім өзгерді. Нәтижесі: 2026 жылғы 15 желтоқсанға дейін. "
        "Негізі: 2026 жылғы 1 желтоқсандағы № 436 бұйрық. Сізден ештеңе керек емес. Анықтама: +77172000014."
    )


def test_the_applicant_reads_what_a_missed_term_means() -> None:
    assert message("deemed_refused", KK, "7K3M9QXAT", AROUND) == (
        "7K3M-9QXA-T өтініші: мерзімі өтті, телнұсқа әлі берілмеді. Оқу орны оны бәрібір беруге міндетті. "
        "Оқу орнының басшысына шағым бере аласыз: қалай берілетінін қоңырау шалып сұраңыз. Анықтама: 1414."
    )


def test_a_recount_tells_from_which_day_to_which_and_by_what() -> None:
    facts = {"before": "2026-12-14", "after": "2026-12-15", "acts": ["order:2026-12-01:436"]}
    assert step_title("term_recounted", facts, KK) == (
        "Мерзім қайта есептелді: 2026 жылғы 14 желтоқсан → 2026 жылғы 15 желтоқсан"
    )
    assert step_note("term_recounted", facts, KK) == "Негізі: 2026 жылғы 1 желтоқсандағы № 436 бұйрық."
    same = {**facts, "after": "2026-12-14"}
    assert step_title("term_recounted", same, KK) == "Мерзім қайта есептелді"


def test_another_step_has_its_title_and_no_note() -> None:
    assert step_title("submitted", {}, KK) == step("submitted", KK) == "Өтініш тіркелді"
    assert step_note("submitted", {}, KK) == ""
    assert step("decree_entered", KK) != step("decree_withdrawn", KK)
