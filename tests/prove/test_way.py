"""The same at large, other ways every time: no sequence of acts by any cast leaves the law."""

import pytest

from telnusqa.core.case import State
from tests.way.anybody import World
from tests.way.test_way import SHOWS, Break
from tests.way.walking import walk
from tests.way.worlds import world  # noqa: F401

pytestmark = [pytest.mark.prove, pytest.mark.django_db]


def test_no_sequence_of_acts_leaves_the_law(world: World, scale: float) -> None:  # noqa: F811
    walk(world, examples=max(50, round(1000 * scale)), steps=25, chance=True)
    if scale >= 1:
        assert {state for _, state in world.seen} == set(State)


@pytest.mark.parametrize("sabotage", SHOWS)
def test_sabotage_is_found_by_chance_once_the_way_to_it_is_begun(
    world: World,  # noqa: F811
    scale: float,
    monkeypatch: pytest.MonkeyPatch,
    sabotage: Break,
) -> None:
    if scale < 1:
        pytest.skip("each has its short way in tests/way")
    sabotage(monkeypatch)
    with pytest.raises(AssertionError):
        walk(world, examples=1000, steps=25, shrink=False, begun=SHOWS[sabotage][:-1])
