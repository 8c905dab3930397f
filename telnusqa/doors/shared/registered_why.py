"""Why an application counts as registered on its day, for whoever asks."""

from datetime import datetime

from django.utils import timezone

from telnusqa.core.case import Case
from telnusqa.core.channel import Channel
from telnusqa.core.due import Term
from telnusqa.core.language import Language
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.week import week_of
from telnusqa.store.read import rulesets
from telnusqa.words.registered import registered_sentence


def registered_why(channel: Channel, happened_at: datetime, term: Term, rules: RuleSet, language: Language) -> str:
    """The sentence for what came in at a local moment; the portal's day follows its own clause."""
    on_portal = channel is Channel.PORTAL
    week = week_of(rules.policy.portal_hours, rules).week
    return registered_sentence(
        channel,
        happened_at,
        term.start,
        _portal_clause(rules) if on_portal else term.clause,
        language,
        day_off=on_portal and not rules.calendar.is_working(happened_at.date(), week),
    )


def case_registered_why(case: Case, term: Term, language: Language) -> str:
    """The sentence for a case."""
    rules = rulesets.of(case.edition, on=case.registered_on)
    return registered_why(case.channel, timezone.localtime(case.submitted_at), term, rules, language)


def _portal_clause(rules: RuleSet) -> str:
    return next(rule.like for rule in rules.policy.rules if rule.id == "policy:portal-hours")
