"""The form of a change of our own rules: what was typed into its boxes, and what is carried from page to page."""

from django.http import QueryDict

from telnusqa.doors.shared.typed import day_typed
from telnusqa.law.policy_change_form import EVERYWHERE, TypedChange
from telnusqa.law.policy_fields import ONE_COLLEGE, kind_of
from telnusqa.law.policy_kind import Day

_DAYS = ("since", "dated")
_NAMES = ("value", "college", "number", "note")


def typed(field: str, values: QueryDict) -> TypedChange:
    """What was typed, box by box; who was not asked for whom changes it for all."""
    value = (day_typed(values, "value"),) if isinstance(kind_of(field), Day) else tuple(values.getlist("value"))
    return TypedChange(
        value=value,
        since=day_typed(values, "since"),
        college=values.get("college", "") if field in ONE_COLLEGE else EVERYWHERE,
        number=values.get("number", ""),
        dated=day_typed(values, "dated"),
        note=values.get("note", ""),
    )


def kept(values: QueryDict) -> list[tuple[str, str]]:
    """The boxes as they were filled, to be carried from page to page."""
    days = [f"{name}_{part}" for name in ("value", *_DAYS) for part in ("day", "month", "year")]
    return [(name, text) for name in (*_NAMES, *days) for text in values.getlist(name) if text]
