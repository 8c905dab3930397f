"""What became of an institution: renamed, merged, split, liquidated; and who issues for it today."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Fate(StrEnum):
    """What happened. ``RENAMED`` is a new legal person under a new BIN; a mere new name is no fate."""

    RENAMED = "renamed"
    MERGED = "merged"
    SPLIT = "split"
    LIQUIDATED = "liquidated"


@dataclass(frozen=True)
class Ground:
    """The act something rests on; empty where nobody knows it any more."""

    number: str = ""
    dated: date | None = None


NO_GROUND = Ground()


@dataclass(frozen=True, kw_only=True)
class Descent:
    """One step of a lineage: ``of`` passed into ``to``, or into nothing, on a day, by an act.

    ``ends``: it is no more since then; of a split it may stand on. ``keeps_books``: the register of ``of`` went along.
    ``archive`` holds the register where no successor does.
    """

    of: int
    to: int | None
    fate: Fate
    on: date
    ground: Ground = NO_GROUND
    ends: bool = True
    keeps_books: bool = True
    archive: int | None = None


@dataclass(frozen=True)
class Holder:
    """Who keeps the register of an institution today, and the steps that led there.

    ``home`` is an institution that stands, or an archive (``is_archive``), or None: liquidated, its archive unknown.
    """

    home: int | None
    is_archive: bool
    steps: tuple[Descent, ...] = ()


class Lineage:
    """Every step that is known, to be asked for one institution at a time."""

    def __init__(self, steps: Iterable[Descent]) -> None:
        by_home: dict[int, list[Descent]] = {}
        for step in sorted(steps, key=lambda each: (each.on, each.to or 0)):
            by_home.setdefault(step.of, []).append(step)
        self._steps: Mapping[int, tuple[Descent, ...]] = {home: tuple(found) for home, found in by_home.items()}

    def steps_of(self, home: int) -> tuple[Descent, ...]:
        """What became of it, earliest first."""
        return self._steps.get(home, ())

    def ended_on(self, home: int) -> date | None:
        """The day it was no more; None while it stands."""
        return min((step.on for step in self.steps_of(home) if step.ends), default=None)

    def holders(self, home: int) -> tuple[Holder, ...]:
        """Who keeps its register today: itself, the successors that took the books along, or an archive.

        Never empty. Where the steps run in a ring, which no act allows, the ring is left at its first repetition.
        """
        found: list[Holder] = []
        self._follow(home, (), found)
        return tuple({(each.home, each.is_archive): each for each in reversed(found)}.values())[::-1]

    def archive_of(self, home: int) -> int | None:
        """The archive that holds its register; None where an institution does, or nobody knows."""
        return next((each.home for each in self.holders(home) if each.is_archive), None)

    def comes_back(self, step: Descent) -> bool:
        """Whether the step would lead an institution back to itself."""
        seen: set[int] = set()
        ahead = [step.to]
        while ahead:
            home = ahead.pop()
            if home == step.of:
                return True
            if home is not None and home not in seen:
                seen.add(home)
                ahead.extend(each.to for each in self.steps_of(home))
        return False

    def _follow(self, home: int, steps: tuple[Descent, ...], found: list[Holder]) -> None:
        if self.ended_on(home) is None or any(step.of == home for step in steps):
            found.append(Holder(home, is_archive=False, steps=steps))
            return
        on = [step for step in self.steps_of(home) if step.ends]
        heirs = [step for step in on if step.to is not None and step.keeps_books]
        for step in heirs:
            assert step.to is not None
            self._follow(step.to, (*steps, step), found)
        if not heirs:
            last = next((step for step in on if step.archive is not None), on[0])
            found.append(Holder(last.archive, is_archive=last.archive is not None, steps=(*steps, last)))
