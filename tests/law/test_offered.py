"""What an edition offers, and all that is wrong with a wish at once."""

from dataclasses import replace

from telnusqa.core.channel import Channel, Collection
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.offered import offered, problems_with

RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")


def test_edition_2023_has_three_channels_and_three_objects():
    offer = offered(RULES)
    assert [norm.channel for norm in offer.channels] == [Channel.OFFICE, Channel.CORPORATION, Channel.PORTAL]
    assert [norm.wanted for norm in offer.objects] == [Wanted.BOTH, Wanted.DIPLOMA, Wanted.SUPPLEMENT]
    assert offer.places == (Collection.OFFICE,)


def test_an_error_is_a_reason_of_2023_only_by_policy():
    assert offered(RULES).reasons[-1].clause == "policy:filling-error"
    without = replace(RULES, policy=replace(RULES.policy, filling_error_offered=False))
    assert Reason.FILLING_ERROR not in {norm.reason for norm in offered(without).reasons}
    (problem,) = problems_with(Channel.OFFICE, Wanted.DIPLOMA, {Reason.FILLING_ERROR}, without)
    assert problem.code == "reason_not_offered"


def test_edition_2015_names_four_reasons_itself():
    assert {norm.clause for norm in offered(OLD).reasons} == {"2015:9.1"}
    assert {norm.reason for norm in offered(OLD).reasons} == set(Reason)


def test_everything_2015_does_not_know_is_told_at_once():
    problems = problems_with(Channel.PORTAL, Wanted.SUPPLEMENT, frozenset(), OLD)
    assert [(problem.field, problem.code, problem.clause) for problem in problems] == [
        ("channel", "channel_not_offered", "2015:3.1"),
        ("wanted", "wanted_not_offered", "2015:A1"),
        ("reasons", "choose_one_or_more", "2015:9.1"),
    ]


def test_a_wish_the_edition_knows_has_no_problem():
    assert problems_with(Channel.PORTAL, Wanted.BOTH, {Reason.LOST, Reason.NAME_CHANGED}, RULES) == ()
    assert problems_with(Channel.CORPORATION, Wanted.DIPLOMA, set(Reason), OLD) == ()
