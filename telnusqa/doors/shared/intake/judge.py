"""What is wrong with a counter's form: by the form itself, and by the law of the day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from telnusqa.core.channel import Collection
from telnusqa.core.errors import NotFound
from telnusqa.core.intake import TypedIntake, parse_intake
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.doors.shared.intake.counter import Counter
from telnusqa.doors.shared.intake.handed import handed_in
from telnusqa.doors.shared.intake.labels import field_labels
from telnusqa.doors.shared.intake.pages import PAGE_OF
from telnusqa.law.intake import problems_with_who
from telnusqa.law.offered import offered, problems_with
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.read import organisations
from telnusqa.words.clause import clause_name
from telnusqa.words.problem import problem as said


@dataclass(frozen=True)
class ToMend:
    """A problem where all of them stand together: its field, what to do, by which paragraph, and where."""

    field: str
    text: str
    clause: str
    address: str


def of_form(typed: TypedIntake, at: Counter, rules: RuleSet, today: date) -> tuple[Problem, ...]:
    """Everything wrong with the whole form. A paper that does not count is no fault of the form: it is lacking."""
    parsed = parse_intake(typed, Language.KK, today)
    found = parsed if isinstance(parsed, tuple) else ()
    wrong = {each.field for each in found}
    return found + tuple(each for each in _by_law(typed, at, rules, today) if each.field not in wrong)


def of_page(page: str, typed: TypedIntake, at: Counter, rules: RuleSet, today: date) -> tuple[Problem, ...]:
    """Everything wrong on one page."""
    return tuple(each for each in of_form(typed, at, rules, today) if PAGE_OF.get(each.field) == page)


def to_mend(found: Iterable[Problem], at: Counter, draft: object, language: Language) -> list[ToMend]:
    """The problems in words, each with the way to its field."""
    labels = field_labels(language)
    return [_to_mend(each, labels.get(each.field, ""), at, draft, language) for each in found]


def _to_mend(each: Problem, label: str, at: Counter, draft: object, language: Language) -> ToMend:
    page = PAGE_OF.get(each.field)
    where = f"{at.address('page', draft, page)}?back=check#field-{each.field}" if page else ""
    return ToMend(label, said(each, language), clause_name(each.clause, language), where)


def _by_law(typed: TypedIntake, at: Counter, rules: RuleSet, today: date) -> tuple[Problem, ...]:
    """What the edition of the day does not offer, and who is no applicant."""
    form, handed = typed.application, handed_in(typed, at.channel, today, rules, by=at.actor)
    found = problems_with(at.channel, handed.wanted, handed.reasons, rules) if form.reasons else ()
    if form.institution and not _known(form.institution):
        found += (Problem("institution", "no_such_institution", "2023:A5"),)
    if form.collection in list(Collection) and Collection(form.collection) not in offered(rules).places:
        found += (Problem("collection", "collection_not_offered", "policy:collection"),)
    return found + problems_with_who(handed, rules)


def _known(bin_number: str) -> bool:
    try:
        return organisations.by_bin(bin_number).provides
    except NotFound:
        return False
