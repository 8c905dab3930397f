"""Every column of look-up codes there is, with where each value lies sealed: what a new key has to go through."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, QuerySet
from django.utils import timezone

from telnusqa.core.application import Application
from telnusqa.core.application_text import application_of
from telnusqa.core.iin import parse_iin
from telnusqa.core.intake_text import typed_of
from telnusqa.core.phone import parse_phone
from telnusqa.core.problem import Problem
from telnusqa.store import models
from telnusqa.store.whole.boxes import opened

Row = Any
Value = Callable[[Row], str]


@dataclass(frozen=True)
class Code:
    """A column; ``context`` is what its codes are bound to. ``value`` opens what a row's code stands for.

    A value is "" where it is not kept any more. Raises :class:`Sealed` where no key at hand opens it.
    """

    model: type[Model]
    column: str
    context: str
    value: Value

    @property
    def name(self) -> str:
        """As a person who keeps the database knows it."""
        return f"{self.model._meta.db_table}.{self.column}"


def codes() -> Iterator[Code]:
    """All that can be made anew."""
    for name, (context, value) in _VALUES.items():
        model, _, column = name.partition(".")
        yield Code(getattr(models, model), column, context, value)


def passing() -> Iterator[tuple[str, "QuerySet[Any]", str]]:
    """Those that are not made anew, for they end by themselves: the name, rows that still matter, the column."""
    of_codes = models.CodeRow.objects.filter(passed_at=None, expires_at__gt=timezone.now())
    yield "store_code.code_mac", of_codes, "code_mac"


def _of_case(row: Row) -> Application:
    number = row.number if isinstance(row, models.CaseHome) else row.case_number
    kept = models.ApplicationRow.objects.get(home_id=row.home_id, case_number=number)
    return application_of(opened(kept, "text_box"))


def _read(parsed: str | Problem) -> str:
    return "" if isinstance(parsed, Problem) else parsed


def _typed_iin(column: str) -> Value:
    return lambda row: _read(parse_iin(typed_of(opened(row, column)).application.iin))


_VALUES: dict[str, tuple[str, Value]] = {
    "AcceptanceRefusalRow.iin_mac": ("iin", _typed_iin("typed_box")),
    "AcceptanceRefusalRow.phone_mac": (
        "phone",
        lambda row: _read(parse_phone(typed_of(opened(row, "typed_box")).application.phone)),
    ),
    "ApplicationRow.iin_mac": ("iin", lambda row: application_of(opened(row, "text_box")).iin or ""),
    "CaseHome.phone_mac": ("phone", lambda row: _of_case(row).phone),
    "CodeRow.phone_mac": ("phone", lambda row: opened(row, "phone_box")),
    "DraftRow.phone_mac": ("phone", lambda row: opened(row, "phone_box")),
    "IntakeRow.iin_mac": ("iin", lambda row: _of_case(row).iin or ""),
    "IntakeRow.phone_mac": ("phone", lambda row: _of_case(row).phone),
    "RecordRow.iin_mac": ("iin", lambda row: opened(row, "iin_box")),
    "VisitDraftRow.iin_mac": ("iin", _typed_iin("body_box")),
    "WebhookRow.address_mac": ("webhook", lambda row: opened(row, "address_box")),
}
