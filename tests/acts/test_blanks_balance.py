"""Whatever is done with blanks, day after day, the balance of every past day is what it was when that day ended."""

from collections import Counter
from datetime import timedelta

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from telnusqa.acts.give_back_blanks import give_back_blanks
from telnusqa.acts.receive_blanks import receive_blanks
from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import CUSTODIAN, SPOILED, STORE, BlankRange, Hand
from telnusqa.core.errors import MoveForbidden, Rejected
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.store.models import BlankStepRow
from telnusqa.store.read import balance
from tests.cast import NOW

pytestmark = pytest.mark.django_db
HANDS = (STORE, CUSTODIAN, SPOILED)
MOVES = st.lists(
    st.tuples(st.sampled_from(HANDS), st.sampled_from(HANDS), st.integers(1, 12), st.integers(0, 4)), max_size=8
)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=MOVES)
def test_every_sequence_of_moves_balances_at_every_day(college1: int, moves: list[tuple[Hand, Hand, int, int]]) -> None:
    start = BlankStepRow.objects.count()
    series, by = f"Т{start}", ADMINISTRATOR
    day = NOW + timedelta(days=start)
    receive_blanks(college1, BlankKind.DIPLOMA, series, 1, 12, missing={12}, by=by, happened_at=day)
    seen = {timezone.localdate(day): balance.now(college1)}
    for source, target, first, more in moves:
        day += timedelta(days=1)
        these = [BlankRange(BlankKind.DIPLOMA, series, first, min(first + more, 12))]
        before = balance.now(college1)
        try:
            give_back_blanks(college1, these, source, target, by=by, happened_at=day)
            n = len(these[0])
            change = Counter({(BlankKind.DIPLOMA, source): -n, (BlankKind.DIPLOMA, target): n})
        except (MoveForbidden, Rejected):
            change = Counter()
        after = balance.now(college1)
        assert {key: after.get(key, 0) - before.get(key, 0) for key in {*after, *before, *change}} == {
            key: change[key] for key in {*after, *before, *change}
        }
        assert sum(after.values()) == sum(before.values())
        seen[timezone.localdate(day)] = after
    assert {each: balance.on(college1, each) for each in seen} == seen
