"""Who came to a counter, as the form of an officer tells it; and what is drawn of it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from telnusqa.core.came import Came, parse_came
from telnusqa.core.guardianship import GuardianPaper
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.standing import Standing
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.typed import day_typed
from telnusqa.law.ruleset import RuleSet
from telnusqa.words.count import months
from telnusqa.words.handover import guardian_paper, who_came

_DAYS = ("power_issued_on", "power_until", "guardian_issued_on")


def shown_came(values: Mapping[str, str], today: date, clause: str = "") -> tuple[Came, tuple[Problem, ...]]:
    """Who came, with everything that cannot be read of it."""
    days = {name: day_typed(values, name) for name in _DAYS}
    return parse_came({**{name: values[name] for name in values}, **days}, today, clause)


def came_options(rules: RuleSet, language: Language) -> dict[str, Any]:
    """The choices of the part of a form that asks who came (``shared/came.html``)."""
    return {
        "standings": [Option(each.value, who_came(each, language)) for each in Standing],
        "power_months": months(rules.policy.power_of_attorney.months, language),
        "guardian_papers": [Option(each.value, guardian_paper(each, language)) for each in GuardianPaper],
    }
