"""A field of our own rules is changed, the change withdrawn: the policy of a day, the journal, terms decided."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from telnusqa.acts.change_policy import change_policy
from telnusqa.acts.enter_decree import enter_decree
from telnusqa.acts.recount_term import recount_term
from telnusqa.acts.withdraw_policy_change import withdraw_policy_change
from telnusqa.core.channel import Collection
from telnusqa.core.decree import Decree
from telnusqa.core.errors import Conflict, NotFound, Rejected
from telnusqa.core.event import WORKER
from telnusqa.law import shipped
from telnusqa.law.policy_change import Ground, PolicyChange, PolicyWithdrawnWhy
from telnusqa.law.term import service_term
from telnusqa.store.keep import laid
from telnusqa.store.models import LineRow, PolicyChangeRow, PolicyCounter
from telnusqa.store.read import cases, decrees, journal, overdue, policies, rulesets
from telnusqa.store.read.journal import Told
from tests.cast import NOW, Staff, filed

SHIPPED = shipped.policy()
TODAY = date(2026, 11, 23)
TOMORROW = TODAY + timedelta(days=1)
ENQUIRY = PolicyChange(field="enquiry.days", value="7", since=TODAY)
WHY = Ground(number="27-НҚ", dated=date(2026, 11, 20), note="Архивтер ұзақ жауап береді")


def enter(change: PolicyChange, by: Staff, seen: str | None = None, at: datetime = NOW) -> int:
    version = policies.standing().version if seen is None else seen
    return change_policy(change, WHY, by.home, seen=version, by=by.actor, happened_at=at)


def withdraw(change: int, by: Staff, seen: str | None = None, at: datetime = NOW) -> None:
    version = policies.standing().version if seen is None else seen
    withdraw_policy_change(change, PolicyWithdrawnWhy.NOT_NEEDED, seen=version, by=by.actor, happened_at=at)


def codes(refused: pytest.ExceptionInfo[Rejected]) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in refused.value.problems]


def test_without_changes_the_policy_is_the_shipped_one(db: None) -> None:
    assert rulesets.policy(TODAY) is SHIPPED
    assert rulesets.of("2023", on=TODAY).policy is SHIPPED
    assert policies.standing().version == "2026.1"


def test_a_change_is_the_policy_of_every_edition_from_its_day_on(ermek: Staff) -> None:
    enter(replace(ENQUIRY, since=TOMORROW), ermek)
    for edition in ("2015", "2023"):
        assert rulesets.of(edition, on=TODAY).policy.enquiry_days == 5
        policy = rulesets.of(edition, on=TOMORROW).policy
        assert (policy.enquiry_days, policy.version) == (7, "2026.1+1")
    assert rulesets.on(TOMORROW).policy.enquiry_days == 7
    assert rulesets.policy(TOMORROW) == replace(SHIPPED, enquiry_days=7, version="2026.1+1")
    assert shipped.policy() == SHIPPED, "the shipped values stay as they are"


def test_policy_and_calendar_are_read_in_one_query(ermek: Staff, django_assert_num_queries: object) -> None:
    enter(ENQUIRY, ermek)
    decree = Decree(number="436", dated=date(2026, 11, 20), days_off=(date(2026, 12, 18),))
    enter_decree(decree, ermek.home, seen=decrees.calendar().version, by=ermek.actor, happened_at=NOW)
    with django_assert_num_queries(1):  # type: ignore[operator]
        rules = rulesets.of("2023", on=TODAY, home=ermek.home)
    assert (rules.policy.enquiry_days, rules.policy.version) == (7, "2026.1+1")
    assert rules.calendar == decrees.calendar()
    assert rules.calendar.version.endswith("+1")
    assert len(laid.laid().acts) == len(laid.laid().policy) == 1


def test_the_journal_says_what_was_changed_and_only_the_hash_of_why(ermek: Staff) -> None:
    change = enter(ENQUIRY, ermek)
    line = LineRow.objects.get(chain=f"policy:{change}")
    assert (line.seq, line.kind, line.by, line.home_id) == (1, "policy_changed", ermek.actor.code, ermek.home)
    for said in (
        '"clause":"policy:enquiry"',
        '"field":"enquiry.days"',
        '"value":"7"',
        '"since":"2026-11-23"',
        '"college":null',
        '"policy":"2026.1+1"',
    ):
        assert said in line.body
    row = PolicyChangeRow.objects.get()
    for words in (WHY.note, WHY.number):
        assert words not in line.body + row.ground_box
    assert policies.by_id(change).ground == WHY
    assert not list(journal.check(Told()))


def test_the_same_change_entered_twice_is_one(ermek: Staff) -> None:
    first = enter(ENQUIRY, ermek)
    assert enter(ENQUIRY, ermek, seen="drawn long ago") == first
    assert PolicyChangeRow.objects.count() == PolicyCounter.objects.get().changes == 1


def test_who_decided_on_an_older_policy_is_told_who_changed_it(ermek: Staff) -> None:
    enter(ENQUIRY, ermek)
    with pytest.raises(Conflict) as lost:
        enter(PolicyChange(field="correction.days", value="5", since=TODAY), ermek, seen="2026.1")
    assert (lost.value.who, lost.value.what, lost.value.at) == (ermek.actor.code, "policy_changed", NOW)
    assert PolicyChangeRow.objects.count() == 1


def test_what_does_not_fit_is_refused_by_the_act_itself(ermek: Staff) -> None:
    enter(ENQUIRY, ermek)
    for change, problem in (
        (replace(ENQUIRY, value="8"), ("since", "change_stands")),
        (replace(ENQUIRY, since=TOMORROW), ("value", "value_same")),
        (replace(ENQUIRY, value="8", since=TODAY - timedelta(days=1)), ("since", "since_past")),
        (PolicyChange(field="warnings.head", value="9", since=TODAY), ("value", "warnings_climb")),
    ):
        with pytest.raises(Rejected) as refused:
            enter(change, ermek)
        assert codes(refused) == [problem]
    assert PolicyChangeRow.objects.count() == 1


def test_a_withdrawn_change_leaves_the_policy_as_it_would_be_without_it(ermek: Staff) -> None:
    first = enter(ENQUIRY, ermek)
    enter(PolicyChange(field="correction.days", value="5", since=TODAY), ermek)
    withdraw(first, ermek)
    policy = rulesets.policy(TODAY)
    assert (policy.enquiry_days, policy.correction.days, policy.version) == (5, 5, "2026.1+3")
    kept = policies.by_id(first)
    assert (kept.withdrawn_why, kept.withdrawn_by, kept.by) == (
        PolicyWithdrawnWhy.NOT_NEEDED,
        "Сапаров Е.",
        "Сапаров Е.",
    )
    line = LineRow.objects.get(chain=f"policy:{first}", seq=2)
    assert line.kind == "policy_change_withdrawn"
    assert '"reason":"not_needed"' in line.body
    assert not list(journal.check(Told()))


def test_a_withdrawal_asked_twice_is_one_and_an_old_one_is_told(ermek: Staff) -> None:
    first = enter(ENQUIRY, ermek)
    with pytest.raises(Conflict):
        withdraw(first, ermek, seen="2026.1")
    withdraw(first, ermek)
    withdraw(first, ermek, seen="drawn long ago")
    assert policies.standing().version == "2026.1+2"
    with pytest.raises(NotFound):
        withdraw(first + 1, ermek)


def test_withdrawn_it_may_be_entered_again(ermek: Staff) -> None:
    first = enter(ENQUIRY, ermek)
    withdraw(first, ermek)
    assert policies.stands_as(ENQUIRY) is None
    second = enter(ENQUIRY, ermek)
    assert second != first
    assert policies.stands_as(ENQUIRY) == second
    assert [each.id for each in policies.of_rule("enquiry")] == [second, first]


def test_a_withdrawal_that_would_leave_nonsense_is_refused(ermek: Staff) -> None:
    executor = enter(PolicyChange(field="warnings.executor", value="9", since=TODAY), ermek)
    enter(PolicyChange(field="warnings.head", value="8", since=TODAY), ermek)
    with pytest.raises(Rejected) as refused:
        withdraw(executor, ermek)
    assert codes(refused) == [("reason", "withdrawal_leaves")]
    assert policies.by_id(executor).withdrawn_at is None


def test_the_key_itself_lets_one_change_of_a_field_begin_on_a_day(ermek: Staff, college1: int) -> None:
    """Sabotage: a second row written past the act is refused by the table, for all and for one college."""
    enter(ENQUIRY, ermek)
    enter(PolicyChange(field="four-eyes.same_person", value="yes", since=TODAY, college=college1), ermek)
    for row in PolicyChangeRow.objects.all():
        row.pk, row.entered_as, row.value = None, row.entered_as + 10, "other"
        with pytest.raises(IntegrityError), transaction.atomic():
            row.save(force_insert=True)


def test_one_small_college_may_have_one_person_for_both(ermek: Staff, college1: int, college2: int) -> None:
    enter(PolicyChange(field="four-eyes.same_person", value="yes", since=TODAY, college=college1), ermek)
    assert rulesets.of("2023", on=TODAY, home=college1).policy.four_eyes_same_person
    assert not rulesets.of("2023", on=TODAY, home=college2).policy.four_eyes_same_person
    assert not rulesets.of("2023", on=TODAY).policy.four_eyes_same_person
    assert not rulesets.of("2023", on=TODAY - timedelta(days=1), home=college1).policy.four_eyes_same_person


def test_a_term_that_was_decided_is_not_counted_anew_even_when_the_calendar_is(ermek: Staff, college1: int) -> None:
    """The inner term gets longer after a case was registered: its term stays, and a decree counts it by its own day."""
    with pytest.raises(Rejected):
        filed(collection=Collection.CORPORATION)
    enter(PolicyChange(field="collection.places", value="office corporation", since=TODAY), ermek)
    number = filed(collection=Collection.CORPORATION)
    before = cases.by_number(number)
    assert before.inner_due_on is not None
    enter(PolicyChange(field="inner-term.days", value="3", since=TOMORROW), ermek)
    decree = Decree(number="436", dated=date(2026, 11, 20), days_off=(before.due_on,))
    enter_decree(decree, ermek.home, seen=decrees.calendar().version, by=ermek.actor, happened_at=NOW)
    later = NOW + timedelta(days=2)
    after = recount_term(number, by=WORKER, happened_at=later)
    rules = rulesets.of(before.edition, on=before.registered_on)
    counted = service_term(before.registered_on, before.channel, rules, before.collection)
    assert (after.due_on, after.inner_due_on) == (counted.due_on, counted.inner_due_on)
    assert rules.calendar.working_between(after.inner_due_on, after.due_on, counted.week) == 1
    new = cases.by_number(filed(later, collection=Collection.CORPORATION))
    assert rules.calendar.working_between(new.inner_due_on, new.due_on, counted.week) == 3


def test_a_missed_term_is_looked_for_by_the_policy_of_the_day(ermek: Staff, college1: int) -> None:
    filed()
    after = date(2026, 12, 31)
    assert overdue.homes(after) == (college1,)
    enter(PolicyChange(field="deemed-refusal.since", value="2027-01-01", since=TOMORROW), ermek)
    assert overdue.homes(after) == ()
