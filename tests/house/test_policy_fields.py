"""Every field of our own rules can be changed on a page and said in three languages, or is named with its reason."""

from collections.abc import Mapping
from typing import Any

import pytest

from telnusqa.core.language import Language
from telnusqa.law import shipped
from telnusqa.law.policy_fields import FIELDS, FIXED, UNSURE, fields_in, kind_of
from telnusqa.law.policy_kind import OneOf, SomeOf, text_of, value_in_file
from telnusqa.words.policy import field_name, rule_title
from telnusqa.words.policy_value import value_choices, value_name


def lacking(table: Mapping[str, Any]) -> list[str]:
    """Fields of the file without kind or words, or with a value its kind does not hold; and kinds without a field."""
    written = dict(fields_in(table))
    found = []
    for field, value in written.items():
        kind = kind_of(field)
        if field in FIXED:
            continue
        if kind is None:
            found.append(f"{field}: no kind in telnusqa/law/policy_fields.py")
            continue
        try:
            kept = text_of(value_in_file(kind, value))
            for language in Language:
                assert rule_title(field, language)
                assert field_name(field, language)
                assert value_name(field, kept, language)
                named = value_choices(field, language)
            if isinstance(kind, OneOf | SomeOf):
                assert [each for each, _ in named] == list(kind.choices)
        except (KeyError, ValueError) as error:
            found.append(f"{field}: {error!r}")
    known = {field for field in FIELDS if field.partition(".")[2] != UNSURE}
    return found + [f"{field}: not in the file" for field in sorted((known | set(FIXED)) - set(written))]


def test_every_field_of_the_file_has_a_kind_and_words() -> None:
    assert lacking(shipped.policy_table()) == []


@pytest.mark.parametrize(
    ("rule", "lines", "told"),
    [
        ("four-eyes", {"same_person": False, "nobody": 3}, "four-eyes.nobody: no kind"),
        ("brand-new", {"days": 3}, "brand-new.days: no kind"),
        ("brand-new", {"unsure": True}, "brand-new.unsure: KeyError"),
        ("four-eyes", {}, "four-eyes.same_person: not in the file"),
        ("enquiry", {"days": 99}, "enquiry.days: ValueError"),
        ("enquiry", {"days": True}, "enquiry.days: ValueError"),
    ],
)
def test_sabotage_a_field_without_one_of_them_is_named(rule: str, lines: dict[str, object], told: str) -> None:
    found = lacking({**shipped.policy_table(), rule: lines})
    assert any(line.startswith(told) for line in found), found


def test_a_choice_nobody_named_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("telnusqa.law.policy_fields.FIELDS", {**FIELDS, "name-on-duplicate.name": OneOf(("new", "x"))})
    assert lacking(shipped.policy_table()) == ["name-on-duplicate.name: KeyError('x')"]
