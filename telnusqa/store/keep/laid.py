"""What is laid over the shipped rules, both kinds in one small query."""

from dataclasses import dataclass
from datetime import date

from telnusqa.store.keep import decrees, policies
from telnusqa.store.once import once
from telnusqa.store.planned import planned

# Asked by every act and every page: written out, for it costs the ORM longer to say than the database to answer.
_EVERY = """
SELECT 'act', number, dated, body, entered_as, withdrawn_as, NULL FROM store_decree
UNION ALL
SELECT 'policy', field, since, value, entered_as, withdrawn_as, college_id FROM store_policy_change
ORDER BY 5
"""


@dataclass(frozen=True)
class Laid:
    """Acts on days of rest, and changes of our own rules, each as its keeper builds from them."""

    acts: tuple[decrees.Change, ...]
    policy: tuple[policies.Row, ...]


def laid() -> Laid:
    """Every act and every change, withdrawn or not, in the order they came; read once for a page."""
    return once(laid, _laid)


def _laid() -> Laid:
    acts: list[decrees.Change] = []
    changes: list[policies.Row] = []
    for what, name, day, body, entered, withdrawn, reach in planned(_EVERY):
        if what == "act":
            acts.append((name, _day(day), body, entered, withdrawn))
        else:
            changes.append((name, _day(day), body, entered, withdrawn, reach))
    return Laid(acts=tuple(acts), policy=tuple(changes))


def _day(value: date | str) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)
