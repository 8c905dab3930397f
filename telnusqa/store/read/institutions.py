"""Institutions as an administrator looks after them: the list, and one with all that is known of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q

from telnusqa.core.bin import Bin
from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound
from telnusqa.core.field import parse_whole
from telnusqa.core.institution import Form, InstitutionName, Licence
from telnusqa.core.institution_plan import Kept
from telnusqa.core.lineage import Descent
from telnusqa.core.making import Holder
from telnusqa.core.name_key import name_key
from telnusqa.core.reference_change import Contacts, Part, Post
from telnusqa.core.role import OrganisationKind
from telnusqa.law.hours import OwnSchedule
from telnusqa.law.norm import Body
from telnusqa.law.own_hours import hours_of_text
from telnusqa.store.keep.institutions import descent_of, name_of
from telnusqa.store.once import once
from telnusqa.store.read import organisations
from telnusqa.store.read.organisations import Institution
from telnusqa.store.read.people import names_of
from telnusqa.store.tables.institution import (
    DescentRow,
    InstitutionNameRow,
    LicenceRow,
    OwnHoursRow,
    ReferenceChangeRow,
)
from telnusqa.store.tables.organisation import OfficeHolder, Organisation

PAGE = 50


@dataclass(frozen=True, kw_only=True)
class InOffice:
    """Who is head or deputy, and from when until when."""

    post: Post
    holder: Holder
    since: date
    until: date | None


@dataclass(frozen=True, kw_only=True)
class OwnHours:
    """Hours it established for itself, as the text they are kept as."""

    schedule: str
    reason: str
    since: date
    until: date | None


@dataclass(frozen=True, kw_only=True)
class Changed:
    """One change: which part, what it was before and after, by whom."""

    part: Part
    before: Mapping[str, str | int | bool | None]
    after: Mapping[str, str | int | bool | None]
    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Whole:
    """One institution with all that is known of it; rows by their id. ``version`` is its last line's number."""

    institution: Institution
    form: Form | None
    region: str
    email: str
    version: int
    names: Mapping[int, InstitutionName]
    descents: Mapping[int, Descent]
    origins: tuple[Descent, ...]
    holders: Mapping[int, InOffice]
    licences: Mapping[int, Licence]
    hours: Mapping[int, OwnHours]
    changes: tuple[Changed, ...]


@dataclass(frozen=True)
class Listed:
    """A page of the list; ``after`` is the key of the next one, "" at the end."""

    rows: tuple[Institution, ...]
    after: str


def listed(asked: str, kind: OrganisationKind | None, after: str) -> Listed:
    """Institutions by their Kazakh name, those whose names, place, BIN or code hold what is asked for."""
    rows = Organisation.objects.order_by("name_kk", "pk")
    if kind is not None:
        rows = rows.filter(kind=kind.value)
    if after:
        name, _, pk = after.rpartition("|")
        rows = rows.filter(Q(name_kk__gt=name) | Q(name_kk=name, pk__gt=parse_whole(pk) or 0))
    keys = [key for word in asked.split() if (key := name_key(word))]
    found: list[Organisation] = []
    # Letters of Kazakh are folded here: no engine folds them in a LIKE.
    for row in rows.prefetch_related("names").iterator(500):
        if not keys or all(key in _searched(row) for key in keys):
            found.append(row)
            if len(found) > PAGE:
                break
    page = found[:PAGE]
    more = f"{page[-1].name_kk}|{page[-1].pk}" if len(found) > PAGE else ""
    return Listed(tuple(organisations.value_of(row) for row in page), more)


