"""What we do where the texts are silent: values with their authority, each of which a lawyer may change."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from telnusqa.core.calendar import Week
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.original import OriginalFate
from telnusqa.law.norm import Body, OneTimeCode, TermNorm
from telnusqa.law.norm_counter import AcceptanceRefusalNorm


class NameOnDuplicate(StrEnum):
    """Which name a duplicate bears after a change of name."""

    NEW = "new"
    OLD = "old"


class Counting(StrEnum):
    """Who counts the blanks of a college."""

    COMMISSION = "commission"
    CUSTODIAN = "custodian"


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


@dataclass(frozen=True)
class EditionAcceptanceRefusal:
    """Who else may refuse to accept an incomplete package under an edition that has no word on it."""

    edition: str
    norm: AcceptanceRefusalNorm


@dataclass(frozen=True, kw_only=True)
class HearingPolicy:
    """The hearing before a refusal: notice and objection in working days, in force from ``since`` on."""

    since: date
    notice_days: int
    objection_days: int


@dataclass(frozen=True, kw_only=True)
class ForwardingPolicy:
    """Within how many working days a case goes to the competent body."""

    days: int


@dataclass(frozen=True, kw_only=True)
class CorrectionPolicy:
    """How many working days one is given to add what is missing; how many before the last one is reminded, and when."""

    days: int
    remind_days: int
    remind_at: time


@dataclass(frozen=True, kw_only=True)
class WarningsPolicy:
    """How many working days before an end of a term the executor, the head and the department are warned."""

    executor: int
    head: int
    department: int


@dataclass(frozen=True, kw_only=True)
class PowerPolicy:
    """For how many months a power of attorney holds that names no last day, and for how many at most."""

    months: int
    most_months: int


@dataclass(frozen=True, kw_only=True)
class ExtensionPolicy:
    """By how many months at most a named act may extend a term, and in how many working days it is told."""

    months: int
    tell_days: int


@dataclass(frozen=True, kw_only=True)
class StoragePolicy:
    """The shelf where the text has no word on it (months), and the clock of sending a result back (working days)."""

    months: int
    recall_days: int


@dataclass(frozen=True, kw_only=True)
class RetentionPolicy:
    """For how many years after the year of its end a case keeps what is personal, by its end."""

    handed_over: int
    refused: int
    withdrawn: int
    forwarded: int


@dataclass(frozen=True, kw_only=True)
class InventoryPolicy:
    """In how many months after a count of blanks the next one is due, and who counts."""

    months: int
    counted_by: Counting


@dataclass(frozen=True, kw_only=True)
class ComplaintPolicy:
    """Complaints beyond the texts.

    ``terms`` hold under editions that have none; a complaint may be filed within ``filing_months`` of learning of the
    act, goes to the body that reviews it within ``forward_days`` working days, and from ``pretrial_since`` on comes
    before the court.
    """

    terms: tuple[TermNorm, ...]
    editions: frozenset[str]
    filing_months: int
    forward_days: int
    pretrial_since: date


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
    authority_week: Week
    filling_error_offered: bool
    filling_error_asks_original: bool
    name_on_duplicate: NameOnDuplicate
    surrendered_original: OriginalFate
    representative_channels: frozenset[Channel]
    power_of_attorney: PowerPolicy
    consent_form_channels: frozenset[Channel]
    electronic_alone: bool
    acceptance_refusals: tuple[EditionAcceptanceRefusal, ...]
    refused_kept_days: int
    hearing: HearingPolicy
    deemed_refusal_since: date
    forwarding: ForwardingPolicy
    correction: CorrectionPolicy
    warnings: WarningsPolicy
    extension: ExtensionPolicy
    storage: StoragePolicy
    archive_told: bool
    complaint: ComplaintPolicy
    four_eyes_same_person: bool
    enquiry_days: int
    record_correction_days: int
    inventory: InventoryPolicy
    retention: RetentionPolicy
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
