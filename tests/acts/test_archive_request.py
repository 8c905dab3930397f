"""A case of a liquidated college goes to an archive with a desk here: what the archive is told, and what comes back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from telnusqa.acts.answer_request import answer_request
from telnusqa.acts.note_archive_answer import note_archive_answer
from telnusqa.acts.receive_forwarded import receive_forwarded
from telnusqa.acts.receive_request import receive_request
from telnusqa.core.archive_request import OF_THE_CASE, RequestCause, RequestNumber, RequestState
from telnusqa.core.case import State, Version
from telnusqa.core.errors import Conflict, MoveForbidden, NotFound, Rejected
from telnusqa.core.event import WORKER
from telnusqa.core.forward import ToArchiveHere
from telnusqa.law import shipped
from telnusqa.law.forwarding import ForwardReason
from telnusqa.store.keep import archive_requests as kept
from telnusqa.store.models import ArchiveReplyRow, ArchiveRequestRow, CaseRow, ErrandRow, LineRow, MessageRow
from telnusqa.store.read import archive_requests, cases, forwards, journal, rulesets
from telnusqa.store.read.journal import Told
from tests.acts.archived import CERTIFICATE, NOTHING, answered, brought, enquired, to_archive
from tests.acts.forwarded import ARCHIVE, line, sent_on
from tests.cast import ALIYA_IIN, ALIYA_PHONE, NOW, Staff, filed

SECRETS = ("Омарова", "Әлия", ALIYA_IIN, ALIYA_PHONE, "Р-212", "Смағұлов", "А-117", "2005–2010")


def lines_of(number: RequestNumber) -> list[LineRow]:
    return list(LineRow.objects.filter(chain=f"request:{number}").order_by("seq"))


def test_a_case_goes_to_the_archive_as_a_request_of_its_own(saule: Staff, raushan: Staff) -> None:
    number = filed()
    case = sent_on(number, ToArchiveHere(archive=raushan.home), saule)
    sent = forwards.sent(case)
    assert case.state is State.FORWARDED
    assert sent is not None
    assert (sent.reason, sent.to_home, sent.archive) == (ForwardReason.ARCHIVE, raushan.home, None)
    assert archive_requests.request_of(case, OF_THE_CASE) is None
    errand = ErrandRow.objects.get(kind="ask_archive")
    assert (errand.subject, errand.step, errand.payload) == (number, "2:ask-0", '{"n": 0}')
    request = receive_request(number, OF_THE_CASE, by=WORKER, happened_at=NOW + timedelta(minutes=1))
    found = archive_requests.get(raushan.home, request)
    assert (found.state, found.cause, found.version) == (RequestState.OPEN, RequestCause.FORWARDED, 1)
    assert (found.from_home, found.from_case, found.n) == (saule.home, number, 0)
    assert (found.came_at, found.awaited_until, found.answer) == (NOW + timedelta(minutes=1), None, None)
    assert (found.sought.name, found.sought.finished) == ("Омарова Әлия Серікқызы", "2009")
    assert request != number
    assert archive_requests.request_of(case, OF_THE_CASE) == (raushan.home, request)
    assert not list(journal.check(Told()))


def test_no_case_is_opened_at_the_archive(saule: Staff, raushan: Staff) -> None:
    number = filed()
    to_archive(number, raushan.home, saule)
    assert CaseRow.objects.count() == 1
    assert not ErrandRow.objects.filter(kind="receive_forwarded").exists()
    with pytest.raises(NotFound):
        receive_forwarded(number, by=WORKER, happened_at=NOW)


def test_lines_hold_ids_and_salted_hashes_only(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = to_archive(number, raushan.home, saule)
    answered(request, CERTIFICATE, raushan)
    brought(request, raushan.home)
    went = cases.timeline(cases.by_number(number))[1]
    assert went.facts == {"reason": "archive", "target": raushan.home, "original": False, "note": ""}
    asked, given = archive_requests.timeline(raushan.home, request)[::-1]
    assert (asked.kind, given.kind, given.by) == ("archive_asked", "archive_answered", raushan.actor.code)
    assert {**asked.facts, "asked": ""} == {
        "cause": "forwarded",
        "source": saule.home,
        "source_case": number,
        "n": 0,
        "awaited_until": None,
        "asked": "",
    }
    came = cases.timeline(cases.by_number(number))[0]
    assert {**came.facts, "text": ""} == {
        "n": 0,
        "source": raushan.home,
        "request": request,
        "answer": "certificate",
        "text": "",
    }
    hashes = {str(asked.facts["asked"]), str(given.facts["text"]), str(came.facts["text"])}
    assert len(hashes) == 3 and {len(each) for each in hashes} == {64}
    for each in (*lines_of(request), *LineRow.objects.filter(chain=f"case:{number}")):
        assert not [secret for secret in SECRETS if secret in each.body]
    assert '"clause":"policy:archive"' in lines_of(request)[0].body
    assert '"clause":"policy:archive"' in line(number, "archive_answer_came").body
    assert not list(journal.check(Told()))


def test_what_is_asked_and_answered_is_sealed_at_both_homes(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = to_archive(number, raushan.home, saule)
    answered(request, CERTIFICATE, raushan)
    brought(request, raushan.home)
    there, here = ArchiveRequestRow.objects.get(), ArchiveReplyRow.objects.get()
    held = " ".join(str(value) for row in (there, here) for value in vars(row).values())
    assert not [secret for secret in SECRETS if secret in held]
    assert there.answer_box != here.answer_box and there.answer_salt != here.salt != there.salt


def test_the_answer_comes_to_the_case_and_is_told(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = to_archive(number, raushan.home, saule)
    before = cases.by_number(number)
    answered(request, CERTIFICATE, raushan, NOW + timedelta(days=40))
    errand = ErrandRow.objects.get(kind="bring_archive_answer")
    assert errand.subject == f"request:{raushan.home}:{request}"
    after = brought(request, raushan.home, NOW + timedelta(days=40))
    assert after == replace(before, version=Version(3)) == cases.by_number(number)
    reply = archive_requests.replies(after)[OF_THE_CASE]
    assert (reply.answer, reply.archive, reply.request) == (CERTIFICATE, raushan.home, request)
    assert reply.at == NOW + timedelta(days=40)
    told = MessageRow.objects.get(case_number=number, key="archive_answered")
    assert "Тәуелсіздік көшесі, 3" in told.params and "+77172000003" in told.params and request in told.params
    assert ErrandRow.objects.filter(kind="tell", subject=number, step="3:archive_answered").exists()


def test_nothing_found_is_told_by_other_words(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = to_archive(number, raushan.home, saule)
    answered(request, NOTHING, raushan)
    brought(request, raushan.home)
    assert MessageRow.objects.filter(case_number=number, key="archive_not_found").exists()
    assert not MessageRow.objects.filter(key="archive_answered").exists()


def test_brought_twice_it_is_one_request_and_one_answer(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = to_archive(number, raushan.home, saule)
    assert receive_request(number, OF_THE_CASE, by=WORKER, happened_at=NOW + timedelta(minutes=5)) == request
    answered(request, CERTIFICATE, raushan)
    first = brought(request, raushan.home)
    assert brought(request, raushan.home, NOW + timedelta(minutes=5)) == first
    assert ArchiveRequestRow.objects.count() == ArchiveReplyRow.objects.count() == 1
    assert LineRow.objects.filter(kind="archive_answer_came").count() == 1


def test_a_worker_that_does_not_look_finds_the_key_taken(
    saule: Staff, raushan: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = filed()
    request = to_archive(number, raushan.home, saule)
    looked: list[int] = []

    def blind_once(case: object, n: int) -> tuple[int, RequestNumber] | None:
        looked.append(n)
        return (raushan.home, request) if len(looked) > 1 else None

    monkeypatch.setattr(kept, "brought_as", blind_once)
    assert receive_request(number, OF_THE_CASE, by=WORKER, happened_at=NOW) == request
    assert looked == [0, 0]
    assert ArchiveRequestRow.objects.count() == 1


def test_sabotage_a_second_request_for_one_question_cannot_be_written(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = to_archive(number, raushan.home, saule)
    again = replace(archive_requests.get(raushan.home, request), number=RequestNumber("000000000"))
    with pytest.raises(IntegrityError), transaction.atomic():
        kept.create(again, chain_year=2026)


def test_an_answer_is_given_once(saule: Staff, raushan: Staff) -> None:
    request = to_archive(filed(), raushan.home, saule)
    answered(request, CERTIFICATE, raushan)
    with pytest.raises(Conflict) as lost:
        answer_request(raushan.home, request, NOTHING, seen=Version(1), by=raushan.actor, happened_at=NOW)
    assert (lost.value.who, lost.value.what) == (raushan.actor.code, "archive_answered")
    with pytest.raises(MoveForbidden):
        answer_request(raushan.home, request, NOTHING, seen=Version(2), by=raushan.actor, happened_at=NOW)
    assert archive_requests.get(raushan.home, request).answer == CERTIFICATE


def test_before_an_answer_nothing_is_brought_and_another_archive_has_no_such_request(
    saule: Staff, raushan: Staff, meiram: Staff
) -> None:
    request = to_archive(filed(), raushan.home, saule)
    with pytest.raises(NotFound):
        brought(request, raushan.home)
    with pytest.raises(NotFound):
        archive_requests.get(meiram.home, request)
    with pytest.raises(NotFound):
        answer_request(meiram.home, request, NOTHING, seen=Version(1), by=meiram.actor, happened_at=NOW)


def test_what_was_not_asked_is_not_received(saule: Staff, college2: int) -> None:
    from telnusqa.core.forward import ToCollege

    unsent, typed, forwarded = filed(), filed(), filed()
    sent_on(typed, ARCHIVE, saule)
    sent_on(forwarded, ToCollege(college=college2, successor=False), saule)
    for number, n in ((unsent, 0), (unsent, 1), (typed, 0), (forwarded, 0)):
        with pytest.raises(NotFound):
            receive_request(number, n, by=WORKER, happened_at=NOW)


@pytest.mark.parametrize("where", ["a college", "an office of the Corporation", "nowhere"])
def test_only_an_archive_is_asked(saule: Staff, college2: int, corporation: int, where: str) -> None:
    target = {"a college": college2, "an office of the Corporation": corporation, "nowhere": 10**6}[where]
    number = filed()
    with pytest.raises(Rejected) as said:
        sent_on(number, ToArchiveHere(archive=target), saule)
    assert [(each.field, each.code) for each in said.value.problems] == [("archive_here", "no_such_archive")]
    with pytest.raises(Rejected) as said:
        enquired(number, target, saule)
    assert [(each.field, each.code) for each in said.value.problems] == [("archive", "no_such_archive")]
    assert cases.by_number(number).version == 1


def test_an_archive_is_asked_only_where_it_is_told_of(
    saule: Staff, raushan: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = shipped.ruleset("2023")
    silent = replace(silent, policy=replace(silent.policy, archive_told=False))
    monkeypatch.setattr(rulesets, "of", lambda _edition, **_when: silent)
    with pytest.raises(Rejected) as said:
        sent_on(filed(), ToArchiveHere(archive=raushan.home), saule)
    assert [(each.field, each.code) for each in said.value.problems] == [("reason", "unknown_choice")]


def test_a_surrendered_original_stays_to_be_given_back(saule: Staff, raushan: Staff) -> None:
    from telnusqa.acts.take_in_original import take_in_original

    number = filed()
    take_in_original(number, seen=Version(1), by=saule.actor, happened_at=NOW)
    request = to_archive(number, raushan.home, saule)
    answered(request, CERTIFICATE, raushan)
    after = note_archive_answer(raushan.home, request, by=WORKER, happened_at=NOW)
    assert after.holds_original and after.original_forwarded_at is None
