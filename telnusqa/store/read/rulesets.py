"""Which rules a day is under."""

from dataclasses import replace
from datetime import date

from django.conf import settings

from telnusqa.law import shipped
from telnusqa.law.edition import in_force_on
from telnusqa.law.policy import Policy
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.keep import decrees


def on(day: date) -> RuleSet:
    """The rules in force on that day at the place of the service; a training place names its edition instead.

    Raises ``NoEdition`` on a day for which no text is held.
    """
    training = settings.TELNUSQA_TRAINING_EDITION
    return of(training or in_force_on(day, shipped.editions()).id)


def policy() -> Policy:
    """What we do where the texts are silent."""
    return shipped.policy()


def of(edition: str) -> RuleSet:
    """The rules a case took at its registration and lives under to its end, by the calendar of this moment.

    Each call asks the database which acts on days of rest stand: a list asks once for each of its editions.
    """
    return replace(shipped.ruleset(edition), calendar=decrees.calendar())
