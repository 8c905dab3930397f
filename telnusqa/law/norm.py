"""The kinds of norm an edition holds; each names the clause it stands in."""

from dataclasses import dataclass
from datetime import time, timedelta
from enum import StrEnum

from telnusqa.core.calendar import Week
from telnusqa.core.channel import Channel
from telnusqa.core.due import TermAct, Unit
from telnusqa.core.evidence import Paper
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted


class Body(StrEnum):
    """Who acts under the law: its week decides how its terms are counted."""

    PROVIDER = "provider"
    CORPORATION = "corporation"
    MINISTRY = "ministry"
    LOCAL = "local"
    QUALITY = "quality"


class When(StrEnum):
    """By when a paper must have been brought."""

    NOW = "now"
    BEFORE_HANDOVER = "before_handover"


@dataclass(frozen=True)
class Reading:
    """Our deliberate interpretation of a clause, or the reason for one, in two languages; marked as ours."""

    ru: str
    en: str


@dataclass(frozen=True)
class Clause:
    """A paragraph: its id, its words, and our reading where we had to choose."""

    id: str
    quote: str
    reading: Reading | None


@dataclass(frozen=True, kw_only=True)
class Title:
    """The name of the service: ``quote`` as printed, slips and all; ``kk`` corrected; ``ru`` and ``en`` ours."""

    clause: str
    quote: str
    kk: str
    ru: str
    en: str


@dataclass(frozen=True)
class ChannelNorm:
    """A way in that the edition opens."""

    channel: Channel
    clause: str


@dataclass(frozen=True)
class WantedNorm:
    """An object that the edition knows."""

    wanted: Wanted
    clause: str


@dataclass(frozen=True)
class ReasonNorm:
    """A reason that the edition knows."""

    reason: Reason
    clause: str


@dataclass(frozen=True)
class Slip:
    """A place where the text slips: its words, how we read them, and why so."""

    clause: str
    quote: str
    reading: Reading
    why: Reading


@dataclass(frozen=True, kw_only=True)
class TermNorm:
    """How long an act may take, by the channel it came through or by the bodies that owe it."""

    act: TermAct
    channels: frozenset[Channel]
    bodies: frozenset[Body]
    length: int
    unit: Unit
    clause: str


@dataclass(frozen=True)
class WeekNorm:
    """The working week of a body."""

    body: Body
    week: Week
    clause: str


@dataclass(frozen=True)
class OpenTime:
    """Hours on some weekdays (ISO: Monday is 1); the closing minute itself is still open."""

    weekdays: frozenset[int]
    opens: time
    closes: time


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """When a body is open; ``lunch`` is its break, if it has one."""

    id: str
    body: Body
    clause: str
    hours: tuple[OpenTime, ...]
    lunch: tuple[time, time] | None


@dataclass(frozen=True, kw_only=True)
class PaperNorm:
    """A paper that is asked for: through these channels, for any of these reasons (none named: always).

    It is not asked for together with a reason of ``not_with``. ``why`` is a code that ``words`` says.
    """

    paper: Paper
    channels: frozenset[Channel]
    reasons: frozenset[Reason]
    not_with: frozenset[Reason]
    when: When
    clause: str
    why: str


@dataclass(frozen=True)
class NoticeNorm:
    """How old a notice of loss in a periodical may be, in calendar days."""

    days: int
    clause: str


@dataclass(frozen=True)
class SlipNorm:
    """Where an edition rules on a receipt, on handing over, or on a look-up in state systems."""

    clause: str
    places: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class ConsentNorm:
    """A consent that is asked for: on which form, and the ground of refusal its absence is ("" where it is none)."""

    form: str
    clause: str
    channels: frozenset[Channel]
    ground: str


@dataclass(frozen=True)
class OneTimeCode:
    """The code sent to a phone: its length, its life, and how often it may be tried."""

    digits: int
    life: timedelta
    tries: int

    @property
    def minutes(self) -> int:
        """Its life in whole minutes, as people are told."""
        return int(self.life.total_seconds() // 60)
