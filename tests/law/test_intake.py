"""Who may hand in at a counter, which papers count there, and what is lacking."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.came import HOLDER, Came
from telnusqa.core.channel import Channel
from telnusqa.core.evidence import Paper
from telnusqa.core.iin import Iin
from telnusqa.core.press_notice import PressNotice
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.identity_way import IdentityCheck
from telnusqa.law.intake import (
    HandedIn,
    asked_of,
    body_of,
    lacking_now,
    papers_that_count,
    problems_with_intake,
    problems_with_papers,
    problems_with_who,
    situation_of,
    takes_in_incomplete,
)
from telnusqa.law.norm import Body
from telnusqa.law.norm_counter import IdentityWay
from tests.law.attorneys import CERTIFICATE, DAY, POWER
from tests.paper.test_fill_receipt import CASE

NEW, OLD = shipped.ruleset("2023"), shipped.ruleset("2015")
CARD = IdentityCheck(
    way=IdentityWay.IDENTITY_CARD,
    number="012345678",
    issued_by="ҚР ІІМ",
    issued_on=date(2013, 4, 2),
    checked_by="staff:7",
    checked_on=DAY,
)
NOTICE = PressNotice(
    periodical="Астана ақшамы", published=DAY, document_number="0123456", issue_registered=date(2009, 6, 27)
)
CHILD, ADULT = Iin("090101600014"), Iin("900615400008")
ATTORNEY = Came(standing=Standing.ATTORNEY, name="Омаров Ерлан", by=POWER)
PARENT = Came(standing=Standing.LEGAL_REPRESENTATIVE, name="Омарова Гүлжан", by=CERTIFICATE)
ALL = frozenset(Paper)


def handed(**changes: object) -> HandedIn:
    """Everything is there: a loss, in Kazakhstan's capital, on a Monday."""
    said = HandedIn(
        channel=Channel.CORPORATION,
        reasons=frozenset({Reason.LOST}),
        wanted=Wanted.DIPLOMA,
        came=HOLDER,
        iin=ADULT,
        identity=CARD,
        notice=NOTICE,
        brought=frozenset({Paper.APPLICATION, Paper.IDENTITY, Paper.PRESS_EXCERPT}),
        on=DAY,
    )
    return replace(said, **changes)  # type: ignore[arg-type]


def codes(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in problems]


def test_whose_counter_a_channel_is() -> None:
    assert {channel: body_of(channel) for channel in Channel} == {
        Channel.OFFICE: Body.PROVIDER,
        Channel.PORTAL: Body.PROVIDER,
        Channel.CORPORATION: Body.CORPORATION,
    }


@pytest.mark.parametrize("rules", [NEW, OLD])
def test_a_whole_package_of_the_holder_has_no_problem(rules) -> None:
    for channel in (Channel.OFFICE, Channel.CORPORATION):
        assert problems_with_intake(handed(channel=channel), rules) == ()
        assert lacking_now(handed(channel=channel), rules) == ()


@pytest.mark.parametrize(
    ("channel", "rules", "takes"),
    [
        (Channel.CORPORATION, OLD, False),
        (Channel.CORPORATION, NEW, False),
        (Channel.OFFICE, OLD, True),
        (Channel.OFFICE, NEW, True),
    ],
)
def test_only_the_corporation_sends_an_incomplete_package_back(channel, rules, takes) -> None:
    assert takes_in_incomplete(channel, rules) is takes
    empty = handed(channel=channel, brought=frozenset(), identity=None, notice=None)
    found = problems_with_intake(empty, rules)
    lacks = [need.paper for need in lacking_now(empty, rules)]
    assert [each.params["paper"] for each in found] == ([] if takes else lacks)
    assert lacks == [Paper.APPLICATION, Paper.IDENTITY] + ([Paper.PRESS_EXCERPT] if rules is OLD else [])
    for need, problem in zip(lacking_now(empty, rules), found, strict=False):
        assert problem == Problem("brought", "paper_missing", need.clause, {"paper": need.paper, "why": need.why})


