"""The page on which a change of our own rules is typed."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.law import shipped
from telnusqa.law.policy_change_form import EVERYWHERE, NOTE_MOST, NUMBER_MOST, value_on
from telnusqa.law.policy_fields import ONE_COLLEGE, kind_of
from telnusqa.law.policy_kind import Day, Hour, SomeOf, Whole
from telnusqa.store.read import organisations, policies
from telnusqa.words.catalogue import say
from telnusqa.words.policy import field_name, rule_title
from telnusqa.words.policy_value import value_bounds, value_choices, value_name


def policy_form(request: HttpRequest, field: str, problems: Iterable[Problem] = ()) -> HttpResponse:
    """Drawn anew with what was typed and what is wrong with it; the day is today until another is typed."""
    found, language = tuple(problems), spoken()
    today = timezone.localdate(access.now())
    now = value_on(field, shipped.policy_table(), policies.standing().changes, today)
    values: Any = request.POST
    if request.method != "POST":
        values = {"since_day": today.day, "since_month": today.month, "since_year": today.year, "college": EVERYWHERE}
        values = {name: str(value) for name, value in values.items()}
        if isinstance(kind_of(field), SomeOf):
            values["value"] = now.split()
    return render(
        request,
        "reference/policy_form.html",
        {
            "field": field,
            "rule_id": field.partition(".")[0],
            "rule": rule_title(field, language),
            "name": field_name(field, language),
            "now": value_name(field, now, language),
            "shape": _shape(field),
            "options": [Option(value, name) for value, name in value_choices(field, language)],
            "bounds": value_bounds(field, language),
            "colleges": _colleges(field, language),
            "values": values,
            "problems": found,
            "number_most": NUMBER_MOST,
            "note_most": NOTE_MOST,
        },
        status=422 if found else 200,
    )


def _shape(field: str) -> str:
    """Which box the form draws for the value."""
    kind = kind_of(field)
    shapes = {Whole: "number", Day: "day", Hour: "hour", SomeOf: "some"}
    return next((shape for which, shape in shapes.items() if isinstance(kind, which)), "one")


def _colleges(field: str, language: Language) -> list[Option]:
    """For whom it can be changed; empty where it holds for all."""
    if field not in ONE_COLLEGE:
        return []
    every = [Option(str(college.id), college.name(language)) for college in organisations.colleges()]
    return [Option(EVERYWHERE, say(language, "Барлық оқу орны")), *every]
