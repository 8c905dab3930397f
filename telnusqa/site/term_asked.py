"""What is asked of `telnusqa term`, read from text: a request, or all that is wrong with it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from telnusqa.core.channel import Channel
from telnusqa.core.due import TermAct
from telnusqa.law import shipped
from telnusqa.law.norm import Body

FIELDS = ("edition", "act", "channel", "body", "at")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?")
_ZONE = re.compile(r"[^T]+T[^Z+-]+([Zz]|[+-][0-9:]+)")
_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass(frozen=True)
class Fault:
    """What is wrong, in English; ``field`` is one of :data:`FIELDS`, or "" for the request as a whole."""

    field: str
    message: str

    def __str__(self) -> str:
        return f"{self.field}: {self.message}" if self.field else self.message


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A request: ``edition`` is ``None`` for the one in force, ``at`` a local moment, ``body`` who owes the answer.

    ``channel`` is ``None`` only for a complaint that does not say how it came: by hand.
    """

    edition: str | None
    act: TermAct
    channel: Channel | None
    body: Body
    at: datetime


def asked(values: Mapping[str, object]) -> Asked | tuple[Fault, ...]:
    """The request of these values, or everything wrong with them; ``None`` is the same as a value left out."""
    faults = [Fault("", f"no field {name!r}: there are {', '.join(FIELDS)}") for name in values if name not in FIELDS]
    edition = _edition(values.get("edition"), faults)
    act = _choice("act", values.get("act"), TermAct, faults) or TermAct.DUPLICATE
    channel = _choice("channel", values.get("channel"), Channel, faults)
    if act is TermAct.DUPLICATE and values.get("channel") is None:
        faults.append(Fault("channel", f"missing: one of {_listed(Channel)}"))
    body = _body(act, values.get("body"), faults)
    at = _moment(values.get("at"), faults)
    if faults or at is None or body is None:
        return tuple(faults)
    return Asked(edition=edition, act=act, channel=channel, body=body, at=at)


def _edition(text: object, faults: list[Fault]) -> str | None:
    if text is None:
        return None
    if isinstance(text, str) and text in shipped.editions():
        return text
    faults.append(Fault("edition", f"{text!r} is not held: one of {_listed(shipped.editions())}"))
    return None


def _choice(field: str, text: object, among: type[_Choice], faults: list[Fault]) -> _Choice | None:
    if text is None:
        return None
    for each in among:
        if each.value == text:
            return each
    faults.append(Fault(field, f"{text!r} is unknown: one of {_listed(among)}"))
    return None


def _body(act: TermAct, text: object, faults: list[Fault]) -> Body | None:
    """Who owes the answer; a duplicate is the provider's and a quality complaint the quality authority's alone."""
    told = len(faults)
    body = _choice("body", text, Body, faults)
    if len(faults) > told:
        return None
    if act is TermAct.COMPLAINT:
        if body is None or body is Body.QUALITY:
            whose = [each for each in Body if each is not Body.QUALITY]
            wrong = "missing" if body is None else "the quality authority considers a quality-complaint"
            faults.append(Fault("body", f"{wrong}: one of {_listed(whose)}"))
        return body
    only = Body.PROVIDER if act is TermAct.DUPLICATE else Body.QUALITY
    if body not in (None, only):
        faults.append(Fault("body", f"{body} owes no {act.value}: leave it out, or {only}"))
    return only


def _moment(text: object, faults: list[Fault]) -> datetime | None:
    shape = "YYYY-MM-DDTHH:MM or YYYY-MM-DDTHH:MM:SS"
    if text is None:
        faults.append(Fault("at", f"missing: {shape}, local time"))
        return None
    if isinstance(text, str) and _MOMENT.fullmatch(text):
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            faults.append(Fault("at", f"{text!r} is no moment of the calendar and the clock"))
            return None
    zoned = isinstance(text, str) and _ZONE.fullmatch(text) is not None
    wrong = "has a zone: local time is asked for" if zoned else "is no moment"
    faults.append(Fault("at", f"{text!r} {wrong}, {shape}"))
    return None


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
