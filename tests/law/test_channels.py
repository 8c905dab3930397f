"""What each edition opens: its channels, its objects and its reasons, each by its clause."""

from dataclasses import replace

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.norm import ChannelNorm, ReasonNorm, WantedNorm
from telnusqa.law.offered import channel_problem, offered, problems_with

OLD, NEW = shipped.ruleset("2015"), shipped.ruleset("2023")


def test_edition_2015_is_asked_at_the_provider_and_at_a_centre():
    assert offered(OLD).channels == (
        ChannelNorm(Channel.OFFICE, "2015:3.1"),
        ChannelNorm(Channel.CORPORATION, "2015:3.2"),
    )


def test_edition_2023_is_asked_at_the_office_at_the_corporation_and_on_the_portal():
    assert offered(NEW).channels == (
        ChannelNorm(Channel.OFFICE, "2023:2.1"),
        ChannelNorm(Channel.CORPORATION, "2023:2.2"),
        ChannelNorm(Channel.PORTAL, "2023:2.3"),
    )


@pytest.mark.parametrize(
    ("rules", "channel", "told"),
    [
        (OLD, Channel.OFFICE, None),
        (OLD, Channel.CORPORATION, None),
        (
            OLD,
            Channel.PORTAL,
            Problem("channel", "channel_not_offered", "2015:3.1", {"value": "portal", "edition": "2015"}),
        ),
        *((NEW, channel, None) for channel in Channel),
    ],
)
def test_another_channel_is_refused(rules, channel, told):
    assert channel_problem(channel, rules) == told


def test_edition_2015_knows_the_diploma_and_four_reasons():
    assert offered(OLD).objects == (WantedNorm(Wanted.DIPLOMA, "2015:A1"),)
    assert offered(OLD).reasons == tuple(ReasonNorm(reason, "2015:9.1") for reason in Reason)


def test_edition_2023_knows_three_objects_and_three_reasons_and_policy_adds_one():
    assert offered(NEW).objects == tuple(
        WantedNorm(wanted, "2023:A5") for wanted in (Wanted.BOTH, Wanted.DIPLOMA, Wanted.SUPPLEMENT)
    )
    assert offered(NEW).reasons == (
        ReasonNorm(Reason.LOST, "2023:8.1"),
        ReasonNorm(Reason.DAMAGED, "2023:8.1"),
        ReasonNorm(Reason.NAME_CHANGED, "2023:8.3"),
        ReasonNorm(Reason.FILLING_ERROR, "policy:filling-error"),
    )


def test_each_thing_an_edition_does_not_know_is_told_whole_and_in_order():
    policy = replace(OLD.policy, filling_error_offered=False)
    narrow = replace(OLD, policy=policy, edition=replace(OLD.edition, reasons=OLD.edition.reasons[:1]))
    asked = frozenset({Reason.NAME_CHANGED, Reason.DAMAGED, Reason.LOST, Reason.FILLING_ERROR})
    assert problems_with(Channel.OFFICE, Wanted.BOTH, asked, narrow) == (
        Problem("wanted", "wanted_not_offered", "2015:A1", {"value": "diploma_with_supplement", "edition": "2015"}),
        *(
            Problem("reasons", "reason_not_offered", "2015:9.1", {"value": value, "edition": "2015"})
            for value in ("damaged", "filling_error", "name_changed")
        ),
    )
    assert problems_with(Channel.OFFICE, Wanted.DIPLOMA, frozenset(), OLD) == (
        Problem("reasons", "choose_one_or_more", "2015:9.1"),
    )
