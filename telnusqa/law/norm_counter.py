"""What an edition rules for whoever comes to a counter: queue, identity, refusal to accept, home visits."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from telnusqa.law.cites import cites
from telnusqa.law.norm import Body


class IdentityWay(StrEnum):
    """How a person can be identified."""

    IDENTITY_CARD = "identity_card"
    PASSPORT = "passport"
    BIRTH_CERTIFICATE = "birth_certificate"
    DIGITAL_DOCUMENT = "digital_document"


@dataclass(frozen=True, kw_only=True)
class QueueNorm:
    """The longest wait and the longest service at a body's counter: two clocks, never one sum."""

    body: Body
    wait: timedelta
    wait_clause: str
    service: timedelta
    service_clause: str


@dataclass(frozen=True, kw_only=True)
class QueueOrder:
    """How people are called: by an electronic queue, a place in it bookable on the portal, nobody ahead of others."""

    bookable: bool
    fast_track: bool
    clause: str


@dataclass(frozen=True)
class IdentityNorm:
    """A way of being identified that the edition knows."""

    way: IdentityWay
    clause: str


@dataclass(frozen=True, kw_only=True)
class AcceptanceRefusalNorm:
    """Who refuses to accept an incomplete package, and in how many copies it is told on paper."""

    body: Body
    copies: int
    clause: str


@dataclass(frozen=True, kw_only=True)
class HomeVisitNorm:
    """Who comes to the address of a person who cannot come, called through these numbers."""

    body: Body
    phones: tuple[str, ...]
    clause: str


@dataclass(frozen=True, kw_only=True)
class CounterNorms:
    """The chapter of an edition on counters. What it has no word on is empty or ``None``."""

    queues: tuple[QueueNorm, ...]
    queue_order: QueueOrder
    identity_ways: tuple[IdentityNorm, ...]
    acceptance_refusals: tuple[AcceptanceRefusalNorm, ...]
    home_visit: HomeVisitNorm


@cites("2015:4.2", "2015:4.3", "2015:8.3", "2015:10", "2015:13", "2023:3.2", "2023:3.3", "2023:7.3", "2023:10.1")
def parse_counter(table: Mapping[str, Any]) -> CounterNorms:
    """The chapter from its table. Raises ``KeyError`` or ``ValueError`` naming what is missing or unknown."""
    visit = table["home_visit"]
    return CounterNorms(
        queues=tuple(_queue(t) for t in table.get("queue", [])),
        queue_order=QueueOrder(**table["queue_order"]),
        identity_ways=tuple(IdentityNorm(IdentityWay(t["way"]), t["clause"]) for t in table["identity"]),
        acceptance_refusals=tuple(
            AcceptanceRefusalNorm(body=Body(t["body"]), copies=t["copies"], clause=t["clause"])
            for t in table.get("acceptance_refusal", [])
        ),
        home_visit=HomeVisitNorm(body=Body(visit["body"]), phones=tuple(visit["phones"]), clause=visit["clause"]),
    )


def _queue(table: Mapping[str, Any]) -> QueueNorm:
    return QueueNorm(
        body=Body(table["body"]),
        wait=timedelta(minutes=table["wait_minutes"]),
        wait_clause=table["wait_clause"],
        service=timedelta(minutes=table["service_minutes"]),
        service_clause=table["service_clause"],
    )
