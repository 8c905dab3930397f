"""What is still wrong with a draft: by the form itself, and by the law of the day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from telnusqa.core.application import PAGES, Typed, problems
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.errors import NotFound
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.doors.portal.apply.labels import page_title
from telnusqa.doors.portal.apply.pages import PAGE_OF, PAPERS
from telnusqa.doors.shared.application_labels import field_label
from telnusqa.law.offered import offered, problems_with
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.read import organisations
from telnusqa.words.clause import clause_name
from telnusqa.words.problem import problem as said


@dataclass(frozen=True)
class ToMend:
    """A problem where all of them stand together: its page and field, what to do, by which paragraph, and where."""

    field: str
    text: str
    clause: str
    address: str


def of_page(page: str, typed: Typed, rules: RuleSet, today: date) -> tuple[Problem, ...]:
    """Everything wrong on one page."""
    if page == PAPERS:
        return ()
    found = problems(typed, today, [page])
    return found or tuple(each for each in _by_law(typed, rules) if PAGE_OF.get(each.field) == page)


def of_form(typed: Typed, rules: RuleSet, today: date) -> tuple[Problem, ...]:
    """Everything wrong with the whole form, page by page."""
    return tuple(problem for page in PAGES for problem in of_page(page, typed, rules, today))


def to_mend(found: Iterable[Problem], draft: str, language: Language) -> list[ToMend]:
    """The problems in words, each with the way to its field."""
    return [_to_mend(problem, draft, language) for problem in found]


def _to_mend(problem: Problem, draft: str, language: Language) -> ToMend:
    page = PAGE_OF.get(problem.field, "")
    where = reverse("portal:page", args=[draft, page]) + f"?back=check#field-{problem.field}" if page else ""
    label = field_label(problem.field, language) or (page_title(page, language) if page else "")
    return ToMend(label, said(problem, language), clause_name(problem.clause, language), where)


def _by_law(typed: Typed, rules: RuleSet) -> tuple[Problem, ...]:
    """What the edition of the day does not offer of what was chosen, as far as it can be read."""
    wanted = Wanted(typed.wanted) if typed.wanted in list(Wanted) else offered(rules).objects[0].wanted
    reasons = frozenset(Reason(each) for each in typed.reasons if each in list(Reason))
    found = problems_with(Channel.PORTAL, wanted, reasons, rules)
    if typed.institution and not _known(typed.institution):
        found += (Problem("institution", "no_such_institution", "2023:A5"),)
    if typed.collection in list(Collection) and Collection(typed.collection) not in offered(rules).places:
        found += (Problem("collection", "collection_not_offered", "policy:collection"),)
    return found


def _known(bin_number: str) -> bool:
    try:
        return organisations.by_bin(bin_number).provides
    except NotFound:
        return False
