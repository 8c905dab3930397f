"""The table: each work with its yardstick, and whether the goal was reached."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import monotonic, sleep

from django.utils import timezone

from telnusqa.core.serial import CaseNumber
from telnusqa.store.models import ErrandRow
from tests.bench.load.filling import fill
from tests.bench.load.measured import Load
from tests.bench.load.plans import plans
from tests.bench.load.scene import Scene, file_one, scene
from tests.bench.load.served import first_page, memory, served
from tests.bench.load.wrk import Run

_AT_ITS_ERRANDS = 30.0


@dataclass(frozen=True)
class Figure:
    """What a work reached of its yardstick, in parts of a hundred; ``goal`` is the least it is to reach."""

    work: str
    run: Run
    yardstick: str
    theirs: float
    goal: float

    def __str__(self) -> str:
        reached = self.run.per_second / self.theirs * 100
        return (
            f"{self.work:<28} {self.run.per_second:6.0f}/s  p50 {self.run.median_ms:.1f}  p99 {self.run.slow_ms:.1f} ms"
            f"   {self.yardstick:<23} {self.theirs:6.0f}/s   {reached:5.2f} %  goal {self.goal:g} %"
            f"{'' if reached >= self.goal else '  MISSED'}"
        )


def of_one_size(count: int, seconds: float) -> None:
    """Every work among so many cases, and what the processes hold in memory then."""
    place = scene()
    with served("web") as running:
        names = _filled(place, count)
        load = Load(place, names, seconds)
        for figure in _figures(load):
            say(str(figure))
        for page in ("/", "/portal/"):
            first = first_page(page)
            say(f"first page {page}: {first}  goal 100 kB, 8 requests{'' if first.is_light else '  MISSED'}")
        say(f"memory of the web, {len(names)} cases: {memory(running['web']):.0f} MB  goal 250 MB")
    with served("work") as running:
        _settle()
        say(f"memory of the worker at its errands: {memory(running['work']):.0f} MB  goal 250 MB")


def of_two_sizes(few: int, many: int, seconds: float) -> None:
    """The first three among few cases and among many: how much longer each takes."""
    place, took = scene(), []
    for count in (few, many - few):
        with served("web"):
            load = Load(place, _filled(place, count), seconds)
            took.append({name: work().per_second for name, work in _growing(load).items()})
            for line in plans(place.homes[0], load.names[0]) if count > few else ():
                say(line)
    for name, among_few in took[0].items():
        longer = among_few / took[1][name]
        say(
            f"{name:<10} {among_few:8.0f}/s among {few}, {took[1][name]:8.0f}/s among {many}: × {longer:.2f}"
            f"  goal × 1.2{'' if longer <= 1.2 else '  MISSED'}"
        )


def _filled(place: Scene, count: int) -> list[CaseNumber]:
    return fill(file_one(place), place.homes, count)


def _figures(load: Load) -> Iterator[Figure]:
    row, bare = load.one_row(), load.bare_page()
    say(f"yardsticks: {row:.0f} rows/s durably (pgbench, 8 clients); {bare.per_second:.0f} bare pages/s")
    durable = "pgbench, one row"
    yield Figure("submit through the API", load.submit(), durable, row, 6)
    yield Figure("status without personal data", load.status(), durable, row, 12)
    yield Figure("case with its view line", load.case(), durable, row, 6)
    yield Figure("work list, HTML", load.work_list(), "the server's bare page", bare.per_second, 8)


def _growing(load: Load) -> dict[str, Callable[[], Run]]:
    return {"submit": load.submit, "status": load.status, "case": load.case}


def _settle() -> None:
    """Until the worker has done what the loads left to it, or for half a minute."""
    until = monotonic() + _AT_ITS_ERRANDS
    while monotonic() < until and ErrandRow.objects.filter(done_at=None, due__lte=timezone.now()).exists():
        sleep(0.5)


def say(line: str) -> None:
    """A line of the table."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
