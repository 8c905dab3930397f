"""After a decree every open case is counted anew, once, and its applicant told, once."""

from datetime import date

from telnusqa.acts import recount_term as act
from telnusqa.acts.withdraw_decree import withdraw_decree
from telnusqa.core.case import State
from telnusqa.core.decree import Decree, Moved, WithdrawnWhy
from telnusqa.core.due import DayWhy
from telnusqa.core.event import WORKER
from telnusqa.core.language import Language
from telnusqa.core.serial import CaseNumber
from telnusqa.law import shipped
from telnusqa.law.extension import Extension, ExtensionReason, extended
from telnusqa.store.keep import terms
from telnusqa.store.models import CaseRow, LineRow, MessageRow, RecountRow, TermRow
from telnusqa.store.read import cases, journal, messages
from telnusqa.store.read.journal import Told
from telnusqa.words.term import day_sentence, day_source
from tests.acts.test_a_case_from_end_to_end import ready
from tests.cast import NOW, Staff, filed
from tests.doors.recounting import OFF, enter, recounting, run, trouble
from tests.doors.test_jobs_worker import Phone, later, work


def test_forty_cases_of_two_homes_are_counted_once_however_often_the_errand_runs(
    forty: list[CaseNumber], ermek: Staff
) -> None:
    decree = enter(OFF, ermek)
    run("recount")
    assert trouble() == []
    assert {row.due_on for row in CaseRow.objects.all()} == {date(2026, 12, 15)}
    assert RecountRow.objects.count() == 40
    lines = LineRow.objects.count()
    recounting(decree)
    assert (LineRow.objects.count(), MessageRow.objects.filter(key="term_changed").count()) == (lines, 40)
    assert trouble() == []
    assert not list(journal.check(Told()))


def test_the_case_tells_what_changed_and_by_which_act(college1: int, ermek: Staff) -> None:
    number = filed()
    enter(OFF, ermek)
    run("recount")
    case, term = cases.by_number(number), cases.term(cases.by_number(number))
    assert (case.due_on, case.inner_due_on, case.state) == (date(2026, 12, 15), None, State.REGISTERED)
    assert (term.due_on, term.start, term.calendar_version) == (
        date(2026, 12, 15),
        date(2026, 11, 23),
        f"{shipped.calendar().version}+1",
    )
    [off] = [each for each in term.days if each.day == date(2026, 12, 7)]
    assert (off.why, off.ordinal, off.source, off.holiday) == (DayWhy.HOLIDAY, None, OFF.cite, "by_order")
    assert day_source(off, Language.KK) == "2026 жылғы 20 қарашадағы № 436 бұйрық"
    assert day_sentence(off, Language.KK) == "Бұйрықпен берілген демалыс күні"
    newest = cases.timeline(case)[0]
    assert (newest.seq, newest.kind, newest.by) == (2, "term_recounted", "worker")
    assert dict(newest.facts) == {
        "before": "2026-12-14",
        "after": "2026-12-15",
        "inner_before": None,
        "inner_after": None,
        "calendar": f"{shipped.calendar().version}+1",
        "acts": [OFF.cite],
    }


def test_the_applicant_is_told_the_new_end_and_the_act(college1: int, ermek: Staff) -> None:
    number = filed()
    enter(OFF, ermek)
    phone = Phone()
    work(phone, later(minutes=1))
    [text] = [text for _, text, key, _ in phone.took if "мерзім өзгерді" in text]
    assert text == (
        f"{number[:4]}-{number[4:8]}-{number[8:]} өтініші: мерзім өзгерді. "
        "Нәтижесі: 2026 жылғы 15 желтоқсанға дейін. Негізі: 2026 жылғы 20 қарашадағы № 436 бұйрық. "
        "Сізден ештеңе керек емес. Анықтама: +77172000014."
    )
    assert [each.key for each in messages.of_case(cases.by_number(number))] == ["term_changed", "registered"]


def test_a_worked_saturday_brings_the_end_forward(college1: int, ermek: Staff) -> None:
    number = filed()
    moved = (Moved(date(2026, 12, 5), date(2026, 12, 14)),)
    enter(Decree(number="436", dated=date(2026, 11, 20), transfers=moved), ermek)
    run("recount")
    assert cases.by_number(number).due_on == date(2026, 12, 11)
    [worked] = [each for each in cases.term(cases.by_number(number)).days if each.day == date(2026, 12, 5)]
    assert (worked.ordinal, worked.source) == (10, "order:2026-11-20:436")


def test_a_decree_about_other_days_leaves_cases_as_they_are(college1: int, ermek: Staff) -> None:
    number = filed()
    enter(Decree(number="436", dated=date(2026, 11, 20), days_off=(date(2027, 3, 5),)), ermek)
    run("recount")
    assert cases.by_number(number).version == 1
    assert not MessageRow.objects.filter(key="term_changed").exists()
    assert RecountRow.objects.count() == 1
    assert TermRow.objects.get().calendar_version == shipped.calendar().version


def test_an_act_that_only_renames_the_source_of_a_day_is_written_down_and_not_told(college1: int, ermek: Staff) -> None:
    number = filed()
    first = enter(OFF, ermek)
    run("recount")
    withdraw_decree(first, WithdrawnWhy.TYPED_WRONG, by=ermek.actor, happened_at=NOW)
    enter(Decree(number="437", dated=date(2026, 11, 20), days_off=OFF.days_off), ermek)
    run("recount")
    newest = cases.timeline(cases.by_number(number))[0]
    assert (newest.facts["before"], newest.facts["after"]) == ("2026-12-15", "2026-12-15")
    assert newest.facts["acts"] == [OFF.cite, "order:2026-11-20:437"]
    assert MessageRow.objects.filter(key="term_changed").count() == 1


def test_a_withdrawn_decree_gives_the_term_back_and_tells_it(college1: int, ermek: Staff) -> None:
    number = filed()
    decree = enter(OFF, ermek)
    run("recount")
    withdraw_decree(decree, WithdrawnWhy.TYPED_WRONG, by=ermek.actor, happened_at=NOW)
    run("recount")
    assert cases.by_number(number).due_on == date(2026, 12, 14)
    assert cases.by_number(number).version == 3
    assert MessageRow.objects.filter(key="term_changed").count() == 2


def test_a_case_whose_duplicate_stands_is_left_alone(saule: Staff, marat: Staff, ermek: Staff) -> None:
    done = ready(saule, marat)
    enter(OFF, ermek)
    run("recount")
    assert cases.by_number(done.number) == done
    act.recount_term(done.number, by=WORKER, happened_at=NOW)
    assert cases.by_number(done.number) == done
    assert not RecountRow.objects.exists()


def test_an_act_that_extended_the_term_extends_it_still(college1: int, ermek: Staff) -> None:
    number = filed()
    rules = shipped.ruleset("2023")
    by = Extension(number="5", dated=date(2026, 12, 1), reason=ExtensionReason.ANSWER_AWAITED, until=date(2026, 12, 21))
    longer = extended(cases.term(cases.by_number(number)), by, rules)
    terms.replace(college1, number, longer)
    CaseRow.objects.update(due_on=longer.due_on)
    enter(OFF, ermek)
    run("recount")
    term = cases.term(cases.by_number(number))
    assert cases.by_number(number).due_on == term.due_on == date(2026, 12, 21)
    [last] = [each for each in term.days if each.day == date(2026, 12, 21)]
    assert (last.why, last.act) == (DayWhy.EXTENDED, "5")
    assert not MessageRow.objects.filter(key="term_changed").exists(), "the end is where it was"
