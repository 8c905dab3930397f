"""The form in which a record is typed by hand: what was typed as cells, a record as it would be typed, its choices."""

from datetime import date

from django.http import QueryDict

from telnusqa.core.book_find_form import EXAMPLE, typed_lines
from telnusqa.core.language import Language
from telnusqa.core.register_row import RecordKind, RegisterRow, StudyForm
from telnusqa.core.register_sheet import COLUMNS, Sheet
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.typed import day_typed
from telnusqa.words.record import record_kind, study_form

DAYS = ("issued_on", "board_on")


def cells_of(typed: QueryDict, *days: str) -> dict[str, str]:
    """The form's fields as text, each day joined from its boxes; ``days`` are those beside the record's own."""
    cells = {name: str(text) for name, text in typed.items()}
    return cells | {name: day_typed(cells, name) for name in (*DAYS, *days)}


def typed_record(row: RegisterRow) -> dict[str, str]:
    """The record as its form would have been typed."""
    typed = {column.key: str(getattr(row, column.key) or "") for column in COLUMNS[Sheet.DIPLOMAS]}
    for name in DAYS:
        typed |= typed_day(name, getattr(row, name))
    return typed | {"lines": typed_lines(row.supplement)}


def typed_day(name: str, day: date | None) -> dict[str, str]:
    """A day in its three boxes; nothing where there is none."""
    if day is None:
        return {}
    return {f"{name}_day": str(day.day), f"{name}_month": str(day.month), f"{name}_year": str(day.year)}


def choices(language: Language) -> dict[str, object]:
    """What the template of the form needs beside the values."""
    return {
        "example": EXAMPLE,
        "kinds": [Option(kind.value, record_kind(kind, language)) for kind in RecordKind],
        "study_forms": [Option(form.value, study_form(form, language)) for form in StudyForm],
    }
