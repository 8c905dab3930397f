"""From the files of the law to typed values: what a file lacks or misspells stops the start, named."""

from collections.abc import Mapping, Sequence
from datetime import time, timedelta
from typing import Any

from telnusqa.core.calendar import Calendar, Holiday, Transfer, Week
from telnusqa.core.channel import Channel, Collection
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
    OneTimeCode,
    OpenTime,
    PaperNorm,
    Reading,
    ReasonNorm,
    Schedule,
    SlipNorm,
    TermNorm,
    Title,
    WantedNorm,
    WeekNorm,
    When,
)
from telnusqa.law.ruleset import Edition, NameOnDuplicate, OriginalFate, Policy, PolicyRule, ScheduleChoice

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
        terms=tuple(_term(t) for t in table["term"]),
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
        consents=tuple(_consent(t) for t in slips.get("consent", [])),
        guardian_clause=slips.get("guardian", {}).get("clause", ""),
        systems_clause=slips.get("systems", {}).get("clause", ""),
        clauses=tuple(_clause(t) for t in table["clause"]),
    )


@cites("policy")
def parse_policy(table: Table) -> Policy:
    """The policy from its file. Raises ``KeyError`` or ``ValueError``."""
    rules = {name: rule for name, rule in table.items() if isinstance(rule, Mapping)}
    return Policy(
        version=table["version"],
        rules=tuple(
            PolicyRule(f"policy:{name}", rule.get("authority", ""), rule.get("like", ""), rule.get("unsure", False))
            for name, rule in rules.items()
        ),
        collection_places=frozenset(map(Collection, rules["collection"]["places"])),
        inner_term_days=rules["inner-term"]["days"],
        inner_term_editions=frozenset(rules["inner-term"]["editions"]),
        portal_hours=Body(rules["portal-hours"]["body"]),
        corporation_schedules=tuple(
            ScheduleChoice(edition, schedule) for edition, schedule in rules["corporation-hours"]["schedule"].items()
        ),
        filling_error_offered=rules["filling-error"]["offered"],
        filling_error_asks_original=rules["filling-error"]["asks_original"],
        name_on_duplicate=NameOnDuplicate(rules["name-on-duplicate"]["name"]),
        surrendered_original=OriginalFate(rules["surrendered-original"]["fate"]),
        representative_channels=_channels(rules["representative"]["channels"]),
        consent_form_channels=_channels(rules["consent-form"]["channels"]),
        one_time_code=OneTimeCode(
            digits=rules["one-time-code"]["digits"],
            life=timedelta(minutes=rules["one-time-code"]["life_minutes"]),
            tries=rules["one-time-code"]["tries"],
        ),
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


def _term(table: Table) -> TermNorm:
    return TermNorm(
        act=TermAct(table["act"]),
        channels=_channels(table["channels"]),
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
