"""`make mutants`: the score of every file of core and law, and the survivors; red under 90 % or without a reason."""

import argparse
import gc
import os
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from tools.mutants.report import Result, Verdict, accepted, listed, scores, verdict
from tools.mutants.sound import Sound, prepare, sounded
from tools.mutants.subject import Subject, subjects
from tools.mutants.trial import Fate, Trial, begin, fate, trials

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("telnusqa/core", "telnusqa/law")
TESTS = ("tests/core", "tests/law", "tests/words")
ASIDE = {"proofs.toml"}
"""What no rule reads: the index of rows."""
REASONS = "docs/law/survivors.toml"
REPORT = "build/mutants.txt"


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Try every change; answers 0 when enough were killed and every survivor has its reason."""
    asked = argparse.ArgumentParser(prog="make mutants")
    asked.add_argument("paths", nargs="*", type=Path, help="files or folders; without them all of core and law")
    asked.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    options = asked.parse_args(arguments)
    prepare()
    tests = sorted(test for folder in TESTS for test in (root / folder).rglob("test_*.py"))
    paths = [*_files(root / path for path in options.paths or ROOMS)]
    found = list(subjects(root, paths, tests))
    try:
        sound = sounded(tests, root, workers=options.workers)
    except RuntimeError as trouble:
        print(trouble)
        return 2
    gc.collect()
    gc.freeze()
    started = time.monotonic()
    results = list(_watched(tried(found, root, workers=options.workers, sound=sound), found, root))
    said = verdict(results, accepted(root / REASONS), whole=not options.paths)
    _write(said, time.monotonic() - started, root / REPORT)
    return int(not said.well)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        each = [path] if path.is_file() else [*path.rglob("*.py"), *path.rglob("*.toml")]
        yield from sorted(file for file in each if file.name not in ASIDE)


def tried(found: Iterable[Subject], root: Path, *, workers: int, sound: Mapping[Path, Sound]) -> Iterator[Result]:
    """Try every change of the subjects, so many at once."""
    running: dict[int, Trial] = {}
    for trial in (trial for subject in found for trial in trials(subject)):
        if len(running) >= workers:
            yield _ended(running, root)
        running[begin(trial, root, sound)] = trial
    while running:
        yield _ended(running, root)


def _watched(results: Iterable[Result], found: Iterable[Subject], root: Path) -> Iterator[Result]:
    """The same results, with a line for every file that is through, and its survivors."""
    left = {subject.path.relative_to(root).as_posix(): len(subject.changes()) for subject in found}
    seen: dict[str, list[Result]] = {file: [] for file in left}
    for result in results:
        seen[result.file].append(result)
        if len(seen[result.file]) == left[result.file]:
            left_alive = [each for each in seen[result.file] if each.fate is Fate.SURVIVED]
            print(*scores(seen[result.file]), *listed("         ", left_alive), sep="\n", flush=True)
        yield result


def _ended(running: dict[int, Trial], root: Path) -> Result:
    child, status = os.wait()
    trial = running.pop(child)
    return Result(trial.subject.path.relative_to(root).as_posix(), trial.line, trial.name, fate(status))


def _write(said: Verdict, seconds: float, report: Path) -> None:
    report.parent.mkdir(exist_ok=True)
    report.write_text(f"{said.text}\n{seconds:.0f} s\n", encoding="utf-8")
    print(f"{said.brief}\n{seconds:.0f} s; the whole report is kept in {REPORT}")


if __name__ == "__main__":
    sys.exit(main())
