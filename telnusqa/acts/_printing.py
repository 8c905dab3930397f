"""What the acts of printing share: what is decided of a paper, the document, the print that stands on its blank."""

from datetime import date

from telnusqa.core.blank import BlankKind, RegistrationNumber
from telnusqa.core.case import Case
from telnusqa.core.duplicate import Duplicate
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.printing import Print, PrintState
from telnusqa.core.problem import Problem
from telnusqa.core.wanted import Part
from telnusqa.store.keep import book, prints
from telnusqa.store.read import making
from telnusqa.store.tables.printing import PaperRow


def decide_paper(home: int, number: RegistrationNumber, kind: BlankKind, day: date) -> None:
    """Write down who signs the document, where it is issued and by which layout it is printed."""
    decided, layout = making.paper_on(home, kind, day), prints.layout_on(kind, day)
    PaperRow.objects.create(
        home_id=home,
        year=number.year,
        n=number.n,
        head_kk=decided.head.kk,
        head_ru=decided.head.ru,
        deputy_kk=decided.deputy.kk,
        deputy_ru=decided.deputy.ru,
        settlement_kk=decided.settlement_kk,
        settlement_ru=decided.settlement_ru,
        layout=layout,
    )


def live_part(case: Case, part: Part) -> Duplicate:
    """The document of the case. Raises :class:`NotFound`."""
    for duplicate in book.live(case.home, case.number):
        if duplicate.part is part:
            return duplicate
    raise NotFound(part.value)


def standing_as(duplicate: Duplicate, state: PrintState) -> Print:
    """The print that stands, in that state. Raises :class:`Rejected` (``print_not_open``)."""
    found = prints.standing(duplicate)
    if found is None or found.state is not state:
        raise Rejected(Problem("print", "print_not_open"))
    return found
