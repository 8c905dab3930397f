"""A plan of institutions is entered act by act: first those that are new, then what changes, steps last."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from telnusqa.acts.add_institution import NewInstitution, add_institution
from telnusqa.acts.change_reference import change_reference
from telnusqa.core.errors import Conflict, Rejected
from telnusqa.core.event import Actor
from telnusqa.core.institution import name_of_today
from telnusqa.core.institution_plan import Alteration, Altered, Plan
from telnusqa.core.institution_sheet import Entry, Fault
from telnusqa.core.problem import Problem
from telnusqa.core.reference_change import Passing
from telnusqa.store.read import institutions


def enter(found: Plan, *, by: Actor, at: datetime) -> tuple[Fault, ...]:
    """Enter all of it; answers what could not be. Entered again, what stands already is left as it is."""
    for entry in found.new:
        add_institution(_new(entry), by=by, happened_at=at)
    homes = {code: each.home for code, each in institutions.everything().items()}
    faults: list[Fault] = []
    for each in sorted(found.changes, key=lambda each: each.step is not None):
        home = homes[each.entry.code]
        try:
            change_reference(home, _at_home(each, homes), seen=institutions.version_of(home), by=by, happened_at=at)
        except Rejected as rejected:
            faults.append(Fault(each.entry.row, rejected.problems))
        except Conflict:
            faults.append(Fault(each.entry.row, (Problem("code", "changed_meanwhile"),)))
    return tuple(faults)


def _at_home(each: Alteration, homes: Mapping[str, int]) -> Altered:
    """A step with the homes of those that came in together with it."""
    if not isinstance(each.change, Passing) or each.step is None:
        return each.change
    to, archive = (homes[code] if code else None for code in (each.step.to, each.step.archive))
    descent = replace(each.change.descent, of=homes[each.entry.code], to=to, archive=archive)
    return replace(each.change, descent=descent)


def _new(entry: Entry) -> NewInstitution:
    contacts, today = entry.contacts, name_of_today(entry.names)
    assert contacts is not None and today is not None
    return NewInstitution(
        bin=contacts.bin or "",
        code=entry.code,
        kind=contacts.kind,
        form=contacts.form,
        desk=bool(contacts.desk),
        name_kk=today.kk,
        name_ru=today.ru,
        name_en=today.en,
        named_since=today.since,
        named_by=today.ground,
        former_names=tuple(name for name in entry.names if name is not today),
        region=contacts.region,
        settlement_kk=contacts.settlement_kk,
        settlement_ru=contacts.settlement_ru,
        address_kk=contacts.address_kk,
        address_ru=contacts.address_ru,
        phone=contacts.phone,
        email=contacts.email,
    )
