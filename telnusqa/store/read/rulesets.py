"""Which rules a day is under."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from django.conf import settings
from django.utils import timezone

from telnusqa.law import shipped
from telnusqa.law.edition import in_force_on
from telnusqa.law.policy import Policy
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.keep import decrees, policies
from telnusqa.store.keep.laid import Laid, laid


def on(day: date, *, home: int | None = None) -> RuleSet:
    """The rules in force on that day at the place of the service; a training place names its edition instead.

    Our own rules are those of ``home`` where one may be another there. Raises ``NoEdition`` on a day for which no text
    is held.
    """
    return of(_edition_on(day), on=day, home=home)


def of_several_days() -> Callable[[date], RuleSet]:
    """As :func:`on`, for all homes, with what is laid over the shipped rules read once: now."""
    found = laid()
    return lambda day: _built(_edition_on(day), found, day, None)


def policy(day: date | None = None) -> Policy:
    """What we do where the texts are silent, on that day or today, for all."""
    return policies.policy(policies.rows(), _or_today(day), None)


def policies_on(days: Iterable[date]) -> Mapping[date, Policy]:
    """The policy of each of these days, for all, in one query."""
    rows = policies.rows()
    return {day: policies.policy(rows, day, None) for day in days}


def of(edition: str, *, on: date | None = None, home: int | None = None) -> RuleSet:
    """The rules a case took at its registration and lives under to its end, by the calendar of this moment.

    Our own rules are those of the day on which something is decided (``on``, or today), and those of ``home`` where a
    rule may be another at one college. Each call asks the database once what is laid over the shipped rules: a list
    asks once for each of its editions.
    """
    return _built(edition, laid(), _or_today(on), home)


def _built(edition: str, found: Laid, day: date, home: int | None) -> RuleSet:
    rules = shipped.ruleset(edition)
    return RuleSet(rules.edition, policies.policy(found.policy, day, home), decrees.built(found.acts))


def _edition_on(day: date) -> str:
    training: str = settings.TELNUSQA_TRAINING_EDITION
    return training or in_force_on(day, shipped.editions()).id


def _or_today(day: date | None) -> date:
    return timezone.localdate() if day is None else day
