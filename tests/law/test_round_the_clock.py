"""The portal is open day and night, but for maintenance that was announced."""

from datetime import UTC, datetime, timedelta

import pytest

from telnusqa.law import shipped
from telnusqa.law.round_the_clock import Maintenance, maintenance_at, next_maintenance, portal_is_open

NEW = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")
START = datetime(2026, 11, 21, 19, 0, tzinfo=UTC)
END = datetime(2026, 11, 21, 21, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
NIGHT = Maintenance(START, END)
LONGER = Maintenance(START + timedelta(hours=1), END + timedelta(hours=1))


@pytest.mark.parametrize(
    ("at", "is_open"),
    [(START - SECOND, True), (START, False), (END - SECOND, False), (END, True)],
)
def test_the_portal_is_shut_from_the_first_moment_of_the_work_to_its_last(at, is_open):
    assert portal_is_open(at, [NIGHT], NEW) is is_open


def test_on_a_night_without_work_the_portal_is_open_and_in_2015_there_is_none():
    assert portal_is_open(START, [], NEW) is True
    assert portal_is_open(START, [], OLD) is False


def test_of_two_works_the_longer_one_is_told():
    both = START + timedelta(hours=1)
    assert maintenance_at(both, [LONGER, NIGHT]) == LONGER
    assert maintenance_at(both, [NIGHT, LONGER]) == LONGER
    assert maintenance_at(START, [NIGHT, LONGER]) == NIGHT
    assert maintenance_at(LONGER.ends, [NIGHT, LONGER]) is None


def test_work_that_lies_ahead_is_told_the_nearest_first():
    assert next_maintenance(START - SECOND, [LONGER, NIGHT]) == NIGHT
    assert next_maintenance(START, [LONGER, NIGHT]) == LONGER
    assert next_maintenance(LONGER.starts, [LONGER, NIGHT]) is None


@pytest.mark.parametrize(("starts", "ends"), [(START, START), (END, START), (START.replace(tzinfo=None), END)])
def test_work_without_a_span_is_refused(starts, ends):
    with pytest.raises(ValueError, match="no span of time"):
        Maintenance(starts, ends)


def test_work_whose_end_has_no_zone_is_refused():
    with pytest.raises(ValueError, match="no span of time"):
        Maintenance(START, END.replace(tzinfo=None))
