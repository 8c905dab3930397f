"""Where a counter takes the facts of an identity document from."""

from dataclasses import replace

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.identity import IdentitySource
from telnusqa.law import shipped
from telnusqa.law.identity_source import SourceNorm, identity_source

OLD, NEW = shipped.ruleset("2015"), shipped.ruleset("2023")


def test_the_worker_of_a_centre_takes_the_facts_through_the_gateway():
    assert identity_source(Channel.CORPORATION, OLD) == SourceNorm(IdentitySource.GATEWAY, "2015:9.8")


def test_under_2023_the_corporation_does_so_by_policy():
    assert identity_source(Channel.CORPORATION, NEW) == SourceNorm(IdentitySource.GATEWAY, "public-services")


@pytest.mark.parametrize(("rules", "clause"), [(OLD, "2015:9.2"), (NEW, "2023:8.2")])
def test_at_a_college_the_card_is_looked_at_and_that_is_no_fault(rules, clause):
    assert identity_source(Channel.OFFICE, rules) == SourceNorm(IdentitySource.CARD, clause)


def test_an_edition_that_names_no_look_up_leaves_it_to_policy():
    silent = replace(OLD, edition=replace(OLD.edition, lookup=None))
    assert identity_source(Channel.CORPORATION, silent) == SourceNorm(IdentitySource.GATEWAY, "public-services")


def test_the_sources_are_kept_under_these_names():
    assert [source.value for source in IdentitySource] == ["gateway", "card"]
