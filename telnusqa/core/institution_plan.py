"""What a table of institutions would change of what stands: nothing is taken away, what differs is shown."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from telnusqa.core.institution import InstitutionName
from telnusqa.core.institution_sheet import Entry, Fault, Step
from telnusqa.core.lineage import Descent
from telnusqa.core.problem import Problem
from telnusqa.core.reference_change import Contacts, Naming, Passing

Altered = Naming | Contacts | Passing


@dataclass(frozen=True, kw_only=True)
class Kept:
    """An institution as it stands; its rows by their id."""

    home: int
    code: str
    contacts: Contacts
    names: Mapping[int, InstitutionName]
    descents: Mapping[int, Descent]


@dataclass(frozen=True)
class Alteration:
    """A change, the entry that tells of it, and for a step of a lineage that step with the codes of the others."""

    entry: Entry
    change: Altered
    step: Step | None = None


@dataclass(frozen=True)
class Plan:
    """New institutions, and what is to be changed."""

    new: tuple[Entry, ...]
    changes: tuple[Alteration, ...]
    faults: tuple[Fault, ...]

    @property
    def empty(self) -> bool:
        """Whether all stands already as the table tells."""
        return not self.new and not self.changes and not self.faults


def plan(entries: Iterable[Entry], kept: Mapping[str, Kept]) -> Plan:
    """What these entries would change. One that comes in with the same table has no home yet: 0 stands for it."""
    new: list[Entry] = []
    changes: list[Alteration] = []
    faults: list[Fault] = []
    every = list(entries)
    coming = {entry.code for entry in every}
    for entry in every:
        unknown = tuple(_unknown(entry, kept, coming))
        if entry.code not in kept and entry.contacts is None:
            unknown += (Problem("kind", "missing"),)
        if unknown:
            faults.append(Fault(entry.row, unknown))
        elif entry.code in kept:
            changes += _changes(entry, kept[entry.code], kept)
        else:
            new.append(entry)
            changes += _passing(entry, {}, kept)
    return Plan(tuple(new), tuple(changes), tuple(faults))


def _unknown(entry: Entry, kept: Mapping[str, Kept], coming: set[str]) -> Iterator[Problem]:
    for step in entry.steps:
        for field, code in (("to", step.to), ("archive", step.archive)):
            if code and code not in kept and code not in coming:
                yield Problem(field, "no_such_institution")


def _changes(entry: Entry, stands: Kept, kept: Mapping[str, Kept]) -> Iterator[Alteration]:
    by_day = {name.since: row for row, name in stands.names.items()}
    for name in entry.names:
        if name not in stands.names.values():
            yield Alteration(entry, Naming(name=name, row=by_day.get(name.since)))
    told = entry.contacts
    if told is not None and told != (replace(stands.contacts, desk=None) if told.desk is None else stands.contacts):
        yield Alteration(entry, told)
    yield from _passing(entry, stands.descents, kept)


def _passing(entry: Entry, stands: Mapping[int, Descent], kept: Mapping[str, Kept]) -> Iterator[Alteration]:
    for step in entry.steps:
        of, to, archive = (kept[code].home if code in kept else 0 for code in (entry.code, step.to, step.archive))
        descent = replace(step.descent, of=of, to=to if step.to else None, archive=archive if step.archive else None)
        if descent not in stands.values():
            row = next((row for row, each in stands.items() if each.to == descent.to), None)
            yield Alteration(entry, Passing(descent=descent, row=row), step)
