"""A case that came to the wrong college goes on: the same application, the same days, to one place."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from telnusqa.acts.forward import forward
from telnusqa.acts.receive_forwarded import receive_forwarded
from telnusqa.core.case import Case, State, Version
from telnusqa.core.errors import Conflict, MoveForbidden, NotFound, Rejected
from telnusqa.core.event import WORKER
from telnusqa.core.forward import ToCollege
from telnusqa.core.serial import CaseNumber
from telnusqa.law import shipped
from telnusqa.law.forwarding import ForwardReason
from telnusqa.store.keep import forwards as kept_forwards
from telnusqa.store.models import ApplicationRow, CaseRow, ErrandRow, LineRow, ReceivedRow
from telnusqa.store.read import cases, forwards, journal, rulesets
from telnusqa.store.read.journal import Told
from tests.acts.forwarded import ARCHIVE, NOTE, arrived, line, sent_on
from tests.cast import ALIYA_PHONE, NOW, Staff, filed


def test_the_same_application_with_its_days_and_another_number(saule: Staff, college2: int) -> None:
    number = filed()
    before = cases.by_number(number)
    old = sent_on(number, ToCollege(college=college2, successor=False, note=NOTE), saule)
    new = arrived(number, NOW + timedelta(days=1))
    assert (old.state, old.version) == (State.FORWARDED, 2)
    assert new.number != number
    assert new == replace(before, number=new.number, home=college2, version=Version(1))
    assert (new.registered_on, new.due_on) == (date(2026, 11, 23), date(2026, 12, 14))
    assert cases.term(new) == cases.term(old)
    assert cases.application(new) == cases.application(old)
    assert cases.opened_by(number, ALIYA_PHONE) and cases.opened_by(new.number, ALIYA_PHONE)
    assert not list(journal.check(Told()))


def test_the_text_is_sealed_for_its_new_place_under_a_salt_of_its_own(saule: Staff, college2: int) -> None:
    number = filed()
    sent_on(number, ToCollege(college=college2, successor=False), saule)
    new = arrived(number)
    first, second = (ApplicationRow.objects.get(case_number=each) for each in (number, new.number))
    assert first.text_hash == second.text_hash
    assert (first.draft, first.confirmed_by, first.language) == (second.draft, second.confirmed_by, second.language)
    assert (first.surname, first.iin_mac) == (second.surname, second.iin_mac)
    assert first.salt != second.salt
    assert first.text_box != second.text_box


def test_lines_at_both_homes_hold_codes_days_and_hashes_only(saule: Staff, college1: int, college2: int) -> None:
    number = filed()
    sent_on(number, ToCollege(college=college2, successor=True, note=NOTE), saule)
    new = arrived(number)
    went = cases.timeline(cases.by_number(number))[0]
    assert went.kind == "forwarded"
    assert {**went.facts, "note": ""} == {"reason": "successor", "target": college2, "original": False, "note": ""}
    assert len(str(went.facts["note"])) == 64
    came = cases.timeline(new)[0]
    assert came.kind == "received_forwarded"
    assert {**came.facts, "application": ""} == {
        "source": college1,
        "source_case": number,
        "registered_on": "2026-11-23",
        "due_on": "2026-12-14",
        "inner_due_on": None,
        "calendar": shipped.calendar().version,
        "application": "",
        "original": False,
        "consent_asked": [],
        "consent_given": False,
    }
    for each in (line(number, "forwarded"), line(new.number, "received_forwarded")):
        assert '"clause":"administrative-code:76"' in each.body
        assert NOTE not in each.body


def test_without_a_note_there_is_no_hash_of_one(saule: Staff, college2: int) -> None:
    number = filed()
    sent_on(number, ToCollege(college=college2, successor=False), saule)
    assert cases.timeline(cases.by_number(number))[0].facts["note"] == ""
    assert forwards.received(arrived(number)).note == ""  # type: ignore[union-attr]


def test_the_note_arrives_with_where_it_came_from(saule: Staff, college1: int, college2: int) -> None:
    number = filed()
    case = sent_on(number, ToCollege(college=college2, successor=False, note=NOTE), saule)
    assert forwards.received_as(case) is None
    new = arrived(number, NOW + timedelta(hours=1))
    sent, received = forwards.sent(case), forwards.received(new)
    assert sent is not None and received is not None
    assert (sent.reason, sent.to_home, sent.archive, sent.note, sent.at) == (
        ForwardReason.WRONG_COLLEGE,
        college2,
        None,
        NOTE,
        NOW,
    )
    assert (received.from_home, received.from_case, received.note) == (college1, number, NOTE)
    assert received.at == NOW + timedelta(hours=1)
    assert forwards.received_as(case) == new.number
    assert (forwards.received(case), forwards.sent(new)) == (None, None)
    assert NOTE not in ReceivedRow.objects.get().note_box


def test_received_twice_it_is_one_case(saule: Staff, college2: int) -> None:
    number = filed()
    sent_on(number, ToCollege(college=college2, successor=False), saule)
    assert arrived(number) == arrived(number, NOW + timedelta(minutes=5))
    assert CaseRow.objects.count() == 2
    assert LineRow.objects.filter(kind="received_forwarded").count() == 1


def test_a_worker_that_does_not_look_finds_the_key_taken(
    saule: Staff, college2: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = filed()
    sent_on(number, ToCollege(college=college2, successor=False), saule)
    first = arrived(number)
    looked: list[Case] = []

    def blind_once(case: Case) -> CaseNumber | None:
        looked.append(case)
        return first.number if len(looked) > 1 else None

    monkeypatch.setattr(kept_forwards, "received_as", blind_once)
    assert arrived(number) == first
    assert len(looked) == 2
    assert CaseRow.objects.count() == 2


def test_sabotage_a_second_row_for_one_sender_cannot_be_written(saule: Staff, college2: int) -> None:
    number, other = filed(), filed(institution_bin="010240000355")
    sent_on(number, ToCollege(college=college2, successor=False), saule)
    arrived(number)
    with pytest.raises(IntegrityError), transaction.atomic():
        kept_forwards.receive(cases.by_number(other), cases.by_number(number), "", NOW)


def test_what_was_never_sent_is_not_received(saule: Staff) -> None:
    with pytest.raises(NotFound):
        receive_forwarded(filed(), by=WORKER, happened_at=NOW)


def test_what_went_to_an_archive_is_received_by_nobody(saule: Staff) -> None:
    number = filed()
    sent_on(number, ARCHIVE, saule)
    with pytest.raises(NotFound):
        receive_forwarded(number, by=WORKER, happened_at=NOW)


def test_an_archive_is_told_and_no_case_is_opened(saule: Staff) -> None:
    number = filed()
    case = sent_on(number, ARCHIVE, saule)
    sent = forwards.sent(case)
    assert case.state is State.FORWARDED
    assert sent is not None and (sent.reason, sent.to_home, sent.archive) == (ForwardReason.ARCHIVE, None, ARCHIVE)
    went = cases.timeline(case)[0]
    assert (went.facts["target"], went.facts["reason"]) == (None, "archive")
    assert '"clause":"policy:archive"' in line(number, "forwarded").body
    assert ARCHIVE.name not in line(number, "forwarded").body
    assert not ErrandRow.objects.filter(kind="receive_forwarded").exists()


def test_an_archive_is_named_only_where_it_is_told_of(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    silent = shipped.ruleset("2023")
    silent = replace(silent, policy=replace(silent.policy, archive_told=False))
    monkeypatch.setattr(rulesets, "of", lambda _, **__: silent)
    with pytest.raises(Rejected) as said:
        sent_on(filed(), ARCHIVE, saule)
    assert [(each.field, each.code) for each in said.value.problems] == [("reason", "unknown_choice")]


@pytest.mark.parametrize("where", ["its own home", "an office of the Corporation", "nowhere"])
def test_it_goes_to_another_college_only(saule: Staff, college1: int, corporation: int, where: str) -> None:
    target = {"its own home": college1, "an office of the Corporation": corporation, "nowhere": 10**6}[where]
    number = filed()
    with pytest.raises(Rejected) as said:
        sent_on(number, ToCollege(college=target, successor=False), saule)
    assert [(each.field, each.code) for each in said.value.problems] == [("to", "no_such_institution")]
    assert cases.by_number(number).state is State.REGISTERED


def test_of_two_who_send_it_on_the_second_is_told_who_was_first(saule: Staff, dina: Staff, college2: int) -> None:
    number = filed()
    to = ToCollege(college=college2, successor=False)
    forward(number, to, seen=Version(1), by=saule.actor, happened_at=NOW)
    with pytest.raises(Conflict) as lost:
        forward(number, ARCHIVE, seen=Version(1), by=dina.actor, happened_at=NOW)
    assert (lost.value.who, lost.value.what) == (saule.actor.code, "forwarded")
    with pytest.raises(MoveForbidden):
        forward(number, ARCHIVE, seen=Version(2), by=dina.actor, happened_at=NOW)
