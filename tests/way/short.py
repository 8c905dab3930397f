"""A short way on purpose: the few steps on which a thing that was broken must show. Judged after each of them."""

from collections.abc import Callable

from tests.way.anybody import Way, World

Step = Callable[[Way], object]


def applies(edition: str = "2023", *, damaged: bool = False) -> Step:
    """Somebody applies: with a damaged diploma without consent, or for a lost one."""
    return lambda way: way.somebody_applies(edition=edition, damaged=damaged)


def comes(counter: int, *, damaged: bool = True, brought: bool = True) -> Step:
    """Somebody comes to a counter, the Corporation's first."""
    return lambda way: way.somebody_comes_to_a_counter(n=counter, damaged=damaged, brought=brought, consents=True)


def does(*names: str, n: int = 0, pick: int = 0) -> Step:
    """These are tried, one after another, each by whoever may; no two of them by one hand where ``pick`` differs."""

    def tried(way: Way) -> None:
        for name in names:
            way.attempt(way.case(n), name, pick)
            way.nothing_is_wrong()

    return tried


def passes(hours: int) -> Step:
    """Time goes on, and the clock strikes."""
    return lambda way: way.time_goes_on(hours=hours)


def works(way: Way) -> None:
    """The worker runs whatever waits."""
    way.the_worker_works()


def archives(way: Way) -> None:
    """The archive answers whatever it was asked."""
    way.the_archive_answers(found=True)


MADE: tuple[Step, ...] = (
    does("check register", "decide", "reserve"),
    works,
    does("sign"),
    does("print well"),
    does("issue"),
    works,
)
"""From the register to ready to collect."""


def go(world: World, steps: tuple[Step, ...]) -> Way:
    """Go that way, and see at each step that nothing is wrong; all of it is undone afterwards."""
    way: Way = type("Here", (Way,), {"world": world})()
    try:
        for step in steps:
            step(way)
            way.nothing_is_wrong()
    finally:
        way.teardown()
    return way
