"""A part of what is known of an institution becomes another: a name, a step of its lineage, an office, a licence."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Model
from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.application_text import hash_of_text
from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Actor
from telnusqa.core.house_event import ReferenceChanged
from telnusqa.core.problem import Problem
from telnusqa.core.reference_change import Change, Contacts, Naming, Passing, overlapping, problems_with
from telnusqa.core.role import OrganisationKind
from telnusqa.law.own_hours import Opening
from telnusqa.store.keep import institutions
from telnusqa.store.keep.applications import new_salt
from telnusqa.store.keep.write import write
from telnusqa.store.tables.institution import InstitutionNameRow, ReferenceChangeRow
from telnusqa.store.tables.organisation import Organisation


@act
def change_reference(
    home: int, change: Change | Opening, *, seen: Version, by: Actor, happened_at: datetime
) -> Version:
    """Enter or correct the part; answers the institution's new version. A change that changes nothing has no line.

    ``seen`` is the version the page was drawn from. Raises ``NotFound``, ``Conflict`` where somebody changed the
    institution since, and ``Rejected`` where the change does not fit what stands.
    """
    institution = Organisation.objects.filter(pk=home).first()
    if institution is None:
        raise NotFound(f"institution {home}")
    row = _row(institution, change)
    before = institutions.text_of(row, change) if row else ""
    problems = (*_problems(institution, change, happened_at), *_entered_already(institution, change))
    if problems:
        raise Rejected(*problems)
    row = _written(institution, row, change)
    after = institutions.text_of(row, change)
    if before == after:
        return Version(institution.last_seq)
    institutions.follow(institution)
    salt = new_salt()
    part = institutions.PART[type(change)]
    seq = write(
        institution,
        ReferenceChanged(
            by=by,
            at=happened_at,
            part=part.value,
            row=row.pk,
            corrects=bool(before),
            after=hash_of_text(after, salt),
        ),
        after=seen,
    )
    ReferenceChangeRow.objects.create(
        home=institution,
        seq=seq,
        part=part.value,
        row=row.pk,
        before=before,
        after=after,
        salt=salt,
        by=by.code,
        at=happened_at,
    )
    return seq


def _row(institution: Organisation, change: Change | Opening) -> Model | None:
    """The row that is corrected; the organisation's own for its address. Raises ``NotFound`` for another's row."""
    if isinstance(change, Contacts):
        return institution
    if change.row is None:
        return None
    table = institutions.TABLE[institutions.PART[type(change)]]
    row = table._default_manager.filter(pk=change.row, home_id=institution.pk).first()
    if row is None:
        raise NotFound(f"row {change.row} of institution {institution.pk}")
    return row


def _written(institution: Organisation, row: Model | None, change: Change | Opening) -> Model:
    columns = institutions.columns(change)
    if row is None:
        table = institutions.TABLE[institutions.PART[type(change)]]
        return table._default_manager.create(home_id=institution.pk, **columns)
    for name, value in columns.items():
        setattr(row, name, value)
    row.save(update_fields=[name.removesuffix("_id") for name in columns])
    return row


def _problems(institution: Organisation, change: Change | Opening, at: datetime) -> Iterable[Problem]:
    if isinstance(change, Opening):
        return
    if isinstance(change, Naming):
        others = InstitutionNameRow.objects.filter(home=institution).exclude(pk=change.row or 0)
        yield from overlapping(change.name, [institutions.name_of(row) for row in others])
    if isinstance(change, Contacts) and change.bin != institution.bin:
        if institution.bin:
            yield Problem("bin", "bin_stays")
        elif Organisation.objects.filter(bin=change.bin).exists():
            yield Problem("bin", "bin_known")
    passing = isinstance(change, Passing)
    lineage = institutions.lineage(without=change.row if isinstance(change, Passing) else None)
    archives = Organisation.objects.filter(kind=OrganisationKind.ARCHIVE.value).values_list("pk", flat=True)
    yield from problems_with(change, lineage, archives if passing else (), timezone.localdate(at))


def _entered_already(institution: Organisation, change: Change | Opening) -> Iterable[Problem]:
    part = institutions.PART[type(change)]
    if part not in institutions.ONCE or isinstance(change, Contacts):
        return
    names, box = institutions.ONCE[part]
    held = institutions.columns(change)
    known = {name: held[name] for name in names if held[name] is not None}
    others = institutions.TABLE[part]._default_manager.filter(home_id=institution.pk).exclude(pk=change.row or 0)
    if known and others.filter(**known).exists():
        yield Problem(box, "entered_already")
