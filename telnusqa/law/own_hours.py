"""Hours an office established for itself: the text they are kept as, and what may be wrong with them (law.hours)."""

import re
from dataclasses import dataclass
from datetime import time

from telnusqa.core.field import parse_hour
from telnusqa.core.problem import Problem
from telnusqa.core.reference_form import Boxed, Boxes
from telnusqa.law.cites import cites
from telnusqa.law.hours import OwnSchedule, problems_with_schedule, schedule_of
from telnusqa.law.norm import Body, OpenTime, Schedule
from telnusqa.law.ruleset import RuleSet

_HOURS = re.compile(r"([1-7]+) (\d{2}:\d{2})-(\d{2}:\d{2})")
_LUNCH = re.compile(r"lunch (\d{2}:\d{2})-(\d{2}:\d{2})")

OWN = "own"
"""The name of a schedule that no text gives."""


@dataclass(frozen=True, kw_only=True)
class Opening:
    """Own hours from a day on, as a change: ``row`` is the one it corrects, None where it adds one."""

    own: OwnSchedule
    row: int | None = None


@cites("2015:8.1", "2015:8.2", "2023:7.1", "2023:7.2")
def text_of_hours(schedule: Schedule) -> str:
    """The hours as one line: ``12345 09:00-18:30; 6 09:00-13:00; lunch 13:00-14:30``, weekdays from Monday, 1."""
    parts = [f"{''.join(map(str, sorted(h.weekdays)))} {h.opens:%H:%M}-{h.closes:%H:%M}" for h in schedule.hours]
    if schedule.lunch:
        parts.append(f"lunch {schedule.lunch[0]:%H:%M}-{schedule.lunch[1]:%H:%M}")
    return "; ".join(parts)


@cites("2015:8.1", "2015:8.2", "2023:7.1", "2023:7.2")
def hours_of_text(text: str, body: Body, clause: str) -> Schedule | None:
    """The hours a line tells of an office of that body; None where it is no such line."""
    hours: list[OpenTime] = []
    lunch: tuple[time, time] | None = None
    for part in text.split(";"):
        try:
            if found := _HOURS.fullmatch(part.strip()):
                days = frozenset(int(day) for day in found[1])
                hours.append(OpenTime(days, time.fromisoformat(found[2]), time.fromisoformat(found[3])))
            elif found := _LUNCH.fullmatch(part.strip()):
                lunch = (time.fromisoformat(found[1]), time.fromisoformat(found[2]))
            else:
                return None
        except ValueError:
            return None
    return Schedule(id=OWN, body=body, clause=clause, hours=tuple(hours), lunch=lunch) if hours else None


@cites("2015:8.1", "2015:8.2", "2023:7.1", "2023:7.2")
def parse_opening(boxes: Boxes, body: Body, row: int | None, rules: RuleSet) -> Opening | tuple[Problem, ...]:
    """Hours from Monday to Friday, on Saturday where it is open, a break, a reason and the days they hold."""
    reading = Boxed(boxes)
    week, saturday, lunch = (_span(boxes, reading, name) for name in ("week", "saturday", "lunch"))
    if week is None and not reading.problems:
        reading.problems.append(Problem("week_opens", "missing"))
    since, until = reading.day("since", required=True), reading.day("until")
    reason = reading.text("reason", 300)
    if reading.problems or week is None or since is None:
        return tuple(reading.problems)
    hours = [OpenTime(frozenset(range(1, 6)), *week)]
    if saturday:
        hours.append(OpenTime(frozenset({6}), *saturday))
    clause = schedule_of(body, rules).clause
    schedule = Schedule(id=OWN, body=body, clause=clause, hours=tuple(hours), lunch=lunch)
    own = OwnSchedule(schedule, reason, since=since, until=until)
    return problems_with_schedule(own, rules) or Opening(own=own, row=row)


def _span(boxes: Boxes, reading: Boxed, name: str) -> tuple[time, time] | None:
    first, last = (
        reading.keep(parse_hour(boxes.get(box, ""), box), None) for box in (f"{name}_opens", f"{name}_closes")
    )
    if first is not None and last is not None:
        return first, last
    if (first is None) != (last is None) and not reading.problems:
        reading.problems.append(Problem(f"{name}_closes" if last is None else f"{name}_opens", "missing"))
    return None
