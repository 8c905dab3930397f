"""A term as it was decided, day by day."""

import json
from datetime import date

from telnusqa.core.calendar import Week
from telnusqa.core.due import Term, TermAct, Unit, from_rows, to_rows
from telnusqa.core.errors import NotFound
from telnusqa.core.line import canonical
from telnusqa.store.tables.case import TermRow


def row(home: int, number: str, term: Term) -> TermRow:
    """The row of a term, with its ledger of days and the version of the calendar it was counted by."""
    return TermRow(
        home_id=home,
        case_number=number,
        act=term.act.value,
        due_on=term.due_on,
        calendar_version=term.calendar_version,
        body=_body(term),
    )


def replace(home: int, number: str, term: Term) -> None:
    """Put the term counted anew in the place of the one before; what it was stands in the journal."""
    TermRow.objects.filter(home_id=home, case_number=number, act=term.act.value).update(
        due_on=term.due_on, calendar_version=term.calendar_version, body=_body(term)
    )


def _body(term: Term) -> str:
    return canonical(
        {
            "start": term.start.isoformat(),
            "inner_due_on": term.inner_due_on.isoformat() if term.inner_due_on else None,
            "length": term.length,
            "unit": term.unit.value,
            "week": term.week.value,
            "clause": term.clause,
            "estimated": term.estimated,
            "days": [dict(row) for row in to_rows(term.days)],
        }
    )


def get(home: int, number: str, act: TermAct = TermAct.DUPLICATE) -> Term:
    """The term again. Raises :class:`NotFound`."""
    found = TermRow.objects.filter(home_id=home, case_number=number, act=act.value).first()
    if found is None:
        raise NotFound(number)
    kept = json.loads(found.body)
    return Term(
        act=act,
        start=date.fromisoformat(kept["start"]),
        due_on=found.due_on,
        inner_due_on=date.fromisoformat(kept["inner_due_on"]) if kept["inner_due_on"] else None,
        length=kept["length"],
        unit=Unit(kept["unit"]),
        week=Week(kept["week"]),
        clause=kept["clause"],
        calendar_version=found.calendar_version,
        estimated=kept["estimated"],
        days=from_rows(kept["days"]),
    )
