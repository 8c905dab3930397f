"""A wish no edition fulfils is refused by name: what was asked, of which edition, and by which paragraph."""

from dataclasses import replace

from telnusqa.core.channel import Channel
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.offered import channel_problem, offered, problems_with

OLD, NEW = shipped.ruleset("2015"), shipped.ruleset("2023")


def test_2015_has_no_portal():
    assert channel_problem(Channel.PORTAL, OLD) == Problem(
        "channel", "channel_not_offered", "2015:3.1", {"value": "portal", "edition": "2015"}
    )
    assert channel_problem(Channel.OFFICE, OLD) is None
    assert channel_problem(Channel.PORTAL, NEW) is None


def test_2015_gives_no_supplement_alone():
    assert problems_with(Channel.OFFICE, Wanted.SUPPLEMENT, {Reason.LOST}, OLD) == (
        Problem("wanted", "wanted_not_offered", "2015:A1", {"value": "supplement", "edition": "2015"}),
    )


def test_a_wish_without_a_reason_is_asked_for_one():
    assert problems_with(Channel.OFFICE, Wanted.DIPLOMA, set(), NEW) == (
        Problem("reasons", "choose_one_or_more", NEW.edition.reasons[0].clause),
    )


def test_every_reason_an_edition_does_not_know_is_told_in_one_order():
    only_lost = replace(
        NEW,
        edition=replace(NEW.edition, reasons=tuple(norm for norm in NEW.edition.reasons if norm.reason is Reason.LOST)),
        policy=replace(NEW.policy, filling_error_offered=False),
    )
    problems = problems_with(Channel.OFFICE, Wanted.DIPLOMA, frozenset(Reason), only_lost)
    unknown = sorted(reason.value for reason in Reason if reason is not Reason.LOST)
    assert [(problem.field, problem.code) for problem in problems] == [("reasons", "reason_not_offered")] * 3
    assert [problem.params for problem in problems] == [{"value": value, "edition": "2023"} for value in unknown]
    assert {problem.clause for problem in problems} == {only_lost.edition.reasons[0].clause}


def test_an_error_in_filling_in_is_offered_once_even_where_the_edition_names_it():
    reasons = [norm.reason for norm in offered(OLD).reasons]
    assert reasons.count(Reason.FILLING_ERROR) == 1
    assert OLD.policy.filling_error_offered
    (by_policy,) = [norm for norm in offered(NEW).reasons if norm.reason is Reason.FILLING_ERROR]
    assert by_policy.clause == "policy:filling-error"
