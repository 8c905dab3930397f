"""An enquiry without its answer, once its case is over, in whatever way: no clock runs at college or archive."""

import pytest

from telnusqa.acts.ask_elsewhere import ask_elsewhere
from telnusqa.core.case import SETTLED, State
from telnusqa.core.enquiry import MOOT, Addressee, Enquiry
from telnusqa.core.language import Language
from telnusqa.core.serial import CaseNumber, shown
from telnusqa.store.models import CaseRow
from telnusqa.store.read import cases
from telnusqa.words.enquiry import not_awaited
from telnusqa.words.status import status
from tests.acts.archived import CERTIFICATE, QUESTION, answered, brought, enquired, to_archive
from tests.cast import NOW, Staff, filed
from tests.doors import test_archive_desk as archive_desk
from tests.doors.college_desk import address, the_case, time_stands  # noqa: F401 - autouse

pytestmark = pytest.mark.django_db
CLOCK = "2026 жылғы 30 қарашаға дейін"
RUNS = f"Жауап күтіледі: {CLOCK} ("
OVER = "Жауап енді күтілмейді. Істің жайы: "


def ended(number: CaseNumber, state: State) -> None:
    """Over, by whichever act."""
    CaseRow.objects.filter(number=number).update(state=state.value)
    assert cases.by_number(number).state is state


def asked(by: Staff) -> CaseNumber:
    number = filed()
    enquiry = Enquiry(addressee=Addressee.ARCHIVE, whom="Ақмола облысының мемлекеттік архиві", asked=QUESTION)
    ask_elsewhere(number, enquiry, seen=the_case(number).version, by=by.actor, happened_at=NOW)
    return number


def college(number: CaseNumber, who: Staff, words: str = "") -> str:
    return who.client().get(address(number, words)).content.decode()


@pytest.mark.parametrize("state", sorted(SETTLED))
def test_no_clock_runs_in_a_case_that_is_over(saule: Staff, raushan: Staff, state: State) -> None:
    number, other = asked(saule), filed()
    request = enquired(other, raushan.home, saule)
    questions = college(number, saule)
    assert RUNS in questions
    assert OVER not in questions
    for each in (number, other):
        ended(each, state)
        told = college(each, saule)
        assert not_awaited(state, Language.KK) in told
        assert RUNS not in told
        assert "enquiry/1/" not in told
    assert OVER + status(state, Language.KK) in college(number, saule, "enquiry/1/")
    desk = raushan.client()
    listed, opened = desk.get("/archive/").content.decode(), archive_desk.page(desk, request)
    for page in (listed, opened):
        assert CLOCK not in page
    assert "оқу орны енді күтпейді" in listed
    assert "Оқу орнындағы іс аяқталды" in opened


def test_the_ends_are_all_states_in_which_the_term_has_done_its_work() -> None:
    assert {State.HANDED_OVER, State.FORWARDED, State.REFUSED, State.WITHDRAWN, State.ISSUED, State.READY} == MOOT


def test_while_the_case_goes_on_the_archive_sees_until_when(saule: Staff, raushan: Staff) -> None:
    request = enquired(filed(), raushan.home, saule)
    desk = raushan.client()
    assert CLOCK in desk.get("/archive/").content.decode()
    assert CLOCK in archive_desk.page(desk, request)


def test_an_application_that_went_to_an_archive_is_not_over_there(saule: Staff, raushan: Staff) -> None:
    request = to_archive(filed(), raushan.home, saule)
    desk = raushan.client()
    listed = desk.get("/archive/").content.decode()
    assert shown(request) in listed
    assert "оқу орны енді күтпейді" not in listed
    assert "Оқу орнындағы іс аяқталды" not in archive_desk.page(desk, request)


def test_an_answer_that_comes_late_still_reaches_the_case(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = enquired(number, raushan.home, saule)
    ended(number, State.WITHDRAWN)
    answered(request, CERTIFICATE, raushan)
    brought(request, raushan.home)
    told = college(number, saule)
    assert OVER not in told
    assert "А-117" in told


def test_sabotage_a_clock_that_knows_no_end_is_seen(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("telnusqa.doors.college.enquiry.MOOT", frozenset())
    number = asked(saule)
    ended(number, State.WITHDRAWN)
    assert RUNS in college(number, saule)
