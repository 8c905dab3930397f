"""Who can show a document of the digital documents service, and how one does it."""

from telnusqa.law.cites import cites
from telnusqa.law.listed import Listed
from telnusqa.law.norm_public import DigitalStep
from telnusqa.law.ruleset import RuleSet


@cites("2023:10.5")
def users_clause(rules: RuleSet) -> str:
    """The clause that opens the service to who signed in to the mobile app and to users of information systems.

    "" under an edition that does not know the service.
    """
    norms = rules.edition.public.digital
    return norms.users_clause if norms else ""


@cites("2023:10.6")
def steps(rules: RuleSet) -> Listed[DigitalStep] | None:
    """How one opens a digital document, step by step; None under an edition that does not know the service."""
    norms = rules.edition.public.digital
    return Listed(norms.steps, norms.steps_clause) if norms else None


@cites("2023:10.2")
def portal_clause(rules: RuleSet) -> str:
    """The clause that gives the whole service through the portal in electronic form; "" where there is none."""
    norms = rules.edition.public.digital
    return norms.portal_clause if norms else ""
