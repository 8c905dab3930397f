"""An application is taken in over a counter."""

from telnusqa.core.came import HOLDER
from telnusqa.core.case import State
from telnusqa.core.channel import Channel
from telnusqa.core.evidence import Paper
from telnusqa.store.read import cases, journal, visits
from telnusqa.store.read.journal import Told
from tests.cast import NOW, Staff
from tests.counter import CARD, taken_in


def test_the_counter_of_the_corporation_opens_a_case_of_the_named_college(bolat: Staff, college1: int) -> None:
    case = cases.by_number(taken_in(bolat))
    assert (case.home, case.office, case.channel) == (college1, bolat.home, Channel.CORPORATION)
    assert (case.state, case.submitted_at, case.original_taken_at) == (State.REGISTERED, NOW, None)
    kept = visits.taken(case)
    assert kept is not None
    assert (kept.office, kept.shown.identity, kept.shown.came) == (bolat.home, CARD, HOLDER)
    assert (kept.brought, kept.lacking) == (frozenset({Paper.APPLICATION, Paper.IDENTITY}), frozenset())
    assert not list(journal.check(Told()))
