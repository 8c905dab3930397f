"""`make law-proof`: a line a row, its function broken and its test red; fails where one is not."""

import argparse
import os
import sys
import time
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.law_proof.trial import Colour, begin, colour, is_pure
from tools.mutants.sound import prepare

ROOT = Path(__file__).resolve().parents[2]
ROWS = "telnusqa/law/proofs.toml"


@dataclass(frozen=True)
class Claim:
    """That this test goes red when this function is broken, said by a row."""

    row: str
    function: str
    test: str


@dataclass(frozen=True)
class Tried:
    """A claim, and the colours of its test: with the function whole, and broken."""

    claim: Claim
    whole: Colour
    broken: Colour

    @property
    def holds(self) -> bool:
        """Green while the function is whole, red when it is broken."""
        return self.whole is Colour.GREEN and self.broken is Colour.RED

    @property
    def told(self) -> str:
        """A line for people."""
        said = (
            "red when broken" if self.holds else f"*** {self.whole.value} when whole, {self.broken.value} when broken"
        )
        return f"{self.claim.row} · {self.claim.function} · {self.claim.test} · {said}"


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Try every row, or those named; answers 0 when every claim holds."""
    asked = argparse.ArgumentParser(prog="make law-proof")
    asked.add_argument("rows", nargs="*", help="ids of rows; without them all")
    asked.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    options = asked.parse_args(arguments)
    every = [claim for claim in claims(root / ROWS) if not options.rows or claim.row in options.rows]
    started = time.monotonic()
    prepare()
    tried = []
    for each in prove(every, root, workers=options.workers):
        print(each.told, flush=True)
        tried.append(each)
    failed = sum(not each.holds for each in tried)
    rows = len({each.claim.row for each in tried})
    print(f"{rows} rows, {len(tried)} proofs, {failed} failed; {time.monotonic() - started:.0f} s")
    return int(failed > 0 or not tried)


def claims(path: Path) -> Iterator[Claim]:
    """What the rows of the file claim; a row without function and test claims nothing that could hold."""
    # Read here, not through telnusqa.law: nothing of telnusqa may be loaded before it is broken.
    for row in tomllib.loads(path.read_text(encoding="utf-8"))["row"]:
        for proof in (row, *row.get("also", [])):
            yield Claim(row["id"], proof.get("function", ""), proof.get("test", ""))


def prove(every: Sequence[Claim], root: Path, *, workers: int) -> Iterator[Tried]:
    """Try the claims, in their order; a function and test named by several rows are tried once."""
    whole = _whole(sorted({claim.test for claim in every if claim.test}), root, workers) | {"": Colour.NO_TEST}
    pairs = list(dict.fromkeys((claim.function, claim.test) for claim in every if claim.test))
    broken = dict(
        zip(pairs, _colours([(test,) for _, test in pairs], [f for f, _ in pairs], root, workers), strict=True)
    )
    for claim in every:
        yield Tried(claim, whole[claim.test], broken.get((claim.function, claim.test), Colour.NO_TEST))


def _whole(tests: Sequence[str], root: Path, workers: int) -> dict[str, Colour]:
    kinds = [[test for test in tests if is_pure(test)], [test for test in tests if not is_pure(test)]]
    at_once = [kind for kind in kinds if kind]
    found: dict[str, Colour] = {}
    for kind, told in zip(at_once, _colours(at_once, [""] * len(at_once), root, workers), strict=True):
        if told is Colour.GREEN:
            found |= dict.fromkeys(kind, told)
        else:  # which of them?
            alone = [(test,) for test in kind]
            found |= dict(zip(kind, _colours(alone, [""] * len(alone), root, workers), strict=True))
    return found


def _colours(tests: Sequence[Sequence[str]], functions: Iterable[str], root: Path, workers: int) -> Iterator[Colour]:
    running: dict[int, int] = {}
    ended: dict[int, Colour] = {}

    def wait() -> None:
        child, status = os.wait()
        ended[running.pop(child)] = colour(status)

    for place, (test, function) in enumerate(zip(tests, functions, strict=True)):
        while len(running) >= workers:
            wait()
        running[begin(test, root, broken=function)] = place
    for place in range(len(tests)):
        while place not in ended:
            wait()
        yield ended[place]


if __name__ == "__main__":
    sys.exit(main())
