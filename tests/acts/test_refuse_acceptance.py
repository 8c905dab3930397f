"""An incomplete package is refused at the Corporation's counter."""

from telnusqa.core.evidence import Paper
from telnusqa.store.read import cases, journal, visits
from telnusqa.store.read.journal import Told
from tests.cast import Staff
from tests.counter import TYPED, taken_in, turned_away


def test_the_next_visit_starts_where_this_one_ended(bolat: Staff, college1: int) -> None:
    number = turned_away(bolat)
    kept = visits.refusal(bolat.home, number)
    assert [need.paper for need in kept.missing] == [Paper.ORIGINAL]
    assert (kept.typed, kept.copies, kept.article) == (TYPED, 2, "public-services:20.2")
    case = cases.by_number(taken_in(bolat, submission="two", after=number))
    taken = visits.taken(case)
    assert taken is not None and taken.after == number
    assert visits.refusal(bolat.home, number).became == (case.number,)
    assert not list(journal.check(Told()))
