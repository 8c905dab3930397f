"""What is looked for in the register: a document's number, an IIN, or a name with the year."""

from collections.abc import Mapping
from datetime import date

from telnusqa.core.application import Application
from telnusqa.core.document_number import parse_document_number
from telnusqa.core.field import parse_year
from telnusqa.core.finding import ByName, Query
from telnusqa.core.iin import parse_iin
from telnusqa.core.person import LONGEST, PersonName, tidy
from telnusqa.core.problem import Problem


def typed(application: Application) -> dict[str, str]:
    """The search form as the application would fill it: the name is the one on the document."""
    name = application.name_then or application.applicant
    return {
        "document": f"{application.original.series} {application.original.number}".strip(),
        "iin": application.iin or "",
        "surname": name.surname,
        "given": name.given,
        "patronymic": name.patronymic,
        "year": str(application.graduation_year),
    }


def queries(application: Application) -> tuple[tuple[str, Query], ...]:
    """What an application lets one look for, the surest first, each with the name of its form.

    The name of today is looked for too: an earlier duplicate may have been issued under it.
    """
    names = tuple(name for name in (application.name_then, application.applicant) if name is not None)
    document = parse_document_number(application.original.series, application.original.number)
    found: list[tuple[str, Query]] = [] if isinstance(document, Problem) else [("document", document)]
    if application.iin:
        found.append(("iin", application.iin))
    return (*found, ("name", ByName(names, application.graduation_year)))


def parse_query(by: str, values: Mapping[str, str], today: date) -> Query | tuple[Problem, ...]:
    """What was typed into one of the three forms, or what is wrong with it."""
    if by == "document":
        document = parse_document_number("", values.get("document", ""), ("document", "document"))
        return (document,) if isinstance(document, Problem) else document
    if by == "iin":
        iin = parse_iin(values.get("iin", ""), "iin")
        return (iin,) if isinstance(iin, Problem) else iin
    return _parse_name(values, today)


def _parse_name(values: Mapping[str, str], today: date) -> Query | tuple[Problem, ...]:
    name = PersonName(*(tidy(values.get(part, "")) for part in ("surname", "given", "patronymic")))
    problems = [] if name.surname else [Problem("surname", "missing")]
    long = (part for part in ("surname", "given", "patronymic") if len(getattr(name, part)) > LONGEST)
    problems += [Problem(part, "too_long", "", {"most": LONGEST}) for part in long]
    year = parse_year(values["year"], "year", today, "") if values.get("year", "").strip() else None
    if isinstance(year, Problem):
        problems.append(year)
    return tuple(problems) if problems or isinstance(year, Problem) else ByName((name,), year)
