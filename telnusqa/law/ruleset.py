"""The rules an application lives under: an edition of the text, our policy, and the calendar."""

from dataclasses import dataclass
from datetime import date

from telnusqa.core.calendar import Calendar
from telnusqa.law.norm import (
    Body,
    ChannelNorm,
    Clause,
    ConsentNorm,
    NoticeNorm,
    PaperNorm,
    ReasonNorm,
    Schedule,
    Slip,
    SlipNorm,
    TermNorm,
    Title,
    WantedNorm,
    WeekNorm,
)
from telnusqa.law.norm_complaint import ComplaintNorms
from telnusqa.law.norm_counter import CounterNorms
from telnusqa.law.norm_outcome import OutcomeNorms
from telnusqa.law.norm_public import PublicNorms
from telnusqa.law.policy import Policy


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
    lookup: SlipNorm | None
    consents: tuple[ConsentNorm, ...]
    guardian_clause: str
    systems_clause: str
    counter: CounterNorms
    outcome: OutcomeNorms
    complaint: ComplaintNorms
    public: PublicNorms
    clauses: tuple[Clause, ...]
    slips: tuple[Slip, ...]

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
class RuleSet:
    """The rules on one day: the edition in force, the policy, the calendar; each has its version."""

    edition: Edition
    policy: Policy
    calendar: Calendar
