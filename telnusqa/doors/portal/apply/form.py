"""Between what a browser sends and what a draft keeps."""

from dataclasses import replace
from typing import Any

from django.http import QueryDict

from telnusqa.core.application import Typed
from telnusqa.doors.portal.apply.pages import FIELDS
from telnusqa.doors.shared.application_form import LONGEST
from telnusqa.doors.shared.typed import day_typed


def taken(post: QueryDict, page: str, before: Typed, phone: str) -> Typed:
    """The draft with this page's fields as they were sent. The phone is the session's, never the form's."""
    texts: dict[str, Any] = {
        name: post.get(name, "")[:LONGEST] for name in FIELDS[page] if name not in ("reasons", "original_date")
    }
    typed = replace(before, **{**texts, "phone": phone})
    if "reasons" in FIELDS[page]:
        typed = replace(typed, reasons=tuple(reason[:LONGEST] for reason in post.getlist("reasons")[:20]))
    if "original_date" in FIELDS[page]:
        typed = replace(
            typed, original_date=day_typed({name: str(post.get(name, "")) for name in post}, "original_date")[:LONGEST]
        )
    return typed
