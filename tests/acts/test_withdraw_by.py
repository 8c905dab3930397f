"""Who brings the statement that takes an application back: the holder, or somebody in their stead by their paper."""

from dataclasses import replace

import pytest

from telnusqa.acts.withdraw import withdraw
from telnusqa.core.came import HOLDER, Came
from telnusqa.core.case import State
from telnusqa.core.errors import Rejected
from telnusqa.core.event import APPLICANT
from telnusqa.core.problem import Problem
from telnusqa.core.standing import Standing
from telnusqa.store.read import cases, handovers, journal
from tests.acts.test_withdraw import CARD, the
from tests.cast import NOW, Staff, filed
from tests.law.attorneys import CERTIFICATE, POWER

pytestmark = pytest.mark.django_db
ERLAN = Came(standing=Standing.ATTORNEY, name="Омаров Ерлан Серікұлы", by=POWER)
MOTHER = Came(standing=Standing.LEGAL_REPRESENTATIVE, name="Омарова Гүлмира Ержанқызы", by=CERTIFICATE)


def problems(came: Came, by: Staff, *, identity: object = CARD) -> list[Problem]:
    number = filed()
    with pytest.raises(Rejected) as told:
        withdraw(number, identity, came=came, seen=the(number).version, by=by.actor, happened_at=NOW)  # type: ignore[arg-type]
    assert the(number).state is State.REGISTERED
    return list(told.value.problems)


def test_a_representative_takes_it_back_and_the_line_says_who_but_not_by_name(gulnar: Staff) -> None:
    number = filed()
    case = withdraw(number, CARD, came=ERLAN, seen=the(number).version, by=gulnar.actor, happened_at=NOW)
    assert case.state is State.WITHDRAWN
    line = cases.timeline(case)[0]
    assert (line.facts["to"], len(str(line.facts["right"]))) == ("attorney", 64)
    assert "Ерлан" not in str(line.facts)
    assert handovers.came_of(case, line.seq) == ERLAN
    assert list(journal.check(journal.Told())) == []


def test_the_holder_brings_no_paper_of_another(gulnar: Staff) -> None:
    number = filed()
    case = withdraw(number, CARD, came=HOLDER, seen=the(number).version, by=gulnar.actor, happened_at=NOW)
    line = cases.timeline(case)[0]
    assert (line.facts["to"], line.facts["right"]) == ("holder", "")


def test_in_the_cabinet_nobody_came(saule: Staff) -> None:
    number = filed()
    case = withdraw(number, seen=the(number).version, by=APPLICANT, happened_at=NOW)
    line = cases.timeline(case)[0]
    assert (line.facts["to"], line.facts["right"], line.facts["identity"]) == ("", "", "")


def test_a_power_that_does_not_name_it_takes_nothing_back(gulnar: Staff) -> None:
    bad = replace(ERLAN, by=replace(POWER, names_power=False, notarised=False))
    told = problems(bad, gulnar, identity=None)
    assert [each.code for each in told] == ["identity_unchecked", "power_not_notarised", "power_not_named"]
    assert {each.clause for each in told} == {"policy:withdrawal"}


def test_without_a_paper_nobody_takes_it_back_for_another(gulnar: Staff) -> None:
    assert [each.code for each in problems(replace(ERLAN, by=None), gulnar)] == ["power_of_attorney"]
    assert [each.code for each in problems(replace(MOTHER, by=None), gulnar)] == ["guardianship"]
    assert [each.code for each in problems(MOTHER, gulnar)] == ["holder_of_age"]
