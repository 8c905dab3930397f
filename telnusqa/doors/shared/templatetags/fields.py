"""Form fields, drawn from ``values`` (what was typed) and ``problems`` (what is wrong with it) of the page's context.

Every tag takes the field's name and its label; the rest by keyword. Text is passed in the page's language: ``_("…")``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.template import Context, Library

from telnusqa.core.problem import Problem
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import said
from telnusqa.doors.shared.templatetags.problems_first import note_label

register = Library()


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field as it stands on the page."""

    name: str
    label: str
    hint: str
    error: str
    value: str = ""
    chosen: frozenset[str] = frozenset()

    @property
    def described(self) -> str:
        """The ids of hint and error, for ``aria-describedby``."""
        parts = [("hint", self.hint), ("error", self.error)]
        return " ".join(f"{kind}-{self.name}" for kind, text in parts if text)


def _field(context: Context, name: str, label: str, hint: str) -> Field:
    if label:
        note_label(context, name, label)
    values: Mapping[str, Any] = context.get("values") or {}
    many = values.getlist(name) if hasattr(values, "getlist") else values.get(name, "")
    chosen = [many] if isinstance(many, str) else list(many or ())
    problems: Iterable[Problem] = context.get("problems") or ()
    error = next((said(problem) for problem in problems if problem.field == name), "")
    texts = [str(value) for value in chosen]
    return Field(
        name=name, label=label, hint=hint, error=error, value=texts[-1] if texts else "", chosen=frozenset(texts)
    )


@register.inclusion_tag("shared/field/text.html", takes_context=True)
def text_field(context: Context, name: str, label: str, hint: str = "", **look: Any) -> dict[str, Any]:
    """One line of text.

    ``look``: ``type`` (text), ``inputmode``, ``autocomplete``, ``width`` (in characters: 4, 8, 12, 20), ``optional``,
    ``heading`` (the label is the page's h1), ``prefix``, ``maxlength``, ``spellcheck``, ``suggestions`` (texts).
    """
    return {"field": _field(context, name, label, hint), **look}


@register.inclusion_tag("shared/field/textarea.html", takes_context=True)
def textarea_field(context: Context, name: str, label: str, hint: str = "", **look: Any) -> dict[str, Any]:
    """Several lines of text. ``look``: ``rows`` (5), ``optional``, ``heading``, ``maxlength``."""
    return {"field": _field(context, name, label, hint), **look}


@register.inclusion_tag("shared/field/select.html", takes_context=True)
def select_field(
    context: Context, name: str, label: str, options: Iterable[Option], hint: str = "", **look: Any
) -> dict[str, Any]:
    """One of many. ``look``: ``optional``, ``heading``, ``empty`` (the first line, chosen when nothing is)."""
    return {"field": _field(context, name, label, hint), "options": options, **look}


@register.inclusion_tag("shared/field/choices.html", takes_context=True)
def radios(
    context: Context, name: str, label: str, options: Iterable[Option], hint: str = "", **look: Any
) -> dict[str, Any]:
    """One of a few, all seen. ``look``: ``heading``, ``inline``, ``optional``."""
    return {"field": _field(context, name, label, hint), "options": options, "type": "radio", **look}


@register.inclusion_tag("shared/field/choices.html", takes_context=True)
def checkboxes(
    context: Context, name: str, label: str, options: Iterable[Option], hint: str = "", **look: Any
) -> dict[str, Any]:
    """Any of a few. ``look``: ``heading``, ``optional``."""
    return {"field": _field(context, name, label, hint), "options": options, "type": "checkbox", **look}


@register.inclusion_tag("shared/field/checkbox.html", takes_context=True)
def checkbox(context: Context, name: str, label: str, hint: str = "", value: str = "yes") -> dict[str, Any]:
    """A single yes, sent as ``value``."""
    return {"field": _field(context, name, label, hint), "value": value}


@register.inclusion_tag("shared/field/date.html", takes_context=True)
def date_field(context: Context, name: str, label: str, hint: str = "", **look: Any) -> dict[str, Any]:
    """A day in three boxes: ``name_day``, ``name_month``, ``name_year``.

    ``look``: ``heading``, ``optional``, ``birth`` (the browser may offer the birthday).
    """
    boxes = {part: _field(context, f"{name}_{part}", "", "").value for part in ("day", "month", "year")}
    return {"field": _field(context, name, label, hint), "boxes": boxes, **look}
