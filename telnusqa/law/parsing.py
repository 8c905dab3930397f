"""From the files of the law to typed values: what a file lacks or misspells stops the start, named."""

from collections.abc import Mapping, Sequence
from datetime import time
from typing import Any

from telnusqa.core.calendar import Calendar, Holiday, Transfer, Week
from telnusqa.core.channel import Channel
from telnusqa.core.due import TermAct, Unit
from telnusqa.core.evidence import Paper
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.law.cites import cites
from telnusqa.law.norm import (
    Body,
    ChannelNorm,
    Clause,
    ConsentNorm,
    NoticeNorm,
    OpenTime,
    PaperNorm,
    Reading,
    ReasonNorm,
    Schedule,
    Slip,
    SlipNorm,
    TermNorm,
    Title,
    WantedNorm,
    WeekNorm,
    When,
)
from telnusqa.law.norm_complaint import parse_complaints
from telnusqa.law.norm_counter import parse_counter
from telnusqa.law.norm_outcome import parse_outcome
from telnusqa.law.norm_public import parse_public
from telnusqa.law.ruleset import Edition

Table = Mapping[str, Any]
"""A table of a TOML file, before its keys and values are checked."""


@cites("2015:1", "2023:0")
def parse_edition(table: Table) -> Edition:
    """An edition from its file. Raises ``KeyError`` or ``ValueError`` naming what is missing or unknown."""
    slips: Table = table.get("slips", {})
    return Edition(
        id=table["id"],
        text=table["text"],
        title=Title(**table["title"]),
        since=table["in_force"]["from"],
        until=table["in_force"].get("to"),
        channels=tuple(ChannelNorm(Channel(t["channel"]), t["clause"]) for t in table["channel"]),
        objects=tuple(WantedNorm(Wanted(t["wanted"]), t["clause"]) for t in table["object"]),
        reasons=tuple(ReasonNorm(Reason(t["reason"]), t["clause"]) for t in table["reason"]),
        terms=tuple(parse_term(t) for t in table["term"]),
        weeks=tuple(WeekNorm(Body(t["body"]), Week(t["week"]), t["clause"]) for t in table["week"]),
        schedules=tuple(_schedule(t) for t in table["schedule"]),
        papers=tuple(_paper(t) for t in table["paper"]),
        notice=NoticeNorm(table["notice"]["days"], table["notice"]["clause"]) if "notice" in table else None,
        receipt=SlipNorm(slips["receipt"]["clause"], frozenset(slips["receipt"]["channels"]))
        if "receipt" in slips
        else None,
        handover=SlipNorm(slips["handover"]["clause"], frozenset(slips["handover"]["places"]))
        if "handover" in slips
        else None,
        lookup=SlipNorm(slips["lookup"]["clause"], frozenset(slips["lookup"]["channels"]))
        if "lookup" in slips
        else None,
        consents=tuple(_consent(t) for t in slips.get("consent", [])),
        guardian_clause=slips.get("guardian", {}).get("clause", ""),
        systems_clause=slips.get("systems", {}).get("clause", ""),
        counter=parse_counter(table["counter"]),
        outcome=parse_outcome(table["outcome"]),
        complaint=parse_complaints(table.get("complaint", {})),
        public=parse_public(table["public"]),
        clauses=tuple(_clause(t) for t in table["clause"]),
        slips=tuple(_slip(t) for t in table.get("slip", [])),
    )


@cites("holidays-law", "labour-code")
def parse_calendar(table: Table) -> Calendar:
    """The calendar from its file. Raises ``KeyError`` or ``ValueError``."""
    return Calendar(
        version=table["version"],
        first_year=table["first_year"],
        last_year=table["last_year"],
        holidays=tuple(Holiday(**line) for line in table["holidays"]),
        transfers=tuple(Transfer(line["from"], line["to"], line["cite"]) for line in table["transfers"]),
        moving_cite=table["moving_cite"],
    )


def _channels(names: Sequence[str]) -> frozenset[Channel]:
    return frozenset(map(Channel, names))


@cites("2015:4.1", "2015:11.4", "2015:11.5", "2023:3.1", "policy:complaint")
def parse_term(table: Table) -> TermNorm:
    """A term from its table: of a service by channels, of a complaint by bodies."""
    return TermNorm(
        act=TermAct(table["act"]),
        channels=_channels(table.get("channels", [])),
        bodies=frozenset(map(Body, table.get("bodies", []))),
        length=table["length"],
        unit=Unit(table["unit"]),
        clause=table["clause"],
    )


def _schedule(table: Table) -> Schedule:
    lunch = table.get("lunch")
    return Schedule(
        id=table["id"],
        body=Body(table["body"]),
        clause=table["clause"],
        hours=tuple(
            OpenTime(frozenset(t["weekdays"]), time.fromisoformat(t["from"]), time.fromisoformat(t["to"]))
            for t in table["open"]
        ),
        lunch=(time.fromisoformat(lunch[0]), time.fromisoformat(lunch[1])) if lunch else None,
    )


def _paper(table: Table) -> PaperNorm:
    return PaperNorm(
        paper=Paper(table["paper"]),
        channels=_channels(table["channels"]),
        reasons=frozenset(map(Reason, table.get("reasons", []))),
        not_with=frozenset(map(Reason, table.get("not_with", []))),
        when=When(table["when"]),
        clause=table["clause"],
        why=table["why"],
    )


def _consent(table: Table) -> ConsentNorm:
    return ConsentNorm(
        form=table["form"], clause=table["clause"], channels=_channels(table["channels"]), ground=table["ground"]
    )


def _clause(table: Table) -> Clause:
    reading = table.get("reading")
    return Clause(table["id"], table["quote"], Reading(reading["ru"], reading["en"]) if reading else None)


def _slip(table: Table) -> Slip:
    return Slip(table["clause"], table["quote"], Reading(**table["reading"]), Reading(**table["why"]))
