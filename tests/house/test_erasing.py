"""Every column that may hold something of a person is erased with its case, or stays with a reason."""

from collections.abc import Iterable, Mapping

import pytest
from django.apps import apps
from django.db.models import CharField, Field, JSONField, Model, TextField

from telnusqa.store.keep import erasing
from telnusqa.store.keep.not_erased import STAYS
from telnusqa.store.whole.boxes import boxes

FREE = 60
"""A column of text that long may hold words of somebody's own."""
_NAMES = ("surname", "given", "patronymic")


def may_be_personal(field: "Field[object, object]") -> bool:
    """Sealed, a code of something personal, a salt, a name, or free text."""
    name = field.column
    if not isinstance(field, CharField | TextField | JSONField):
        return False
    sealed = name == "box" or name.endswith(("_box", "_mac")) or "salt" in name or name.startswith(_NAMES)
    return sealed or not isinstance(field, CharField) or (field.max_length or FREE) >= FREE


def columns(models: Iterable[type[Model]]) -> set[str]:
    """Every such column, as ``Table.column``."""
    return {
        f"{model.__name__}.{field.column}"
        for model in models
        for field in model._meta.concrete_fields
        if may_be_personal(field)
    }


def undecided(models: Iterable[type[Model]], stays: Mapping[str, str] = STAYS) -> list[str]:
    """Columns that nobody has decided about."""
    gone = {model.__name__ for model in erasing.REMOVED}
    erased = {
        f"{model.__name__}.{column}"
        for table in (erasing.EMPTIED, erasing.ELSEWHERE)
        for model, names in table.items()
        for column in names
    }
    return sorted(
        column
        for column in columns(models)
        if column.partition(".")[0] not in gone
        and column not in erased
        and column not in stays
        and column.partition(".")[0] not in stays
    )


def test_every_column_is_erased_or_stays_with_a_reason() -> None:
    assert undecided(apps.get_models()) == []


def test_every_sealed_column_there_is_was_looked_at() -> None:
    sealed = {f"{box.model.__name__}.{box.column}" for box in boxes()}
    assert sealed <= columns(apps.get_models())


def test_no_reason_is_left_over() -> None:
    models = {model.__name__: model for model in apps.get_models()}
    known = columns(models.values())
    assert [name for name in STAYS if name not in models and name not in known] == []
    assert all(reason.strip() for reason in STAYS.values())


def test_what_is_emptied_is_there_to_be_emptied() -> None:
    for table in (erasing.EMPTIED, erasing.ELSEWHERE):
        for model, names in table.items():
            assert set(names) <= {field.column for field in model._meta.concrete_fields}, model


@pytest.mark.parametrize("taken_out", ["LegalHoldRow.by", "CaseRow.reasons", "ErrandRow.payload"])
def test_sabotage_a_column_without_a_word_is_named(taken_out: str) -> None:
    without = {name: reason for name, reason in STAYS.items() if name != taken_out}
    assert undecided(apps.get_models(), without) == [taken_out]


def test_sabotage_a_column_left_out_of_the_list_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from telnusqa.store.models import ApplicationRow

    short = {**erasing.EMPTIED, ApplicationRow: ("surname", "given", "text_box", "text_hash", "salt")}
    monkeypatch.setattr(erasing, "EMPTIED", short)
    assert undecided(apps.get_models()) == ["ApplicationRow.iin_mac", "ApplicationRow.patronymic"]