def whole(home: int) -> Whole:
    """One with all that is known of it. Raises ``NotFound``."""
    row = Organisation.objects.prefetch_related("names").filter(pk=home).first()
    if row is None:
        raise NotFound(str(home))
    steps = DescentRow.objects.filter(Q(home=home) | Q(successor=home)).order_by("on")
    changes = list(ReferenceChangeRow.objects.filter(home=home).order_by("-seq"))
    who = names_of({each.by for each in changes})
    return Whole(
        institution=organisations.value_of(row),
        form=Form(row.form) if row.form else None,
        region=row.region,
        email=row.email,
        version=row.last_seq,
        names={each.pk: name_of(each) for each in sorted(row.names.all(), key=lambda each: each.since or date.min)},
        descents={each.pk: descent_of(each) for each in steps if each.home_id == home},
        origins=tuple(descent_of(each) for each in steps if each.home_id != home),
        holders={each.pk: _in_office(each) for each in OfficeHolder.objects.filter(home=home).order_by("since")},
        licences={
            each.pk: Licence(number=each.number, since=each.since, until=each.until)
            for each in LicenceRow.objects.filter(home=home).order_by("since")
        },
        hours={
            each.pk: OwnHours(schedule=each.schedule, reason=each.reason, since=each.since, until=each.until)
            for each in OwnHoursRow.objects.filter(home=home).order_by("since")
        },
        changes=tuple(_changed(each, who) for each in changes),
    )


def home_of(code: str) -> int | None:
    """The home of the institution with that BIN or code."""
    rows = Organisation.objects.filter(Q(code=code) | Q(bin=code))
    return rows.values_list("pk", flat=True).first()


def code_of(home: int) -> str:
    """The BIN of an institution, or its code where it has none. Raises ``NotFound``."""
    found = organisations.by_id(home)
    return found.bin or found.code


def every_archive() -> tuple[Institution, ...]:
    """Every archive, with a desk here or without."""
    rows = Organisation.objects.filter(kind=OrganisationKind.ARCHIVE.value).order_by("name_kk")
    return tuple(organisations.value_of(row) for row in rows)


def own_hours(home: int, body: Body, clause: str) -> tuple[OwnSchedule, ...]:
    """The hours it established for itself, as :func:`law.hours.schedule_on` takes them. Asked once for a page."""
    rows = once((OwnHoursRow, home), lambda: tuple(OwnHoursRow.objects.filter(home=home).order_by("since")))
    found = ((row, hours_of_text(row.schedule, body, clause)) for row in rows)
    return tuple(OwnSchedule(schedule, row.reason, row.since, row.until) for row, schedule in found if schedule)


def _searched(row: Organisation) -> str:
    names = [text for name in row.names.all() for text in (name.kk, name.ru, name.en)]
    every = [*names, row.settlement_kk, row.settlement_ru]
    return " ".join([*map(name_key, every), row.bin or "", row.code])


def _in_office(row: OfficeHolder) -> InOffice:
    return InOffice(post=Post(row.post), holder=Holder(row.name_kk, row.name_ru), since=row.since, until=row.until)


def _changed(row: ReferenceChangeRow, who: Mapping[str, str]) -> Changed:
    return Changed(
        part=Part(row.part),
        before=json.loads(row.before) if row.before else {},
        after=json.loads(row.after),
        by=who.get(row.by, row.by),
        at=row.at,
    )


def everything() -> dict[str, Kept]:
    """Every institution by its code, as a table of institutions tells it."""
    names: dict[int, dict[int, InstitutionName]] = {}
    for name in InstitutionNameRow.objects.order_by("since", "pk"):
        names.setdefault(name.home_id, {})[name.pk] = name_of(name)
    descents: dict[int, dict[int, Descent]] = {}
    for step in DescentRow.objects.order_by("on", "pk"):
        descents.setdefault(step.home_id, {})[step.pk] = descent_of(step)
    return {
        row.code: Kept(
            home=row.pk,
            code=row.code,
            contacts=_contacts(row),
            names=names.get(row.pk, {}),
            descents=descents.get(row.pk, {}),
        )
        for row in Organisation.objects.order_by("kind", "name_kk", "pk")
    }


def version_of(home: int) -> Version:
    """The number of its last line. Raises ``NotFound``."""
    last = Organisation.objects.filter(pk=home).values_list("last_seq", flat=True).first()
    if last is None:
        raise NotFound(str(home))
    return Version(last)


def _contacts(row: Organisation) -> Contacts:
    return Contacts(
        kind=OrganisationKind(row.kind),
        form=Form(row.form) if row.form else None,
        bin=Bin(row.bin) if row.bin else None,
        region=row.region,
        settlement_kk=row.settlement_kk,
        settlement_ru=row.settlement_ru,
        address_kk=row.address_kk,
        address_ru=row.address_ru,
        phone=row.phone,
        email=row.email,
        desk=row.desk,
    )
