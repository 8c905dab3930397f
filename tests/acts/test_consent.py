"""Consent that did not come with the application: told, asked once more, then a ground; or given."""

from dataclasses import replace
from datetime import date

import pytest
from pytest_django.fixtures import Settings

from telnusqa.acts.ask_consent import ask_consent
from telnusqa.acts.give_consent import give_consent
from telnusqa.acts.intend_refusal import intend_refusal
from telnusqa.core.case import Case, State, Version
from telnusqa.core.consent_asking import Asking
from telnusqa.core.errors import Conflict, Rejected
from telnusqa.core.event import APPLICANT
from telnusqa.law.refusal_ground import NoConsent
from telnusqa.store.models import ConsentAskedRow, ErrandRow
from telnusqa.store.read import cases, consents, journal, messages
from tests.acts.consenting import MON, TUE, WED, asked, given, morning, without
from tests.acts.refusing import INTENTION
from tests.acts.test_withdraw import taken_back
from tests.cast import NOW, Staff, filed

pytestmark = pytest.mark.django_db
GROUND = NoConsent(asked_on=MON, asked_again_on=TUE)


def codes(error: pytest.ExceptionInfo[Rejected]) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in error.value.problems]


def refusing(case: Case, by: Staff, on: date = WED, ground: NoConsent = GROUND) -> Case:
    intention = replace(INTENTION, ground=ground, asked_how="Екі хабарлама", hearing_on=date(2026, 12, 2))
    return intend_refusal(case.number, intention, seen=case.version, by=by.actor, happened_at=morning(on))


def test_told_asked_once_more_then_a_ground(saule: Staff) -> None:
    case = asked(without(), saule, MON, TUE)
    assert consents.lacking(case) == Asking((MON, TUE))
    assert [each.key for each in messages.of_case(case)][:2] == ["consent_asked_again", "consent_asked"]
    assert [step.facts for step in cases.timeline(case)][:2] == [
        {"time": 2, "asked_on": "2026-11-24"},
        {"time": 1, "asked_on": "2026-11-23"},
    ]
    assert case.state is State.REGISTERED
    assert ErrandRow.objects.filter(kind="tell", step__contains=":consent_asked").count() == 2
    assert refusing(case, saule).state is State.HEARING
    assert list(journal.check(journal.Told())) == []


def test_asked_once_or_today_or_never_is_no_ground(saule: Staff) -> None:
    number = without()
    for days, on, code in (
        ((), WED, "consent_not_asked_twice"),
        ((MON,), WED, "consent_not_asked_twice"),
        ((TUE,), TUE, "consent_asked_today"),
    ):
        case = asked(number, saule, *days)
        with pytest.raises(Rejected) as error:
            refusing(case, saule, on)
        assert codes(error) == [("ground", code)]


def test_the_days_of_the_ground_are_those_that_were_written_down(saule: Staff) -> None:
    case = asked(without(), saule, MON, TUE)
    with pytest.raises(Rejected) as error:
        refusing(case, saule, ground=NoConsent(asked_on=date(2026, 11, 20), asked_again_on=TUE))
    assert codes(error) == [("ground", "consent_days_differ")]


def test_where_consent_came_nobody_is_asked_and_nothing_rests_on_it(saule: Staff) -> None:
    case = cases.by_number(filed())
    assert consents.lacking(case) is None
    with pytest.raises(Rejected) as error:
        asked(case.number, saule, MON)
    assert codes(error) == [("consent", "consent_here")]
    with pytest.raises(Rejected) as error:
        refusing(case, saule)
    assert codes(error) == [("ground", "consent_here")]
    with pytest.raises(Rejected) as error:
        given(case.number)
    assert codes(error) == [("consent", "consent_not_asked")]


def test_it_is_asked_for_once_a_day(saule: Staff) -> None:
    case = asked(without(), saule, MON)
    with pytest.raises(Rejected) as error:
        asked(case.number, saule, MON)
    assert codes(error) == [("consent", "consent_asked_today")]
    assert ConsentAskedRow.objects.count() == 1


def test_given_in_the_cabinet_it_ends_the_ground(saule: Staff) -> None:
    case = asked(without(), saule, MON, TUE)
    case = given(case.number)
    assert consents.lacking(case) == Asking((MON, TUE), given=True)
    newest = cases.timeline(case)[0]
    assert (newest.kind, newest.by, newest.facts) == ("consent_given", "applicant", {"at_counter": False})
    assert messages.of_case(case)[0].key == "consent_given"
    for again in (lambda: given(case.number), lambda: asked(case.number, saule, WED), lambda: refusing(case, saule)):
        with pytest.raises(Rejected):
            again()
    assert list(journal.check(journal.Told())) == []


def test_given_at_the_counter_it_says_so(saule: Staff, gulnar: Staff) -> None:
    case = given(asked(without(), saule, MON).number, gulnar.actor)
    newest = cases.timeline(case)[0]
    assert (newest.by, newest.facts) == (gulnar.actor.code, {"at_counter": True})


def test_before_it_was_asked_for_nobody_gives_it_afterwards(saule: Staff) -> None:
    with pytest.raises(Rejected) as error:
        given(without())
    assert codes(error) == [("consent", "consent_not_asked")]


def test_it_can_still_be_given_while_a_refusal_is_intended(saule: Staff) -> None:
    case = refusing(asked(without(), saule, MON, TUE), saule)
    assert given(case.number).state is State.HEARING


def test_when_all_is_decided_it_is_neither_asked_for_nor_given(saule: Staff) -> None:
    number = asked(without(), saule, MON).number
    taken_back(number)
    for late in (lambda: asked(number, saule, TUE), lambda: given(number)):
        with pytest.raises(Rejected) as error:
            late()
        assert codes(error) == [("consent", "consent_too_late")]


def test_under_2015_it_is_asked_for_without_a_word_of_refusal(saule: Staff, settings: Settings) -> None:
    settings.TELNUSQA_TRAINING_EDITION = "2015"
    case = asked(without(), saule, MON, TUE)
    assert [each.key for each in messages.of_case(case)][:2] == ["consent_wanted", "consent_wanted"]


def test_of_two_who_ask_the_second_is_told_who_was_first(saule: Staff, dina: Staff) -> None:
    number = without()
    ask_consent(number, seen=Version(1), by=saule.actor, happened_at=NOW)
    with pytest.raises(Conflict):
        ask_consent(number, seen=Version(1), by=dina.actor, happened_at=NOW)
    with pytest.raises(Conflict):
        give_consent(number, seen=Version(1), by=APPLICANT, happened_at=NOW)


def test_sabotage_a_ground_nobody_asks_about_is_let_through(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("telnusqa.acts.intend_refusal._unasked", lambda *_: ())
    assert refusing(cases.by_number(without()), saule).state is State.HEARING
