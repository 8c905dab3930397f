"""Serves the sample on a fresh folder, signs in as each of its people, and lets wapiti and sqlmap at it.

make attack                       everybody; ends with 1 where a finding stands, or where a scanner asked too little
make attack ARGS="--only saule"   one of them
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from tools.attack.attempt import Attempt, Visitor, by_browser, come_in, kept, shares
from tools.attack.cast import ADMINISTRATOR, MACHINES, MEMBERS
from tools.attack.machine import at_machine
from tools.attack.served import Served, served

PROGRAMS = ("wapiti", "sqlmap")
_HEAD = "| who | doors | addresses | forms | attacks | cut short | requests changed | requests | findings | seconds |"
T = TypeVar("T")
_STAYS = 0.25
"""This part of the time is for what is sent and stays."""


def main() -> int:
    """Answers 1 where a finding stands, or somebody was not scanned at every door that is theirs."""
    everybody = [each.who for each in MEMBERS] + list(MACHINES)
    parser = argparse.ArgumentParser(prog="make attack", description=__doc__.partition("\n")[0])
    parser.add_argument("--only", action="append", choices=everybody, help="one of them; may be said again")
    parser.add_argument("--seconds", type=int, default=240, help="at most, for each of them on the average (240)")
    parser.add_argument("--together", type=int, default=2, help="so many of them at once (2)")
    parser.add_argument("--pages", type=int, default=400, help="at most, that each looks through beforehand (400)")
    parser.add_argument(
        "--kept", type=Path, help="a folder of what is kept (TELNUSQA_VAR) with the sample in it, to copy"
    )
    chosen = parser.parse_args()
    for program in PROGRAMS:
        if shutil.which(program) is None:
            raise SystemExit(f"{program} is missing: apt-get install -y --no-install-recommends {program}")
    wanted = set(chosen.only or everybody)
    folder = Path(tempfile.mkdtemp(prefix="telnusqa-attack-"))
    if chosen.kept:
        shutil.copytree(chosen.kept, folder / "var")
    with served(folder) as house:
        print(f"reports: {folder}\n\n{_HEAD}\n{'|---' * _HEAD.count(' | ')}|---|", flush=True)
        wrong = _all(house, wanted, folder, pages=chosen.pages, seconds=chosen.seconds, together=chosen.together)
    print(f"\n{wrong} wrong" if wrong else "\nno finding stands", flush=True)
    return 1 if wrong else 0


def _all(house: Served, wanted: set[str], folder: Path, *, pages: int, seconds: float, together: int) -> int:
    """Everybody looks round first, then asks what is undone; what stays comes last, for it changes what others find."""
    visitors = [come_in(house, each, pages=pages) for each in MEMBERS if each.who in wanted]
    share = dict(zip((each.member.who for each in visitors), shares(visitors), strict=True))
    # Who needs longest begins first, so that nobody is waited for alone; last who can put the others out.
    visitors.sort(key=lambda each: (each.member.who == ADMINISTRATOR, -share[each.member.who]))
    machines = [each for each in MACHINES if each in wanted]

    def undone(visitor: Visitor) -> Attempt:
        return by_browser(house, visitor, folder, seconds=seconds * share[visitor.member.who] * (1 - _STAYS))

    def stays(both: tuple[Visitor, Attempt]) -> Attempt:
        return kept(house, *both, folder, seconds=seconds * share[both[1].who] * _STAYS)

    with ThreadPoolExecutor(together) as beside:
        first = _each(beside, undone, visitors)
        asked = list(_each(beside, lambda name: at_machine(house, name, folder, seconds=seconds), machines))
        before = list(first)
        pairs = [(visitor, attempt) for visitor, (attempt, _) in zip(visitors, before, strict=True)]
        then = [*_each(beside, stays, pairs[:-1]), *_each(beside, stays, pairs[-1:])]
    both = [(last, one + other) for (_, one), (last, other) in zip(before, then, strict=True)]
    order = [*(each.who for each in MEMBERS), *MACHINES]
    return sum(_said(*each) for each in sorted([*both, *asked], key=lambda each: order.index(each[0].who)))


def _each(beside: Executor, work: Callable[[T], Attempt], over: Iterable[T]) -> Iterator[tuple[Attempt, float]]:
    """All are begun at once, as many as there is room for."""
    return beside.map(lambda one: _timed(work, one), over)


def _timed(work: Callable[[T], Attempt], one: T) -> tuple[Attempt, float]:
    began = time.monotonic()
    return work(one), time.monotonic() - began


def _said(attempt: Attempt, seconds: float) -> int:
    cells = (*attempt.cells(), f"{seconds:.0f}")
    print(f"| {' | '.join(cells)} |", *(f"    {line}" for line in attempt.wrong()), sep="\n", flush=True)
    return len(attempt.wrong())


if __name__ == "__main__":
    sys.exit(main())
