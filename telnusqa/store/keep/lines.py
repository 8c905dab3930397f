"""Who did what to a case, by its journal."""

from collections.abc import Collection
from datetime import datetime

from telnusqa.core.case import Case
from telnusqa.core.line import ChainKey
from telnusqa.store.keep import cases
from telnusqa.store.keep.beside import lines_of


def last_by(case: Case, kinds: Collection[str]) -> frozenset[str]:
    """The actors' codes of the last line of each of these kinds, as far as there is one."""
    chain = cases.chain_of(case)
    lines = lines_of(chain.home, chain.year, chain.name)
    return frozenset({line.kind: line.by for line in lines if line.kind in kinds}.values())


def last_at(case: Case, kind: str) -> datetime | None:
    """When the last line of that kind happened, where there is one."""
    chain = cases.chain_of(case)
    told = [line.happened_at for line in lines_of(chain.home, chain.year, chain.name) if line.kind == kind]
    return told[-1] if told else None


def has_line(chain: ChainKey, kind: str) -> bool:
    """Whether a line of that kind stands in the chain."""
    return any(line.kind == kind for line in lines_of(chain.home, chain.year, chain.name))
