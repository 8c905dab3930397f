"""Who brings an original to a counter: what is asked, and what was answered."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from telnusqa.core.bringer import Bringer, BroughtBy, parse_bringer
from telnusqa.core.case import Case
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.doors.shared.original_known import original_rows
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.typed import day_typed
from telnusqa.store.read import rulesets, visits
from telnusqa.words.count import months
from telnusqa.words.handover import brought_by

_DAYS = ("power_issued_on", "power_until")


def brought(case: Case, values: Mapping[str, str], today: date, *, courier: bool) -> Bringer | tuple[Problem, ...]:
    """Who brought it, or everything that cannot be read of it."""
    days = {name: day_typed(values, name) for name in _DAYS}
    return parse_bringer({**{name: values[name] for name in values}, **days}, _offered(case, courier=courier), today)


def original_form(case: Case, language: Language, *, courier: bool) -> dict[str, Any]:
    """What ``shared/original.html`` asks with. A ``courier`` comes to a college alone: from the Corporation."""
    named = visits.representative_of(case)
    return {
        "rows": original_rows(case, language),
        "bringers": [
            Option(each.value, brought_by(each, language), named if each is BroughtBy.REPRESENTATIVE else "")
            for each in _offered(case, courier=courier)
        ],
        "power_months": months(rulesets.of(case.edition).policy.power_of_attorney.months, language),
    }


def _offered(case: Case, *, courier: bool) -> tuple[BroughtBy, ...]:
    """A representative is offered where the case names one."""
    left_out = {
        *(() if courier else (BroughtBy.COURIER,)),
        *(() if visits.representative_of(case) else (BroughtBy.REPRESENTATIVE,)),
    }
    return tuple(each for each in BroughtBy if each not in left_out)