def test_a_minor_is_known_by_the_iin_on_the_day() -> None:
    assert situation_of(handed(iin=CHILD)).holder_is_minor
    assert not situation_of(handed(iin=CHILD, on=date(2027, 1, 1))).holder_is_minor
    assert not situation_of(handed(iin=ADULT)).holder_is_minor
    assert not situation_of(handed(iin=None)).holder_is_minor
    said = situation_of(handed(came=PARENT))
    assert (said.channel, said.reasons, said.wanted, said.standing) == (
        Channel.CORPORATION,
        {Reason.LOST},
        Wanted.DIPLOMA,
        Standing.LEGAL_REPRESENTATIVE,
    )


def test_what_was_asked_of_a_case_follows_its_day_of_registration() -> None:
    said = asked_of(CASE, Standing.ATTORNEY, CHILD)
    assert (said.channel, said.reasons, said.wanted) == (CASE.channel, CASE.reasons, CASE.wanted)
    assert (said.standing, said.holder_is_minor) == (Standing.ATTORNEY, True)
    assert not asked_of(replace(CASE, registered_on=date(2027, 1, 1)), Standing.HOLDER, CHILD).holder_is_minor
    assert not asked_of(CASE, Standing.HOLDER, None).holder_is_minor


def test_who_may_not_apply_there_is_told_so() -> None:
    assert problems_with_who(handed(came=ATTORNEY), NEW) == ()
    nowhere = replace(NEW, policy=replace(NEW.policy, representative_channels=frozenset()))
    (problem,) = problems_with_who(handed(came=ATTORNEY), nowhere)
    assert (problem.field, problem.code) == ("standing", "standing_not_offered")
    assert problem in problems_with_intake(handed(came=ATTORNEY, brought=ALL), nowhere)
    assert problems_with_who(handed(came=PARENT, iin=CHILD), nowhere) == ()


@pytest.mark.parametrize("channel", [Channel.OFFICE, Channel.CORPORATION])
def test_a_right_to_act_for_another_must_be_shown_at_either_counter(channel) -> None:
    for came in (ATTORNEY, PARENT):
        iin = CHILD if came is PARENT else ADULT
        assert problems_with_intake(handed(channel=channel, came=came, iin=iin, brought=ALL), NEW) == ()
        unshown = handed(channel=channel, came=replace(came, by=None), iin=iin)
        assert codes(problems_with_intake(unshown, NEW)) == [("brought", "paper_missing")]
        ticked = replace(unshown, brought=ALL)
        assert codes(problems_with_intake(ticked, NEW)) == [("brought", "paper_missing")]
        assert problems_with_papers(ticked, NEW) == ()
    plain = handed(channel=channel, came=replace(ATTORNEY, by=replace(POWER, notarised=False)), brought=ALL)
    assert codes(problems_with_intake(plain, NEW)) == [
        ("power_notarised", "power_not_notarised"),
        ("brought", "paper_missing"),
    ]
    assert problems_with_papers(plain, NEW)[0].clause == "policy:representative"
    grown = handed(channel=channel, came=PARENT, iin=ADULT, brought=ALL)
    assert ("guardian_paper", "holder_of_age") in codes(problems_with_intake(grown, NEW))


def test_a_paper_that_was_not_ticked_is_not_judged() -> None:
    stale = replace(NOTICE, published=date(2026, 1, 1))
    bad = replace(POWER, notarised=False)
    said = handed(brought=frozenset(), notice=stale, came=replace(ATTORNEY, by=bad), identity=replace(CARD, number=""))
    assert problems_with_papers(said, OLD) == ()
    assert papers_that_count(said, OLD) == frozenset()


