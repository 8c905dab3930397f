"""Who did what to a case, by its journal."""

from collections.abc import Collection

from telnusqa.core.case import Case
from telnusqa.store.keep import cases
from telnusqa.store.tables.journal import LineRow


def last_by(case: Case, kinds: Collection[str]) -> frozenset[str]:
    """The actors' codes of the last line of each of these kinds, as far as there is one."""
    chain = cases.chain_of(case)
    lines = LineRow.objects.filter(home_id=chain.home, chain_year=chain.year, chain=chain.name, kind__in=list(kinds))
    return frozenset(dict(lines.order_by("seq").values_list("kind", "by")).values())
