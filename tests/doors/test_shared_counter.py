"""Who serves at a counter opens what their own office took in, and nothing else; its papers are drawn."""

import pytest
from django.contrib.auth import get_user_model
from django.test import RequestFactory

from telnusqa.core.errors import NotFound
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.role import Right
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.shared import access
from telnusqa.doors.shared.counter_paper import CounterPaper, counter_file, papers_of, refusal_file
from telnusqa.store.read import cases, visits
from telnusqa.store.sessions import SessionStore
from tests.cast import NOW, Staff, filed
from tests.counter import ERLAN, taken_in, turned_away
from tests.paper.read import folded, pages


@pytest.fixture(autouse=True)
def _now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access, "now", lambda: NOW)
    monkeypatch.setattr(access, "must_set_second_factor", lambda _: False)


def opens(who: Staff, number: CaseNumber, to: Right = Right.SEE) -> bool:
    request = RequestFactory().get("/")
    request.session = SessionStore()
    request.user = get_user_model().objects.get(pk=who.id)
    try:
        _, case = access.counter_case(request, number, to=to)
    except NotFound:
        return False
    return case.number == number


def test_only_the_office_that_took_it_in_opens_it(
    bolat: Staff, saule: Staff, gulnar: Staff, marat: Staff, zhandos: Staff, ermek: Staff
) -> None:
    number = taken_in(bolat)
    assert opens(bolat, number) and opens(bolat, number, Right.TAKE_IN)
    assert not opens(bolat, number, Right.DECIDE)
    assert not opens(bolat, number, Right.HAND_OVER)
    for who in (saule, gulnar, marat, zhandos, ermek):
        assert not opens(who, number)
    assert not opens(bolat, filed())
    assert not opens(bolat, taken_in(gulnar, submission="two"))
    assert not opens(bolat, CaseNumber("nonsense"))


def test_a_counter_is_where_one_serves(bolat: Staff, saule: Staff, gulnar: Staff) -> None:
    request = RequestFactory().get("/")
    request.session = SessionStore()
    request.user = get_user_model().objects.get(pk=bolat.id)
    who, office = access.counter(request, Right.TAKE_IN)
    assert (who.id, office) == (bolat.id, bolat.home)
    with pytest.raises(NotFound):
        access.counter(request, Right.DECIDE)
    with pytest.raises(NotFound):
        access.home(request, Right.SEE)
    for other in (saule, gulnar):
        request.user = get_user_model().objects.get(pk=other.id)
        with pytest.raises(NotFound):
            access.counter(request, Right.SEE)


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_every_paper_of_an_intake_is_drawn(bolat: Staff, marat: Staff, language: Language) -> None:
    brought = frozenset({Paper.APPLICATION, Paper.IDENTITY, Paper.ORIGINAL, Paper.REPRESENTATION})
    case = cases.by_number(taken_in(bolat, came=ERLAN, brought=brought))
    taken = visits.taken(case)
    assert taken is not None
    assert papers_of(case, taken) == tuple(CounterPaper)
    for paper in CounterPaper:
        drawn = counter_file(case, paper, language)
        assert folded("Омаров Ерлан Серікұлы") in "".join(pages(drawn.content)), paper
        assert drawn["Cache-Control"] == "private, no-store"
    with pytest.raises(NotFound):
        counter_file(case, "secret", language)


def test_only_papers_there_are_can_be_drawn(gulnar: Staff, bolat: Staff, marat: Staff) -> None:
    case = cases.by_number(taken_in(gulnar))
    taken = visits.taken(case)
    assert taken is not None
    assert papers_of(case, taken) == (CounterPaper.RECEIPT, CounterPaper.APPLICATION)
    for paper in (CounterPaper.CONSENT, CounterPaper.ORIGINAL):
        with pytest.raises(NotFound):
            counter_file(case, paper, Language.KK)
    with pytest.raises(NotFound):
        counter_file(cases.by_number(filed()), CounterPaper.RECEIPT, Language.KK)


def test_a_refusal_is_drawn_in_two_copies_until_its_form_is_dropped(bolat: Staff, college1: int) -> None:
    from datetime import timedelta

    from telnusqa.acts.forget_old import forget_old

    number = turned_away(bolat)
    copies = pages(refusal_file(visits.refusal(bolat.home, number)).content)
    assert len(copies) == 2
    for said in ("Омарова Әлия Серікқызы", "Қасымов Болат Сәкенұлы", "2027 жылғы 21 ақпан"):
        assert all(folded(said) in copy for copy in copies)
    forget_old(at=NOW + timedelta(days=91))
    with pytest.raises(NotFound):
        refusal_file(visits.refusal(bolat.home, number))
