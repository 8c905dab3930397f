"""Which consents are asked for, and what follows when one is not given."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from telnusqa.core.channel import Channel
from telnusqa.core.consent import ConsentForm
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.ruleset import RuleSet


@dataclass(frozen=True)
class ConsentAsked:
    """A consent that is asked for; ``ground`` is the ground of refusal its absence is, "" where it is none."""

    form: ConsentForm
    clause: str
    ground: str


@cites("2015:9.9", "2015:A1", "2023:A5", "2023:9.3", "policy:consent-form", "personal-data:8")
def consents_asked(channel: Channel, rules: RuleSet) -> tuple[ConsentAsked, ...]:
    """The consents asked for in a channel, the edition's first; a form of its own may come from policy."""
    asked = [
        ConsentAsked(ConsentForm(norm.form), norm.clause, norm.ground)
        for norm in rules.edition.consents
        if channel in norm.channels
    ]
    has_counter = any(consent.form is ConsentForm.COUNTER for consent in asked)
    if not has_counter and channel in rules.policy.consent_form_channels:
        asked.append(ConsentAsked(ConsentForm.COUNTER, rules.policy.source("policy:consent-form"), ""))
    return tuple(asked)


@cites("2015:9.9", "2023:9.3")
def absence_is(channel: Channel, form: ConsentForm, rules: RuleSet) -> str:
    """The ground of refusal that the absence of a consent is, "" where nothing follows from it.

    It is never an incomplete package: papers alone make one (``law.evidence.missing``).
    """
    return next((asked.ground for asked in consents_asked(channel, rules) if asked.form is form), "")


@cites("2015:A1", "2015:9.9", "2023:A5", "2023:9.3")
def consent_problems(channel: Channel, given: AbstractSet[ConsentForm], rules: RuleSet) -> tuple[Problem, ...]:
    """The consents not given whose absence would end in a refusal: told before applying, never an incomplete package.

    ``field`` is ``consent``, ``code`` ``consent_needed``; the clause is the ground of refusal.
    """
    return tuple(
        Problem("consent", "consent_needed", asked.ground, {"form": asked.form.value})
        for asked in consents_asked(channel, rules)
        if asked.ground and asked.form not in given
    )
