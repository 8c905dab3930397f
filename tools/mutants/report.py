"""What a run says: the score of each file, the survivors, and whether each has its reason."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from tools.mutants.trial import Fate

LEAST = 90
"""How many per cent must be killed."""


@dataclass(frozen=True)
class Result:
    """A change that was tried, and its fate."""

    file: str
    line: int
    name: str
    fate: Fate


@dataclass(frozen=True)
class Reason:
    """Why survivors are accepted: those of a file whose name is like ``change`` (``*`` stands for anything)."""

    file: str
    change: str
    why: str

    def covers(self, result: Result) -> bool:
        """Whether this is the reason of that survivor."""
        return self.file == result.file and fnmatchcase(result.name, self.change)


@dataclass(frozen=True)
class Verdict:
    """The report with the scores of all files, without them, and whether all is well."""

    text: str
    brief: str
    well: bool


def accepted(path: Path) -> tuple[Reason, ...]:
    """The reasons we hold. Raises ``KeyError`` when a line lacks one of file, change, why."""
    if not path.exists():
        return ()
    lines = tomllib.loads(path.read_text(encoding="utf-8")).get("survivor", [])
    return tuple(Reason(line["file"], line["change"].replace("[", "[[]"), line["why"]) for line in lines)


def verdict(results: Sequence[Result], reasons: Sequence[Reason], *, whole: bool) -> Verdict:
    """What the results say. In a whole run a reason that covers nothing any more is told, too."""
    counted = [result for result in results if result.fate is not Fate.NO_PYTHON]
    left = [result for result in counted if result.fate is Fate.SURVIVED]
    bare = [result for result in left if not any(reason.covers(result) for reason in reasons)]
    idle = [reason for reason in reasons if whole and not any(reason.covers(result) for result in left)]
    share = 100 * (len(counted) - len(left)) / len(counted) if counted else 0
    text = listed("survived without a reason:", bare)
    text += [f"reason without a survivor: {reason.file}: {reason.change}" for reason in idle]
    timed = sum(result.fate is Fate.TIMED_OUT for result in counted)
    text.append(
        f"{len(counted)} changes, {len(counted) - len(left)} killed ({timed} by time), {len(left)} survived: "
        f"{share:.1f} % killed, {LEAST} % asked; {len(bare)} survivors without a reason"
    )
    brief = "\n".join(text)
    return Verdict("\n".join([*scores(counted), brief]), brief, well=share >= LEAST and not bare and not idle)


def scores(results: Iterable[Result]) -> list[str]:
    """A line for each file: how much of what was changed there was noticed."""
    made, left = Counter(r.file for r in results), Counter(r.file for r in results if r.fate is Fate.SURVIVED)
    return [
        f"{100 * (number - left[file]) / number:5.1f} %  {number:4} changes  {left[file]:3} survived  {file}"
        for file, number in sorted(made.items())
    ]


def listed(title: str, results: Iterable[Result]) -> list[str]:
    """A line for each change, with its place and name."""
    return [f"{title} {result.file}:{result.line} {result.name}" for result in results]
