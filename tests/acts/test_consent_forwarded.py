"""A consent that was asked for before a case went on: the days of asking go with it, and count where it arrives."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.acts.intend_refusal import intend_refusal
from telnusqa.core.case import Case, State
from telnusqa.core.consent_asking import Asking
from telnusqa.core.errors import Rejected
from telnusqa.core.forward import ToCollege
from telnusqa.core.serial import CaseNumber
from telnusqa.law.refusal_ground import NoConsent
from telnusqa.store.keep import consents as kept_consents
from telnusqa.store.models import ConsentBroughtRow
from telnusqa.store.read import cases, consents, journal, messages
from tests.acts.consenting import MON, TUE, WED, asked, given, morning, without
from tests.acts.forwarded import arrived, sent_on
from tests.acts.refusing import INTENTION
from tests.cast import Staff, filed
from tests.doors.college_desk import address

pytestmark = pytest.mark.django_db
THU = date(2026, 11, 26)


def went(number: CaseNumber, by: Staff, to: int, on: date = MON) -> Case:
    sent_on(number, ToCollege(college=to, successor=False), by, morning(on))
    return arrived(number, morning(on))


def refusing(case: Case, by: Staff, first: date, last: date, on: date = WED) -> Case:
    ground = NoConsent(asked_on=first, asked_again_on=last)
    intention = replace(INTENTION, ground=ground, asked_how="Екі хабарлама", hearing_on=date(2026, 12, 2))
    return intend_refusal(case.number, intention, seen=case.version, by=by.actor, happened_at=morning(on))


def test_asked_once_here_and_once_there_is_asked_twice(saule: Staff, zhandos: Staff) -> None:
    here = asked(without(), saule, MON)
    there = went(here.number, saule, zhandos.home)
    assert consents.lacking(there) == Asking((MON,), before=1)
    with pytest.raises(Rejected) as error:
        refusing(there, zhandos, MON, TUE)
    assert [problem.code for problem in error.value.problems] == ["consent_not_asked_twice"]
    there = asked(there.number, zhandos, TUE)
    assert consents.lacking(there) == Asking((MON, TUE), before=1)
    assert messages.of_case(there)[0].key == "consent_asked_again"
    assert cases.timeline(there)[0].facts == {"time": 2, "asked_on": "2026-11-24"}
    assert refusing(there, zhandos, MON, TUE).state is State.HEARING
    assert list(journal.check(journal.Told())) == []


def test_on_the_day_it_was_asked_for_before_it_is_not_asked_for_again(saule: Staff, zhandos: Staff) -> None:
    there = went(asked(without(), saule, MON).number, saule, zhandos.home)
    with pytest.raises(Rejected) as error:
        asked(there.number, zhandos, MON)
    assert [problem.code for problem in error.value.problems] == ["consent_asked_today"]


def test_asked_twice_before_it_went_on_the_ground_stands_at_once(saule: Staff, zhandos: Staff) -> None:
    there = went(asked(without(), saule, MON, TUE).number, saule, zhandos.home, TUE)
    arrival = cases.timeline(there)[0].facts
    assert (arrival["consent_asked"], arrival["consent_given"]) == (["2026-11-23", "2026-11-24"], False)
    assert refusing(there, zhandos, MON, TUE).state is State.HEARING


def test_what_was_given_before_it_went_on_is_given(saule: Staff, zhandos: Staff) -> None:
    number = asked(without(), saule, MON).number
    given(number, on=TUE)
    there = went(number, saule, zhandos.home, TUE)
    assert consents.lacking(there) == Asking((MON,), given=True, before=1)
    assert cases.timeline(there)[0].facts["consent_given"] is True
    for again in (lambda: asked(there.number, zhandos, WED), lambda: refusing(there, zhandos, MON, TUE)):
        with pytest.raises(Rejected):
            again()


def test_it_is_given_where_it_arrived(saule: Staff, zhandos: Staff) -> None:
    there = went(asked(without(), saule, MON).number, saule, zhandos.home)
    there = given(there.number, on=TUE)
    assert consents.lacking(there) == Asking((MON,), given=True, before=1)
    assert ConsentBroughtRow.objects.get().given_at == morning(TUE)


def test_sent_on_once_more_all_the_days_go_along(saule: Staff, zhandos: Staff, college1: int) -> None:
    there = asked(went(asked(without(), saule, MON).number, saule, zhandos.home).number, zhandos, TUE)
    back = went(there.number, zhandos, college1, TUE)
    assert back.home == college1
    assert consents.lacking(back) == Asking((MON, TUE), before=2)
    back = asked(back.number, saule, WED)
    assert consents.lacking(back) == Asking((MON, TUE, WED), before=2)
    assert refusing(back, saule, MON, WED, THU).state is State.HEARING


def test_of_a_case_nobody_was_asked_about_nothing_goes_along(saule: Staff, zhandos: Staff) -> None:
    there = went(filed(), saule, zhandos.home)
    assert consents.lacking(there) is None
    assert cases.timeline(there)[0].facts["consent_asked"] == []
    assert ConsentBroughtRow.objects.count() == 0


def test_the_new_college_sees_the_days_and_where_they_were(saule: Staff, zhandos: Staff) -> None:
    there = asked(went(asked(without(), saule, MON).number, saule, zhandos.home).number, zhandos, TUE)
    page = " ".join(zhandos.client().get(address(there.number)).content.decode().split())
    assert page.count("<dt>Сұралған күні</dt>") == 2
    assert page.count("(бұрынғы ұйымда)") == 1
    assert page.index("(бұрынғы ұйымда)") < page.index("24 қараша")


def test_sabotage_a_receiver_that_takes_no_askings_along_is_seen(
    saule: Staff, zhandos: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_consents, "hand_on", lambda *_: Asking())
    there = asked(went(asked(without(), saule, MON).number, saule, zhandos.home).number, zhandos, TUE)
    assert consents.lacking(there) == Asking((TUE,))
    with pytest.raises(Rejected):
        refusing(there, zhandos, MON, TUE)
