"""What is laid over the shipped rules, both kinds in one small query."""

from dataclasses import dataclass

from django.db.models import BigIntegerField, CharField, Value

from telnusqa.store.keep import decrees, policies
from telnusqa.store.once import once
from telnusqa.store.tables.calendar import DecreeRow
from telnusqa.store.tables.policy import PolicyChangeRow

_ACT, _POLICY = "act", "policy"


@dataclass(frozen=True)
class Laid:
    """Acts on days of rest, and changes of our own rules, each as its keeper builds from them."""

    acts: tuple[decrees.Change, ...]
    policy: tuple[policies.Row, ...]


def laid() -> Laid:
    """Every act and every change, withdrawn or not, in the order they came; read once for a page."""
    return once(laid, _laid)


def _laid() -> Laid:
    acts = DecreeRow.objects.annotate(
        what=Value(_ACT, output_field=CharField()), reach=Value(None, output_field=BigIntegerField(null=True))
    ).values_list("what", "number", "dated", "body", "entered_as", "withdrawn_as", "reach")
    changes = PolicyChangeRow.objects.annotate(what=Value(_POLICY, output_field=CharField())).values_list(
        "what", *policies.COLUMNS
    )
    found = sorted(acts.union(changes, all=True), key=lambda row: row[4])
    return Laid(
        acts=tuple(row[1:6] for row in found if row[0] == _ACT),
        policy=tuple(row[1:] for row in found if row[0] == _POLICY),
    )
