"""Where one asks about the service: the contacts an edition names, and which of them still lead anywhere."""

from telnusqa.law.cites import cites
from telnusqa.law.norm_public import ContactKind, ContactNorm, StatusNorm
from telnusqa.law.ruleset import RuleSet


@cites("2015:14", "2015:16", "2023:7.5", "2023:10.3", "2023:10.4")
def contacts(rules: RuleSet) -> tuple[ContactNorm, ...]:
    """Every contact of the edition, word for word, in the order of the text."""
    return rules.edition.public.contacts


@cites("2015:16", "2023:7.5", "2023:10.4")
def live_contacts(rules: RuleSet) -> tuple[ContactNorm, ...]:
    """Those one may still use; a site the edition names without an address is among them."""
    return tuple(norm for norm in contacts(rules) if not norm.historic)


@cites("2015:14")
def historic_contacts(rules: RuleSet) -> tuple[ContactNorm, ...]:
    """Those kept word for word and never offered as a link or a number to call."""
    return tuple(norm for norm in contacts(rules) if norm.historic)


@cites("2015:16", "2023:10.3", "2023:10.4")
def phones(rules: RuleSet) -> tuple[str, ...]:
    """The numbers to call, live ones only."""
    return tuple(norm.value for norm in live_contacts(rules) if norm.kind is ContactKind.PHONE)


@cites("2015:15", "2023:10.3")
def status_ways(rules: RuleSet) -> tuple[StatusNorm, ...]:
    """By which ways the order of the service and the status of a case can be learnt from afar."""
    return rules.edition.public.status
