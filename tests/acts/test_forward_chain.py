"""Along any chain of forwarding: the original is in one place, the days stay, one case is open."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from telnusqa.acts.enter_decree import enter_decree
from telnusqa.acts.recount_term import recount_term
from telnusqa.acts.take_in_original import take_in_original
from telnusqa.core.case import ENDS, Version
from telnusqa.core.decree import Decree
from telnusqa.core.event import WORKER
from telnusqa.core.forward import ToCollege
from telnusqa.core.reason import Reason
from telnusqa.law import shipped
from telnusqa.store.batch import Batch
from telnusqa.store.keep import cases as kept
from telnusqa.store.models import CaseHome, CaseRow, ErrandRow
from telnusqa.store.read import cases, journal
from telnusqa.store.read.journal import Told
from tests.acts.forwarded import ARCHIVE, arrived, sent_on
from tests.cast import ALIYA_PHONE, NOW, Staff, filed


def test_a_surrendered_original_travels_with_the_case(saule: Staff, zhandos: Staff, college1: int) -> None:
    number = filed(reasons=frozenset({Reason.DAMAGED}))
    taken = take_in_original(number, seen=Version(1), by=saule.actor, happened_at=NOW)
    assert taken.holds_original
    old = sent_on(number, ToCollege(college=zhandos.home, successor=False), saule, NOW + timedelta(hours=1))
    new = arrived(number)
    assert (old.original_taken_at, old.original_forwarded_at) == (NOW, NOW + timedelta(hours=1))
    assert not cases.by_number(number).holds_original
    assert (new.original_taken_at, new.original_forwarded_at, new.holds_original) == (NOW, None, True)
    assert cases.timeline(old)[0].facts["original"] is True
    assert cases.timeline(new)[0].facts["original"] is True
    sent_on(new.number, ToCollege(college=college1, successor=False), zhandos)
    back = arrived(new.number)
    assert [each.number for each in cases.of_phone(ALIYA_PHONE) if each.holds_original] == [back.number]


def test_beside_an_archive_the_original_stays_to_be_given_back(saule: Staff) -> None:
    number = filed(reasons=frozenset({Reason.DAMAGED}))
    take_in_original(number, seen=Version(1), by=saule.actor, happened_at=NOW)
    case = sent_on(number, ARCHIVE, saule)
    assert case.holds_original and case.original_forwarded_at is None
    assert cases.timeline(case)[0].facts["original"] is False


def test_sabotage_an_original_cannot_be_both_given_back_and_sent_on(saule: Staff, college2: int) -> None:
    number = filed(reasons=frozenset({Reason.DAMAGED}))
    take_in_original(number, seen=Version(1), by=saule.actor, happened_at=NOW)
    case = sent_on(number, ToCollege(college=college2, successor=False), saule)
    batch = Batch()
    kept.change(batch, replace(case, original_returned_at=NOW), after=case.version)
    with pytest.raises(IntegrityError), transaction.atomic():
        batch.send()


def test_a_term_that_was_missed_on_the_way_stays_missed_once(saule: Staff, college2: int) -> None:
    number = filed()
    CaseRow.objects.filter(number=number).update(deemed_refused_on=date(2026, 12, 15))
    sent_on(number, ToCollege(college=college2, successor=False), saule)
    assert arrived(number).deemed_refused_on == date(2026, 12, 15)


def test_a_calendar_that_changed_on_the_way_counts_the_term_anew(saule: Staff, ermek: Staff, college2: int) -> None:
    number = filed()
    to = ToCollege(college=college2, successor=False)
    sent_on(number, to, saule)
    decree = Decree(number="436", dated=date(2026, 11, 20), days_off=(date(2026, 12, 7),))
    seen = shipped.calendar().version
    enter_decree(decree, ermek.home, seen=seen, by=ermek.actor, happened_at=NOW)
    new = arrived(number)
    asked = ErrandRow.objects.get(kind="recount", subject=f"case:{new.number}")
    assert (asked.payload, asked.home_id) == (f'{{"home": {college2}}}', college2)
    assert new.due_on == date(2026, 12, 14)
    assert recount_term(new.number, by=WORKER, happened_at=NOW).due_on == date(2026, 12, 15)


def test_without_a_change_of_the_calendar_nothing_is_counted_anew(saule: Staff, college2: int) -> None:
    number = filed()
    sent_on(number, ToCollege(college=college2, successor=False), saule)
    arrived(number)
    assert not ErrandRow.objects.filter(kind="recount").exists()


def test_the_chain_begins_in_the_year_it_arrives(saule: Staff, college2: int) -> None:
    number = filed()
    sent_on(number, ToCollege(college=college2, successor=False), saule)
    assert arrived(number, datetime(2026, 12, 31, 20, 0, tzinfo=UTC)).chain_year == 2027


@pytest.mark.parametrize("seed", range(12))
def test_along_any_chain_the_days_stay_and_one_case_is_open(
    seed: int, saule: Staff, zhandos: Staff, college1: int, college2: int
) -> None:
    dice = random.Random(seed)
    original = dice.random() < 0.5
    number = filed(reasons=frozenset({Reason.DAMAGED}))
    if original:
        take_in_original(number, seen=Version(1), by=saule.actor, happened_at=NOW)
    first = cases.by_number(number)
    ledger = cases.term(first)
    officers = {college1: saule, college2: zhandos}
    chain, at = [first], NOW
    for _ in range(dice.randint(1, 6)):
        here = chain[-1]
        to = ToCollege(college=college2 if here.home == college1 else college1, successor=dice.random() < 0.5)
        at += timedelta(hours=dice.randint(1, 40))
        sent_on(here.number, to, officers[here.home], at)
        for _ in range(dice.randint(1, 3)):
            there = arrived(here.number, at + timedelta(minutes=1))
        chain.append(there)
        found = [cases.by_number(each.number) for each in chain]
        assert [each.number for each in found if each.state not in ENDS] == [there.number]
        assert [each.number for each in found if each.holds_original] == ([there.number] if original else [])
        assert len({each.number for each in found}) == len(chain)
        assert {(each.registered_on, each.due_on, each.inner_due_on) for each in found} == {
            (first.registered_on, first.due_on, first.inner_due_on)
        }
        assert {(each.edition, each.channel, each.submitted_at) for each in found} == {
            (first.edition, first.channel, first.submitted_at)
        }
        assert cases.term(there) == ledger
        assert cases.application(there) == cases.application(first)
    assert CaseHome.objects.count() == CaseRow.objects.count() == len(chain)
    assert not list(journal.check(Told()))
