"""Between what a counter's browser sends, what a draft keeps and what a page shows again."""

from dataclasses import asdict, replace
from typing import Any

from django.http import QueryDict

from telnusqa.core.evidence import Paper
from telnusqa.core.intake import TypedIntake
from telnusqa.doors.shared.application_form import LONGEST
from telnusqa.doors.shared.intake.pages import DAYS, FIELDS, LISTS, PARTS
from telnusqa.doors.shared.typed import day_typed

MOST_ANSWERS = 20


def taken(post: QueryDict, page: str, before: TypedIntake) -> TypedIntake:
    """The draft with this page's fields as they were sent.

    The application is written out at this counter, so it counts as brought; the scanner's number is the barcode's too.
    """
    # A college's own office is not asked which college: what the form does not send stays as it was.
    sent = {name: _sent(post, name) for name in FIELDS[page] if name != "institution" or name in post}
    if "brought" in sent:
        sent["brought"] = tuple(dict.fromkeys((Paper.APPLICATION.value, *sent["brought"])))
        sent["request_barcode"] = sent["request_number"]
    return changed(before, **sent)


def changed(typed: TypedIntake, **sent: Any) -> TypedIntake:
    """The draft with these fields, each put into its part."""
    parts = {
        part: replace(getattr(typed, part), **{name: text for name, text in sent.items() if name in names})
        for part, names in PARTS.items()
    }
    own = {name: text for name, text in sent.items() if not any(name in names for names in PARTS.values())}
    return replace(typed, **parts, **own)


def values(typed: TypedIntake) -> dict[str, str | list[str]]:
    """What the fields show: texts by name, a day in its three boxes."""
    kept = asdict(typed)
    flat: dict[str, Any] = {name: text for part in PARTS for name, text in kept.pop(part).items()} | kept
    shown = {name: list(text) if isinstance(text, list | tuple) else text for name, text in flat.items()}
    for name in DAYS:
        day, month, year = [*str(flat[name]).split(".", 2), "", "", ""][:3]
        shown |= {f"{name}_day": day, f"{name}_month": month, f"{name}_year": year}
    return shown


def _sent(post: QueryDict, name: str) -> str | tuple[str, ...]:
    if name in LISTS:
        return tuple(each[:LONGEST] for each in post.getlist(name)[:MOST_ANSWERS])
    if name in DAYS:
        return day_typed({each: str(post.get(each, "")) for each in post}, name)[:LONGEST]
    return str(post.get(name, ""))[:LONGEST]
