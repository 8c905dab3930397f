"""Two clocks at a counter: how long one waited, how long one was served."""

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta

import pytest

from telnusqa.law import shipped
from telnusqa.law.norm import Body
from telnusqa.law.norm_counter import QueueNorm, QueueOrder
from telnusqa.law.queue import Clock, Measured, Visit, measured, norms_of, queue_order

RULES = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")
CAME = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def visit(body: Body, waited: float, served: float) -> Visit:
    called = CAME + minutes(waited)
    return Visit(body=body, came_at=CAME, called_at=called, finished_at=called + minutes(served))


def clocks(found: Measured) -> list[tuple[Clock, bool]]:
    return [(found.wait, found.wait.over), (found.service, found.service.over)]


@pytest.mark.parametrize(
    ("rules", "body", "wait", "wait_clause", "service", "service_clause"),
    [
        (OLD, Body.PROVIDER, 10, "2015:4.2", 30, "2015:4.3"),
        (OLD, Body.CORPORATION, 15, "2015:4.2", 20, "2015:4.3"),
        (RULES, Body.CORPORATION, 15, "2023:3.2", 15, "2023:3.3"),
    ],
)
def test_the_norms_of_a_queue(rules, body, wait, wait_clause, service, service_clause):
    assert norms_of(body, rules) == QueueNorm(
        body=body,
        wait=minutes(wait),
        wait_clause=wait_clause,
        service=minutes(service),
        service_clause=service_clause,
    )


def test_the_college_of_2023_and_the_ministry_have_no_norm():
    assert norms_of(Body.PROVIDER, RULES) is None
    assert norms_of(Body.MINISTRY, OLD) is None


@pytest.mark.parametrize("rules", [OLD, RULES], ids=["2015", "2023"])
@pytest.mark.parametrize("body", [Body.PROVIDER, Body.CORPORATION])
def test_the_last_moment_allowed_is_in_time_and_a_second_later_is_not(rules, body):
    norm = norms_of(body, rules)
    if norm is None:
        return
    wait, service = norm.wait / minutes(1), norm.service / minutes(1)
    at_the_end = measured(visit(body, wait, service), CAME + minutes(200), rules)
    assert (at_the_end.wait.over, at_the_end.service.over) == (False, False)
    waited_longer = measured(visit(body, wait + 1 / 60, service), CAME + minutes(200), rules)
    assert (waited_longer.wait.over, waited_longer.service.over) == (True, False)
    served_longer = measured(visit(body, wait, service + 1 / 60), CAME + minutes(200), rules)
    assert (served_longer.wait.over, served_longer.service.over) == (False, True)


def test_wait_and_service_are_never_summed():
    found = measured(visit(Body.CORPORATION, 14, 14), CAME + minutes(60), RULES)
    assert found.wait == Clock(spent=minutes(14), norm=minutes(15), clause="2023:3.2")
    assert found.service == Clock(spent=minutes(14), norm=minutes(15), clause="2023:3.3")
    assert not found.wait.over
    assert not found.service.over
    assert {field.name for field in fields(found)} == {"wait", "service"}


def test_whoever_still_waits_is_measured_now_and_has_not_been_served():
    waiting = Visit(body=Body.PROVIDER, came_at=CAME)
    found = measured(waiting, CAME + minutes(11), OLD)
    assert clocks(found) == [
        (Clock(spent=minutes(11), norm=minutes(10), clause="2015:4.2"), True),
        (Clock(spent=timedelta(0), norm=minutes(30), clause="2015:4.3"), False),
    ]
    assert measured(waiting, CAME, OLD).wait.spent == timedelta(0)


def test_whoever_is_being_served_waits_no_more():
    served = Visit(body=Body.PROVIDER, came_at=CAME, called_at=CAME + minutes(5))
    found = measured(served, CAME + minutes(36), OLD)
    assert found.wait.spent == minutes(5)
    assert (found.service.spent, found.service.over) == (minutes(31), True)


def test_a_college_of_2023_is_measured_without_a_norm():
    found = measured(visit(Body.PROVIDER, 100, 50), CAME + minutes(200), RULES)
    assert clocks(found) == [
        (Clock(spent=minutes(100), norm=None, clause=""), False),
        (Clock(spent=minutes(50), norm=None, clause=""), False),
    ]


def test_moments_follow_one_another():
    one = visit(Body.PROVIDER, 5, 5)
    with pytest.raises(ValueError, match="in that order"):
        replace(one, finished_at=CAME + minutes(4))
    with pytest.raises(ValueError, match="in that order"):
        replace(one, called_at=CAME - minutes(1))
    with pytest.raises(ValueError, match="in that order"):
        replace(one, called_at=None)
    assert replace(one, called_at=CAME, finished_at=CAME).finished_at == CAME


def test_a_visit_is_not_measured_before_its_last_moment():
    one = visit(Body.PROVIDER, 5, 5)
    assert measured(one, CAME + minutes(10), OLD).service.spent == minutes(5)
    with pytest.raises(ValueError, match="before it happened"):
        measured(one, CAME + minutes(9), OLD)
    with pytest.raises(ValueError, match="before it happened"):
        measured(replace(one, finished_at=None), CAME + minutes(4), OLD)
    with pytest.raises(ValueError, match="before it happened"):
        measured(Visit(body=Body.PROVIDER, came_at=CAME), CAME - minutes(1), OLD)


def test_a_place_in_the_queue_can_be_booked_and_nobody_goes_ahead():
    assert queue_order(OLD) == QueueOrder(bookable=True, fast_track=False, clause="2015:8.3")
    assert queue_order(RULES) == QueueOrder(bookable=True, fast_track=False, clause="2023:7.3")
