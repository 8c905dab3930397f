"""What is asked about a term: read from an address, everything with a default."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from telnusqa.core.channel import Channel
from telnusqa.core.due import TermAct
from telnusqa.core.field import parse_choice, parse_day, parse_hour
from telnusqa.core.problem import Problem
from telnusqa.doors.shared.typed import day_typed
from telnusqa.law.norm import Body
from telnusqa.law.shipped import editions

NOON = time(12)
"""The hour of another day than today when none is named: the office is open, lunch or not."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A question; ``edition`` is "" for the text in force on the day. Only the portal minds the hour."""

    edition: str
    act: TermAct
    channel: Channel
    body: Body
    on: date
    at: time


def asked(query: Mapping[str, str], now: datetime, way: Channel) -> Asked | tuple[Problem, ...]:
    """The question of an address, or all its problems. ``now`` is the local moment, ``way`` the channel by default.

    What is left out has its default: the text of the day, a duplicate, today, this minute.
    """
    act = parse_choice(query.get("act") or TermAct.DUPLICATE, TermAct, "act", "")
    channel = parse_choice(query.get("channel") or way, Channel, "channel", "")
    body = parse_choice(query.get("body") or Body.PROVIDER, Body, "body", "")
    on = parse_day(day_typed(query, "on"), "on", date.max) or now.date()
    at = parse_hour(query.get("at", ""), "at") or (_minute(now) if on == now.date() else NOON)
    edition = _edition(query.get("edition", ""))
    found = (edition, act, channel, body, on, at)
    problems = tuple(each for each in found if isinstance(each, Problem))
    if isinstance(edition, Problem) or isinstance(act, Problem) or isinstance(channel, Problem):
        return problems
    if isinstance(body, Problem) or isinstance(on, Problem) or isinstance(at, Problem):
        return problems
    return Asked(edition=edition, act=act, channel=channel, body=body, on=on, at=at)


def typed(question: Asked) -> dict[str, str]:
    """The question as its fields stand in an address: the link to itself, to its PDF, and what the form shows."""
    return {
        "edition": question.edition,
        "act": question.act.value,
        "channel": question.channel.value,
        "body": question.body.value,
        "on_day": str(question.on.day),
        "on_month": str(question.on.month),
        "on_year": str(question.on.year),
        "at": f"{question.at:%H:%M}",
    }


def _edition(text: str) -> str | Problem:
    return text if not text or text in editions() else Problem("edition", "unknown_choice")


def _minute(now: datetime) -> time:
    return now.time().replace(second=0, microsecond=0)