def test_a_notice_that_is_too_old_is_as_good_as_none_in_2015_alone() -> None:
    stale = handed(notice=replace(NOTICE, published=date(2026, 11, 12)))
    assert Paper.PRESS_EXCERPT not in papers_that_count(stale, OLD)
    assert Paper.PRESS_EXCERPT not in papers_that_count(handed(notice=None), OLD)
    assert Paper.PRESS_EXCERPT in papers_that_count(stale, NEW)
    assert Paper.PRESS_EXCERPT in papers_that_count(handed(notice=None), NEW)
    at_office = replace(stale, channel=Channel.OFFICE)
    assert codes(problems_with_intake(stale, OLD)) == [("published", "notice_too_old"), ("brought", "paper_missing")]
    assert problems_with_intake(at_office, OLD) == ()
    assert [need.paper for need in lacking_now(at_office, OLD)] == [Paper.PRESS_EXCERPT]
    ahead = handed(channel=Channel.OFFICE, notice=replace(NOTICE, published=date(2026, 11, 24)))
    assert codes(problems_with_intake(ahead, OLD)) == [("published", "day_ahead")]
    assert problems_with_papers(handed(notice=None), OLD) == ()


def test_a_card_whose_facts_lack_identifies_nobody() -> None:
    unread = handed(identity=replace(CARD, number=""))
    assert Paper.IDENTITY not in papers_that_count(unread, NEW)
    assert codes(problems_with_intake(unread, NEW)) == [("identity_number", "missing"), ("brought", "paper_missing")]
    assert Paper.IDENTITY not in papers_that_count(handed(identity=None), NEW)
    assert problems_with_papers(handed(identity=None), NEW) == ()
    passport = handed(channel=Channel.OFFICE, identity=replace(CARD, way=IdentityWay.PASSPORT))
    assert problems_with_intake(passport, OLD) == ()
    assert [need.paper for need in lacking_now(passport, OLD)] == [Paper.IDENTITY]


def test_representation_counts_with_its_right_alone() -> None:
    assert Paper.REPRESENTATION in papers_that_count(handed(came=ATTORNEY, brought=ALL), NEW)
    assert Paper.REPRESENTATION not in papers_that_count(handed(came=HOLDER, brought=ALL), NEW)
    assert Paper.REPRESENTATION not in papers_that_count(
        handed(came=replace(ATTORNEY, by=CERTIFICATE), brought=ALL), NEW
    )


def test_each_paper_is_judged_by_its_own_tick() -> None:
    stale = handed(notice=replace(NOTICE, published=date(2026, 11, 12)), came=replace(ATTORNEY, by=CERTIFICATE))
    for paper, found in {
        Paper.APPLICATION: [],
        Paper.IDENTITY: [],
        Paper.PRESS_EXCERPT: [("published", "notice_too_old")],
    }.items():
        assert codes(problems_with_papers(replace(stale, brought=frozenset({paper})), OLD)) == found
    wrong_right = problems_with_papers(replace(stale, brought=frozenset({Paper.REPRESENTATION})), OLD)
    assert wrong_right and "published" not in {each.field for each in wrong_right}


def test_what_is_shown_on_collecting_is_not_lacking_now() -> None:
    sent = handed(channel=Channel.PORTAL, reasons=frozenset({Reason.DAMAGED}), brought=frozenset({Paper.APPLICATION}))
    assert lacking_now(sent, NEW) == ()
    assert [need.paper for need in lacking_now(replace(sent, channel=Channel.OFFICE), NEW)] == [
        Paper.IDENTITY,
        Paper.ORIGINAL,
    ]


def test_an_identity_paper_is_judged_by_its_own_tick() -> None:
    unread = handed(identity=replace(CARD, number=""))
    assert problems_with_papers(replace(unread, brought=frozenset({Paper.APPLICATION})), NEW) == ()
    found = problems_with_papers(replace(unread, brought=frozenset({Paper.IDENTITY})), NEW)
    assert codes(found) == [("identity_number", "missing")]
