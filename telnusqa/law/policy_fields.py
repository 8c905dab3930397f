"""Which fields of our own rules an administrator may change, and within which bounds.

The bounds keep out what no lawyer could mean: a hearing told later than the Code allows, a reminder in the night. They
are no rule of their own: within them every value is policy.
"""

from collections.abc import Iterator, Mapping
from datetime import date, time
from types import MappingProxyType

from telnusqa.core.calendar import Week
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.original import OriginalFate
from telnusqa.law.cites import cites
from telnusqa.law.norm import Body
from telnusqa.law.parsing import Table
from telnusqa.law.policy import Counting, NameOnDuplicate
from telnusqa.law.policy_kind import Day, Hour, Kind, OneOf, SomeOf, Whole, YesNo

UNSURE = "unsure"
"""The field every rule has: whether a lawyer has yet to confirm it."""
_ABOUT = frozenset({"authority", "like"})
_PROVIDER_OR_CORPORATION = (Body.PROVIDER.value, Body.CORPORATION.value)
_EDITIONS = SomeOf(("2015", "2023"))
_CHANNELS = tuple(channel.value for channel in Channel)
_ACT_IN_FORCE = Day(date(2014, 9, 1), date(2035, 12, 31))
"""No text of the service is older than its first day."""

FIELDS: Mapping[str, Kind] = MappingProxyType(
    {
        "collection.places": SomeOf(tuple(place.value for place in Collection), least=1),
        "inner-term.days": Whole(1, 5),
        "inner-term.editions": _EDITIONS,
        "portal-hours.body": OneOf(_PROVIDER_OR_CORPORATION),
        "corporation-hours.schedule.2015": OneOf(("corporation",)),
        "corporation-hours.schedule.2023": OneOf(("corporation", "corporation-department", "corporation-duty")),
        "filling-error.offered": YesNo(),
        "filling-error.asks_original": YesNo(),
        "name-on-duplicate.name": OneOf(tuple(name.value for name in NameOnDuplicate)),
        "surrendered-original.fate": OneOf(tuple(fate.value for fate in OriginalFate)),
        "representative.channels": SomeOf(_CHANNELS),
        "power-of-attorney.months": Whole(1, 36),
        "power-of-attorney.most_months": Whole(1, 36),
        "consent-form.channels": SomeOf(_CHANNELS),
        "one-time-code.digits": Whole(4, 8),
        "one-time-code.life_minutes": Whole(1, 30),
        "one-time-code.tries": Whole(1, 10),
        "authority-week.week": OneOf(tuple(week.value for week in Week)),
        "electronic-alone.offered": YesNo(),
        "acceptance-refusal.bodies.2023": SomeOf(_PROVIDER_OR_CORPORATION),
        "acceptance-refusal.copies": Whole(1, 5),
        "acceptance-refusal.kept_days": Whole(1, 365),
        "hearing.since": _ACT_IN_FORCE,
        "hearing.notice_days": Whole(3, 7),
        "hearing.objection_days": Whole(2, 7),
        "deemed-refusal.since": _ACT_IN_FORCE,
        "forwarding.days": Whole(1, 3),
        "correction.days": Whole(1, 10),
        "correction.remind_days": Whole(1, 5),
        "correction.remind_at": Hour(time(8), time(20)),
        "warnings.executor": Whole(0, 14),
        "warnings.head": Whole(0, 14),
        "warnings.department": Whole(0, 14),
        "extension.months": Whole(1, 2),
        "extension.tell_days": Whole(1, 3),
        "storage.months": Whole(1, 12),
        "storage.recall_days": Whole(1, 10),
        "archive.told": YesNo(),
        "four-eyes.same_person": YesNo(),
        "enquiry.days": Whole(1, 15),
        "record-correction.days": Whole(1, 15),
        "inventory.months": Whole(1, 12),
        "inventory.counted_by": OneOf(tuple(who.value for who in Counting)),
        "retention.handed_over": Whole(1, 75),
        "retention.refused": Whole(1, 75),
        "retention.withdrawn": Whole(1, 75),
        "retention.forwarded": Whole(1, 75),
        "complaint.editions": _EDITIONS,
        "complaint.filing_months": Whole(3, 12),
        "complaint.forward_days": Whole(1, 3),
        "complaint.pretrial_since": _ACT_IN_FORCE,
        "complaint.term.complaint.length": Whole(1, 20),
        "complaint.term.quality-complaint.length": Whole(1, 30),
    }
)
"""Field → its kind. Deeper places are named by their key, terms of a list by their act."""

ONE_COLLEGE = frozenset({"four-eyes.same_person"})
"""Fields that may also be changed for one college alone."""

FIXED: Mapping[str, str] = MappingProxyType(
    {
        f"complaint.term.{act}.{field}": "a body or a unit that is another makes it another term: that is a new edition"
        for act in ("complaint", "quality-complaint")
        for field in ("act", "bodies", "unit")
    }
)
"""Fields that stay as they are shipped → why."""


@cites("policy")
def kind_of(field: str) -> Kind | None:
    """The kind of a field; None where it is not to be changed here."""
    return YesNo() if field.partition(".")[2] == UNSURE else FIELDS.get(field)


@cites("policy")
def rule_of(field: str) -> str:
    """The rule a field belongs to, as it is cited: ``policy:four-eyes`` of ``four-eyes.same_person``."""
    return f"policy:{field.partition('.')[0]}"


@cites("policy")
def written_at(field: str, table: Table) -> object:
    """What the file writes at a field. Raises ``LookupError`` where it has no such field."""
    found: object = table
    for key in field.split("."):
        if isinstance(found, list):
            found = next((item for item in found if item["act"] == key), None)
        elif isinstance(found, Mapping):
            found = found.get(key)
        else:
            found = None
    if found is None or field in FIXED or kind_of(field) is None:
        raise LookupError(field)
    return found


@cites("policy")
def fields_in(table: Table) -> Iterator[tuple[str, object]]:
    """Every field of the file with its value as written there; what a rule stands on is no field."""
    for name, rule in table.items():
        if isinstance(rule, Mapping):
            yield from _leaves(name, {key: value for key, value in rule.items() if key not in _ABOUT})


def _leaves(path: str, written: object) -> Iterator[tuple[str, object]]:
    if isinstance(written, Mapping):
        for key, value in written.items():
            yield from _leaves(f"{path}.{key}", value)
    elif isinstance(written, list) and written and isinstance(written[0], Mapping):
        for item in written:
            yield from _leaves(f"{path}.{item['act']}", item)
    else:
        yield path, written
