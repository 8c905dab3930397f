"""Which rules are told of today, where a text is held for it."""

from django.utils import timezone

from telnusqa.core.errors import NoEdition
from telnusqa.doors.shared import access
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.read import rulesets


def rules_today() -> RuleSet | None:
    """The rules in force today, or None where no text is held for the day: then the page says so."""
    try:
        return rulesets.on(timezone.localdate(access.now()))
    except NoEdition:
        return None
