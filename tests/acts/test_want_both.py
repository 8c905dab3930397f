"""Who asked for a diploma alone is offered both, and asks for both; a supplement never names a diploma that fell."""

import pytest

from telnusqa.acts.issue import issue
from telnusqa.acts.offer_both import offer_both
from telnusqa.acts.sign import sign
from telnusqa.acts.want_both import want_both
from telnusqa.core.case import Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import APPLICANT
from telnusqa.core.wanted import Wanted
from telnusqa.store.models import MessageRow
from telnusqa.store.read import cases
from tests.acts.test_a_case_from_end_to_end import approved, kinds, made, ready
from tests.cast import NOW, Staff, filed
from tests.printing import printed


def test_both_are_offered_once_and_the_applicant_takes_them(saule: Staff) -> None:
    number = filed(wanted=Wanted.DIPLOMA)
    case = offer_both(number, seen=Version(1), by=saule.actor, happened_at=NOW)
    with pytest.raises(Rejected) as again:
        offer_both(number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert [problem.code for problem in again.value.problems] == ["both_offered_already"]
    want_both(number, seen=case.version, by=APPLICANT, happened_at=NOW)
    assert cases.by_number(number).wanted is Wanted.BOTH
    assert cases.application(cases.by_number(number)).wanted is Wanted.DIPLOMA
    assert kinds(number) == ["submitted", "both_offered", "both_wanted"]
    assert set(MessageRow.objects.values_list("key", flat=True)) >= {"both_offered", "both_wanted"}


def test_after_the_decision_nothing_is_widened(saule: Staff) -> None:
    case = approved(saule, wanted=Wanted.DIPLOMA)
    with pytest.raises(Rejected) as refused:
        want_both(case.number, seen=case.version, by=APPLICANT, happened_at=NOW)
    assert [problem.code for problem in refused.value.problems] == ["both_too_late"]


def test_a_supplement_whose_diploma_was_replaced_meanwhile_is_not_issued(saule: Staff, marat: Staff) -> None:
    supplement = made(saule, wanted=Wanted.SUPPLEMENT)
    ready(saule, marat, wanted=Wanted.DIPLOMA)
    case = printed(sign(supplement.number, seen=supplement.version, by=marat.actor, happened_at=NOW), saule.actor)
    with pytest.raises(Rejected) as refused:
        issue(case.number, seen=case.version, by=saule.actor, happened_at=NOW)
    assert [problem.code for problem in refused.value.problems] == ["diploma_meanwhile"]
