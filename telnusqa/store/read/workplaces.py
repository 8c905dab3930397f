"""Where a college prints, and what was printed."""

from telnusqa.core.case import Case
from telnusqa.core.printing import Print, Workplace
from telnusqa.core.wanted import Part
from telnusqa.store.keep import book, prints
from telnusqa.store.tables.printing import WorkplaceRow


def of_college(home: int) -> tuple[Workplace, ...]:
    """The workplaces of a college, by name."""
    return tuple(prints.value_of_workplace(row) for row in WorkplaceRow.objects.filter(home_id=home).order_by("name"))


def workplace(home: int, number: int) -> Workplace:
    """One workplace of the college. Raises ``NotFound``."""
    return prints.value_of_workplace(prints.workplace(home, number))


def prints_of(case: Case) -> dict[Part, tuple[Print, ...]]:
    """Every print of each live document of the case, the first one first."""
    return {duplicate.part: prints.of(duplicate) for duplicate in book.live(case.home, case.number)}
