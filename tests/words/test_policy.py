"""Our own rules as an administrator reads them: names, values, bounds and grounds, by the table beside."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from telnusqa.core.language import Language
from telnusqa.law.policy_change import Ground, PolicyWithdrawnWhy
from telnusqa.law.policy_fields import FIELDS
from telnusqa.words import policy, policy_value

SAID = tomllib.loads(Path(__file__).with_name("policy.toml").read_text(encoding="utf-8"))
KK, RU, EN = Language.KK, Language.RU, Language.EN


def table(name):
    rows = SAID[name].items()
    return [(key, language, text) for key, said in rows for language, text in zip(Language, said, strict=True)]


def test_the_table_has_every_field_and_every_reason():
    assert set(SAID["field"]) == {*FIELDS, "hearing.unsure"}
    assert set(SAID["withdrawn"]) == {why.value for why in PolicyWithdrawnWhy}


@pytest.mark.parametrize(("field", "language", "text"), table("field"))
def test_what_a_field_settles(field, language, text):
    assert policy.field_name(field, language) == text


@pytest.mark.parametrize(("field", "language", "text"), table("rule"))
def test_the_rule_of_a_field_is_a_heading(field, language, text):
    assert policy.rule_title(field, language) == text


@pytest.mark.parametrize(("reason", "language", "text"), table("withdrawn"))
def test_why_a_change_holds_no_more(reason, language, text):
    assert policy.change_withdrawn_why(PolicyWithdrawnWhy(reason), language) == text


@pytest.mark.parametrize(("key", "language", "text"), table("value"))
def test_a_value_is_said_as_people_say_it(key, language, text):
    field, _, kept = key.partition("=")
    assert policy_value.value_name(field, kept, language) == text


@pytest.mark.parametrize(("field", "language", "text"), table("bounds"))
def test_bounds_are_told_in_the_unit_of_the_field(field, language, text):
    assert policy_value.value_bounds(field, language) == text


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("field", sorted(FIELDS))
def test_every_choice_has_a_name_of_its_own_and_reads_the_same_as_a_value(field, language):
    for kept, name in policy_value.value_choices(field, language):
        assert name == policy_value.value_name(field, kept, language)
    names = [name for _, name in policy_value.value_choices(field, language)]
    assert len(set(names)) == len(names)


def test_the_form_offers_what_the_field_holds():
    assert policy_value.value_choices("four-eyes.same_person", EN) == (("yes", "Yes"), ("no", "No"))
    assert policy_value.value_choices("four-eyes.unsure", EN) == (("yes", "Not yet"), ("no", "Confirmed"))
    assert policy_value.value_choices("name-on-duplicate.name", RU) == (("new", "Новое имя"), ("old", "Прежнее имя"))
    assert [kept for kept, _ in policy_value.value_choices("complaint.editions", KK)] == ["2015", "2023"]
    for typed in ("hearing.notice_days", "hearing.since", "correction.remind_at", "no-such.field"):
        assert policy_value.value_choices(typed, KK) == ()
    assert policy_value.value_bounds("no-such.field", KK) == ""


def test_a_change_rests_on_its_order_its_words_or_both():
    order = Ground(number="12-Ө", dated=date(2026, 11, 20))
    [said] = policy.ground_said(order, RU)
    assert "12-Ө" in said
    assert "20 ноября 2026" in said
    assert policy.ground_said(Ground(note="Архивтер кеш жауап береді"), KK) == ("Архивтер кеш жауап береді",)
    both = Ground(number="12-Ө", dated=date(2026, 11, 20), note="Себебі бар")
    assert policy.ground_said(both, RU) == (said, "Себебі бар")
    assert policy.ground_said(Ground(), KK) == ()


def test_a_field_or_a_choice_nobody_named_is_loud():
    with pytest.raises(KeyError):
        policy.field_name("no-such.field", KK)
