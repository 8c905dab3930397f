"""Rules of policy that are a single value: whoever changes the value changes the answer."""

from dataclasses import replace
from datetime import timedelta

from telnusqa.core.channel import Collection
from telnusqa.core.original import OriginalFate
from telnusqa.core.reason import Reason
from telnusqa.law import shipped
from telnusqa.law.name_on_duplicate import bears_new_name
from telnusqa.law.norm import OneTimeCode
from telnusqa.law.offered import offered
from telnusqa.law.policy import NameOnDuplicate
from telnusqa.law.surrendered_original import fate_of_original

RULES = shipped.ruleset("2023")


def test_a_result_is_collected_where_policy_says():
    assert offered(RULES).places == (Collection.OFFICE,)
    both = frozenset(Collection)
    policy = replace(RULES.policy, collection_places=both)
    assert offered(replace(RULES, policy=policy)).places == (Collection.OFFICE, Collection.CORPORATION)
    assert offered(replace(RULES, policy=replace(policy, collection_places=frozenset()))).places == ()


def test_a_surrendered_original_is_kept_unless_policy_destroys_it():
    assert fate_of_original(RULES) is OriginalFate.KEPT
    policy = replace(RULES.policy, surrendered_original=OriginalFate.DESTROYED)
    assert fate_of_original(replace(RULES, policy=policy)) is OriginalFate.DESTROYED


def test_after_a_change_of_name_the_duplicate_bears_the_new_one_unless_policy_says_the_old():
    changed, lost = frozenset({Reason.NAME_CHANGED, Reason.LOST}), frozenset({Reason.LOST})
    assert bears_new_name(changed, RULES)
    assert not bears_new_name(lost, RULES)
    old = replace(RULES, policy=replace(RULES.policy, name_on_duplicate=NameOnDuplicate.OLD))
    assert not bears_new_name(changed, old)


def test_a_code_lives_so_many_minutes():
    assert OneTimeCode(6, timedelta(minutes=5, seconds=59), 5).minutes == 5
    assert RULES.policy.one_time_code == OneTimeCode(6, timedelta(minutes=5), 5)
    assert OneTimeCode(6, timedelta(hours=2), 5).minutes == 120


def test_the_choices_are_kept_under_these_names():
    assert [fate.value for fate in OriginalFate] == ["kept", "destroyed"]
    assert [name.value for name in NameOnDuplicate] == ["new", "old"]
