"""On which grounds handing over is refused."""

import pytest

from telnusqa.core.channel import Channel, Collection
from telnusqa.core.evidence import Paper
from telnusqa.core.not_handed import WhyNotHanded
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.evidence import Situation, needed
from telnusqa.law.not_handed import ground_clause, offered_grounds, problems_with_not_handing

RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")
HERE = frozenset({Paper.ORIGINAL})
DAMAGED = needed(Situation(channel=Channel.PORTAL, reasons=frozenset({Reason.DAMAGED}), wanted=Wanted.DIPLOMA), RULES)
LOST = needed(Situation(channel=Channel.PORTAL, reasons=frozenset({Reason.LOST}), wanted=Wanted.DIPLOMA), RULES)
ORIGINAL = WhyNotHanded.ORIGINAL_NOT_BROUGHT


def test_every_ground_is_offered_where_an_original_is_awaited():
    assert offered_grounds(DAMAGED, frozenset()) == tuple(WhyNotHanded)
    without = tuple(why for why in WhyNotHanded if why is not ORIGINAL)
    assert offered_grounds(DAMAGED, HERE) == offered_grounds(LOST, frozenset()) == without


def test_an_original_that_is_here_or_not_needed_is_no_ground():
    wrong = (Problem("reasons", "original_not_lacking"),)
    assert problems_with_not_handing([ORIGINAL], DAMAGED, frozenset()) == ()
    assert problems_with_not_handing([ORIGINAL], DAMAGED, HERE) == wrong
    assert problems_with_not_handing([WhyNotHanded.OTHER, ORIGINAL], LOST, frozenset()) == wrong
    others = [why for why in WhyNotHanded if why is not ORIGINAL]
    assert problems_with_not_handing(others, LOST, frozenset()) == ()


@pytest.mark.parametrize(
    ("why", "place", "rules", "clause"),
    [
        (WhyNotHanded.IDENTITY_UNPROVED, Collection.OFFICE, RULES, "policy:handover"),
        (WhyNotHanded.SOMEBODY_ELSE, Collection.CORPORATION, OLD, "2015:9.6"),
        (WhyNotHanded.POWER_NOT_NOTARISED, Collection.CORPORATION, OLD, "2015:9.6"),
        (WhyNotHanded.POWER_NOT_NAMED, Collection.OFFICE, OLD, "policy:handover"),
        (WhyNotHanded.POWER_EXPIRED, Collection.CORPORATION, OLD, "civil-code:168"),
        (WhyNotHanded.GUARDIANSHIP_UNPROVED, Collection.OFFICE, RULES, "2023:8.1"),
        (WhyNotHanded.GUARDIANSHIP_UNPROVED, Collection.OFFICE, OLD, "policy:representative"),
        (WhyNotHanded.OTHER, Collection.OFFICE, RULES, "policy:handover"),
        (ORIGINAL, Collection.OFFICE, RULES, "2023:8.3"),
    ],
)
def test_each_ground_names_what_it_stands_on(why, place, rules, clause):
    assert ground_clause(why, place, DAMAGED, rules) == clause
