"""The summary of a page's problems, above the fields that name them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.template import Context, Library
from django.template.base import Node, NodeList, Parser, Token
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from telnusqa.core.problem import Problem
from telnusqa.doors.shared.said import said

register = Library()
LABELS = "field_labels"


@dataclass(frozen=True)
class Line:
    """One problem: its field, the field's label where the page has several, the sentence."""

    field: str
    label: str
    text: str


class ProblemsFirst(Node):
    """Draws what it holds, then puts before it the problems, called by the labels the fields gave themselves."""

    def __init__(self, nodelist: NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: Context) -> SafeString:
        """The summary, then the page."""
        labels: dict[str, str] = {}
        with context.push(**{LABELS: labels}):
            page = self.nodelist.render(context)
        problems: Sequence[Problem] = context.get("problems") or ()
        if not problems:
            return page
        named = labels if len(labels) > 1 else {}
        lines = [
            Line(problem.field if problem.field in labels else "", _called(named.get(problem.field, "")), said(problem))
            for problem in problems
        ]
        summary = render_to_string("shared/field/summary.html", {"lines": lines})
        return mark_safe(summary + page)  # noqa: S308 - both were drawn by templates that escape


def _called(label: str) -> str:
    """A label as a sentence goes on after it; one that asks keeps its own mark."""
    return label if not label or label.endswith("?") else f"{label}:"


@register.tag
def problems_first(parser: Parser, _token: Token) -> ProblemsFirst:
    """``{% problems_first %}…{% endproblems_first %}``: the layout uses it once, around the page."""
    nodelist = parser.parse(("endproblems_first",))
    parser.delete_first_token()
    return ProblemsFirst(nodelist)


def note_label(context: Context, name: str, label: Any) -> None:
    """Remember what a field is called; outside the layout there is nothing to remember it in."""
    labels = context.get(LABELS)
    if labels is not None:
        labels[name] = str(label)
