"""A term that passed without its result counts as a refusal from the day after its end."""

from datetime import date

import pytest

from telnusqa.law import shipped
from telnusqa.law.deemed_refusal import deemed_refused_on

RULES = {edition: shipped.ruleset(edition) for edition in ("2015", "2023")}


@pytest.mark.parametrize("edition", ["2015", "2023"])
def test_a_missed_term_counts_as_a_refusal_from_the_day_after_its_end(edition: str) -> None:
    rules = RULES[edition]
    assert deemed_refused_on(date(2026, 12, 14), date(2026, 12, 15), rules) == date(2026, 12, 15)
    assert deemed_refused_on(date(2026, 12, 14), date(2027, 3, 1), rules) == date(2026, 12, 15)


def test_on_its_last_day_a_term_still_runs() -> None:
    assert deemed_refused_on(date(2026, 12, 14), date(2026, 12, 14), RULES["2023"]) is None
    assert deemed_refused_on(date(2026, 12, 14), date(2026, 11, 23), RULES["2023"]) is None


def test_the_day_after_may_be_a_day_off() -> None:
    assert deemed_refused_on(date(2026, 12, 11), date(2026, 12, 14), RULES["2023"]) == date(2026, 12, 12)


def test_a_term_that_ended_before_the_code_came_into_force_is_only_late() -> None:
    assert deemed_refused_on(date(2021, 6, 30), date(2021, 7, 1), RULES["2023"]) is None
    assert deemed_refused_on(date(2021, 7, 1), date(2021, 7, 2), RULES["2023"]) == date(2021, 7, 2)
    assert deemed_refused_on(date(2015, 3, 2), date(2026, 3, 2), RULES["2015"]) is None


def test_the_rule_names_what_it_stands_on() -> None:
    assert vars(deemed_refused_on)["__cites__"] == ("administrative-code:91.2", "policy:deemed-refusal")
