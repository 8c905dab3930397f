"""A college asks an archive with a desk here about a record: the question travels, and so does the answer."""

from datetime import date, timedelta

import pytest

from telnusqa.acts.note_answer import note_answer
from telnusqa.acts.receive_request import receive_request
from telnusqa.core.archive_request import RequestCause, Sought
from telnusqa.core.case import State
from telnusqa.core.enquiry import Addressee, Answer, AnswerKind, Enquiry
from telnusqa.core.errors import NotFound
from telnusqa.core.event import WORKER
from telnusqa.store.models import ErrandRow, LineRow, MessageRow
from telnusqa.store.read import archive_requests, cases, enquiries, journal
from telnusqa.store.read.journal import Told
from tests.acts.archived import CERTIFICATE, NOTHING, QUESTION, answered, brought, enquired
from tests.cast import NOW, Staff, filed


def test_the_archive_sees_only_what_the_college_typed(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = archive_requests.get(raushan.home, enquired(number, raushan.home, saule))
    assert request.sought == Sought(words=QUESTION)
    assert (request.cause, request.n, request.awaited_until) == (RequestCause.ENQUIRY, 1, date(2026, 11, 30))
    line = LineRow.objects.get(chain=f"request:{request.number}")
    assert QUESTION not in line.body and '"clause":"policy:enquiry"' in line.body
    errand = ErrandRow.objects.get(kind="ask_archive")
    assert (errand.subject, errand.step, errand.payload) == (number, "2:ask-1", '{"n": 1}')


@pytest.mark.parametrize(("answer", "kind"), [(CERTIFICATE, AnswerKind.FOUND), (NOTHING, AnswerKind.NOT_FOUND)])
def test_the_answer_is_noted_in_the_case_once_and_the_term_runs_on(
    saule: Staff, raushan: Staff, answer: object, kind: AnswerKind
) -> None:
    number = filed()
    before = cases.by_number(number)
    request = enquired(number, raushan.home, saule)
    answered(request, answer, raushan)  # type: ignore[arg-type]
    after = brought(request, raushan.home, NOW + timedelta(hours=1))
    assert brought(request, raushan.home, NOW + timedelta(hours=2)) == after == cases.by_number(number)
    assert (after.state, after.due_on, after.version) == (State.REGISTERED, before.due_on, 3)
    asked = enquiries.of_case(after)[0]
    assert (asked.answer, asked.answered_at) == (Answer(kind=kind, text=""), NOW + timedelta(hours=1))
    assert archive_requests.replies(after)[1].answer == answer
    assert LineRow.objects.filter(kind="archive_answer_came").count() == 1
    assert '"clause":"policy:enquiry"' in LineRow.objects.get(kind="archive_answer_came").body
    assert not MessageRow.objects.filter(key__startswith="archive_").exists()
    assert not list(journal.check(Told()))


def test_a_letter_that_came_first_stays_beside_the_answer_of_the_desk(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = enquired(number, raushan.home, saule)
    letter = Answer(kind=AnswerKind.UNCLEAR, text="№ 77 хат")
    note_answer(number, 1, letter, seen=cases.by_number(number).version, by=saule.actor, happened_at=NOW)
    answered(request, CERTIFICATE, raushan)
    after = brought(request, raushan.home)
    assert enquiries.of_case(after)[0].answer == letter
    assert archive_requests.replies(after)[1].answer == CERTIFICATE


def test_an_answer_after_the_decision_is_noted_all_the_same(saule: Staff, raushan: Staff) -> None:
    from telnusqa.acts.withdraw import withdraw
    from telnusqa.core.event import APPLICANT

    number = filed()
    request = enquired(number, raushan.home, saule)
    withdraw(number, seen=cases.by_number(number).version, by=APPLICANT, happened_at=NOW)
    answered(request, CERTIFICATE, raushan)
    assert brought(request, raushan.home).state is State.WITHDRAWN


def test_two_questions_of_a_case_are_two_requests(saule: Staff, raushan: Staff, meiram: Staff) -> None:
    number = filed()
    first = enquired(number, raushan.home, saule)
    asked = Enquiry(addressee=Addressee.ARCHIVE, whom="Мемлекеттік архив", asked="тағы", archive=meiram.home)
    from telnusqa.acts.ask_elsewhere import ask_elsewhere

    ask_elsewhere(number, asked, seen=cases.by_number(number).version, by=saule.actor, happened_at=NOW)
    second = receive_request(number, 2, by=WORKER, happened_at=NOW)
    assert archive_requests.get(meiram.home, second).n == 2
    answered(first, NOTHING, raushan)
    after = brought(first, raushan.home)
    assert [each.answer is None for each in enquiries.of_case(after)] == [True, False]
    assert archive_requests.replies(after).keys() == {1}


def test_a_body_without_a_desk_here_gets_no_request(saule: Staff) -> None:
    from telnusqa.acts.ask_elsewhere import ask_elsewhere

    number = filed()
    typed = Enquiry(addressee=Addressee.ARCHIVE, whom="Архив", asked=QUESTION)
    ask_elsewhere(number, typed, seen=cases.by_number(number).version, by=saule.actor, happened_at=NOW)
    assert not ErrandRow.objects.filter(kind="ask_archive").exists()
    with pytest.raises(NotFound):
        receive_request(number, 1, by=WORKER, happened_at=NOW)
