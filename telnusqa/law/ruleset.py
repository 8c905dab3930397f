"""The rules an application lives under: an edition of the text, our policy, and the calendar."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from telnusqa.core.calendar import Calendar
from telnusqa.core.channel import Channel, Collection
from telnusqa.law.norm import (
    Body,
    ChannelNorm,
    Clause,
    ConsentNorm,
    NoticeNorm,
    OneTimeCode,
    PaperNorm,
    ReasonNorm,
    Schedule,
    SlipNorm,
    TermNorm,
    Title,
    WantedNorm,
    WeekNorm,
)


class NameOnDuplicate(StrEnum):
    """Which name a duplicate bears after a change of name."""

    NEW = "new"
    OLD = "old"


class OriginalFate(StrEnum):
    """What becomes of an original that was handed in; it is void either way."""

    KEPT = "kept"
    DESTROYED = "destroyed"


@dataclass(frozen=True, kw_only=True)
class Edition:
    """One wording of the law with its norms. ``until`` is the last day in force, ``None`` while it is in force."""

    id: str
    text: str
    title: Title
    since: date
    until: date | None
    channels: tuple[ChannelNorm, ...]
    objects: tuple[WantedNorm, ...]
    reasons: tuple[ReasonNorm, ...]
    terms: tuple[TermNorm, ...]
    weeks: tuple[WeekNorm, ...]
    schedules: tuple[Schedule, ...]
    papers: tuple[PaperNorm, ...]
    notice: NoticeNorm | None
    receipt: SlipNorm | None
    handover: SlipNorm | None
    consents: tuple[ConsentNorm, ...]
    guardian_clause: str
    systems_clause: str
    clauses: tuple[Clause, ...]

    def clause(self, clause_id: str) -> Clause:
        """The clause of that id. Raises ``LookupError`` when this edition holds no words of it."""
        for clause in self.clauses:
            if clause.id == clause_id:
                return clause
        raise LookupError(clause_id)

    def week(self, body: Body) -> WeekNorm:
        """The week of a body. Raises ``LookupError``."""
        for norm in self.weeks:
            if norm.body is body:
                return norm
        raise LookupError(body)

    def schedule(self, schedule_id: str) -> Schedule:
        """The schedule of that id. Raises ``LookupError``."""
        for schedule in self.schedules:
            if schedule.id == schedule_id:
                return schedule
        raise LookupError(schedule_id)


@dataclass(frozen=True)
class PolicyRule:
    """What a rule of ours stands on; ``unsure`` while a lawyer has not confirmed it."""

    id: str
    authority: str
    like: str
    unsure: bool


@dataclass(frozen=True)
class ScheduleChoice:
    """Which schedule of an edition stands for an office that has named none."""

    edition: str
    schedule: str


@dataclass(frozen=True, kw_only=True)
class Policy:
    """What we do where the texts are silent; each field's comment stands in ``policy.toml``."""

    version: str
    rules: tuple[PolicyRule, ...]
    collection_places: frozenset[Collection]
    inner_term_days: int
    inner_term_editions: frozenset[str]
    portal_hours: Body
    corporation_schedules: tuple[ScheduleChoice, ...]
    filling_error_offered: bool
    filling_error_asks_original: bool
    name_on_duplicate: NameOnDuplicate
    surrendered_original: OriginalFate
    representative_channels: frozenset[Channel]
    consent_form_channels: frozenset[Channel]
    one_time_code: OneTimeCode

    def corporation_schedule(self, edition_id: str) -> str:
        """The schedule of a Corporation's office under an edition. Raises ``LookupError``."""
        for choice in self.corporation_schedules:
            if choice.edition == edition_id:
                return choice.schedule
        raise LookupError(edition_id)

    def source(self, rule_id: str) -> str:
        """What to cite for a rule: its authority, or the rule's own id. Raises ``LookupError``."""
        for rule in self.rules:
            if rule.id == rule_id:
                return rule.authority or rule.id
        raise LookupError(rule_id)


@dataclass(frozen=True)
class RuleSet:
    """The rules on one day: the edition in force, the policy, the calendar; each has its version."""

    edition: Edition
    policy: Policy
    calendar: Calendar
