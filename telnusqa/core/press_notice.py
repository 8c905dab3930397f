"""A notice of loss in a periodical: the form's text on one side, what it says on the other."""

from dataclasses import dataclass
from datetime import date

from telnusqa.core.field import parse_day, parse_text
from telnusqa.core.person import tidy
from telnusqa.core.problem import Problem

_CLAUSE = "2015:9.3"
_LONGEST_TITLE = 200
_LONGEST_NUMBER = 40


@dataclass(frozen=True, kw_only=True)
class PressNotice:
    """Where and when it was published, the lost document's number and the registration date of its issue."""

    periodical: str
    published: date
    document_number: str
    issue_registered: date | None


@dataclass(frozen=True, kw_only=True)
class TypedNotice:
    """The same as it was typed; each name is the form's field."""

    periodical: str = ""
    published: str = ""
    notice_document_number: str = ""
    notice_issue_registered: str = ""


def parse_press_notice(typed: TypedNotice, today: date) -> PressNotice | tuple[Problem, ...]:
    """The notice, or everything that is wrong with it. Whether it is fresh is the law's to say."""
    periodical = parse_text(typed.periodical, "periodical", _LONGEST_TITLE, _CLAUSE)
    number = parse_text(typed.notice_document_number, "notice_document_number", _LONGEST_NUMBER, _CLAUSE)
    published = _day(typed.published, "published", today)
    registered = _day(typed.notice_issue_registered, "notice_issue_registered", today)
    found = tuple(each for each in (periodical, published, number, registered) if isinstance(each, Problem))
    if isinstance(published, Problem) or isinstance(registered, Problem) or found:
        return found
    return PressNotice(
        periodical=tidy(str(periodical)),
        published=published,
        document_number=tidy(str(number)),
        issue_registered=registered,
    )


def _day(text: str, field: str, today: date) -> date | Problem:
    return parse_day(text, field, today, _CLAUSE) or Problem(field, "missing", _CLAUSE)
