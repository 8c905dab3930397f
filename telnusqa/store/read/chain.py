"""A case's own lines of the journal, as they were hashed."""

from django.db.models import QuerySet

from telnusqa.core.case import Case
from telnusqa.core.line import FIRST, ChainKey
from telnusqa.core.line_file import Written
from telnusqa.store.keep import beside, cases
from telnusqa.store.tables.journal import LineRow


def key_of(case: Case) -> ChainKey:
    """Whose lines these are."""
    return cases.chain_of(case)


def lines_of(case: Case) -> tuple[Written, ...]:
    """Every line, first to last; nothing personal stands in any of them."""
    rows = _rows(case).order_by("seq").values_list("body", "prev", "hash")
    return tuple(Written(*row) for row in rows)


def head_of(case: Case) -> str:
    """The hash of the last line."""
    chain = cases.chain_of(case)
    rows = beside.lines_of(chain.home, chain.year, chain.name)
    return rows[-1].hash if rows else FIRST


def _rows(case: Case) -> QuerySet[LineRow]:
    chain = cases.chain_of(case)
    return LineRow.objects.filter(home_id=chain.home, chain_year=chain.year, chain=chain.name)
