"""Each part of what is known of an institution: its row written, and what it was before."""

from datetime import timedelta
from itertools import pairwise

from django.db.models import Model

from telnusqa.core.institution import InstitutionName, name_of_today
from telnusqa.core.line import Json, canonical
from telnusqa.core.lineage import Descent, Fate, Ground, Lineage
from telnusqa.core.reference_change import Appointing, Change, Contacts, Licensing, Naming, Part, Passing
from telnusqa.law.own_hours import Opening, text_of_hours
from telnusqa.store.tables.institution import DescentRow, InstitutionNameRow, LicenceRow, OwnHoursRow
from telnusqa.store.tables.organisation import OfficeHolder, Organisation

PART: dict[type, Part] = {
    Naming: Part.NAME,
    Passing: Part.DESCENT,
    Appointing: Part.HOLDER,
    Licensing: Part.LICENCE,
    Opening: Part.HOURS,
    Contacts: Part.CONTACTS,
}
TABLE: dict[Part, type[Model]] = {
    Part.NAME: InstitutionNameRow,
    Part.DESCENT: DescentRow,
    Part.HOLDER: OfficeHolder,
    Part.LICENCE: LicenceRow,
    Part.HOURS: OwnHoursRow,
    Part.CONTACTS: Organisation,
}
ONCE: dict[Part, tuple[tuple[str, ...], str]] = {
    Part.DESCENT: (("successor_id",), "to"),
    Part.HOLDER: (("post", "since"), "since"),
    Part.LICENCE: (("number",), "number"),
    Part.HOURS: (("since",), "since"),
}
"""The columns by which one row of an institution is told from another, and the box where that is typed."""


def columns(change: Change | Opening) -> dict[str, Json | object]:
    """What the row of a change holds."""
    match change:
        case Naming(name=name):
            return {
                "kk": name.kk,
                "ru": name.ru,
                "en": name.en,
                "since": name.since,
                "until": name.until,
                **_ground(name.ground),
            }
        case Passing(descent=step):
            return {
                "successor_id": step.to,
                "fate": step.fate.value,
                "on": step.on,
                "ends": step.ends,
                "keeps_books": step.keeps_books,
                "archive_id": step.archive,
                **_ground(step.ground),
            }
        case Appointing():
            return {
                "post": change.post.value,
                "name_kk": change.holder.kk,
                "name_ru": change.holder.ru,
                "since": change.since,
                "until": change.until,
            }
        case Licensing(licence=licence):
            return {"number": licence.number, "since": licence.since, "until": licence.until}
        case Opening(own=own):
            text = text_of_hours(own.schedule)
            return {"schedule": text, "reason": own.reason, "since": own.since, "until": own.until}
        case Contacts():
            return {
                "kind": change.kind.value,
                "form": change.form.value if change.form else "",
                "bin": change.bin,
                "region": change.region,
                "settlement_kk": change.settlement_kk,
                "settlement_ru": change.settlement_ru,
                "address_kk": change.address_kk,
                "address_ru": change.address_ru,
                "phone": change.phone,
                "email": change.email,
                **({} if change.desk is None else {"desk": change.desk}),
            }


def text_of(row: Model, change: Change | Opening) -> str:
    """The columns of a change as they stand in its row: canonical JSON, days as ISO."""
    held = {name: getattr(row, name) for name in columns(change)}
    return canonical(
        {name: value if isinstance(value, str | bool | int) else _text(value) for name, value in held.items()}
    )


def follow(home: Organisation) -> None:
    """Bring what the organisation's own row copies: the name of today, the day it was no more, own hours.

    A name that had no end ends the day before a later one begins.
    """
    rows = list(InstitutionNameRow.objects.filter(home=home))
    endless = sorted(
        ((row.since, row) for row in rows if row.until is None and row.since is not None), key=lambda each: each[0]
    )
    for (_, earlier), (begun, _) in pairwise(endless):
        earlier.until = begun - timedelta(days=1)
        earlier.save(update_fields=["until"])
    today = name_of_today(map(name_of, rows))
    if today is not None:
        home.name_kk, home.name_ru, home.name_en = today.kk, today.ru, today.en
    home.closed_on = lineage(of=home.pk).ended_on(home.pk)
    home.own_hours_kept = OwnHoursRow.objects.filter(home=home).exists()
    home.save(update_fields=["name_kk", "name_ru", "name_en", "closed_on", "own_hours_kept"])


def name_of(row: InstitutionNameRow) -> InstitutionName:
    """The value of a row."""
    return InstitutionName(
        kk=row.kk,
        ru=row.ru,
        en=row.en,
        since=row.since,
        until=row.until,
        ground=Ground(row.act_number, row.act_dated),
    )


def descent_of(row: DescentRow) -> Descent:
    """The value of a row."""
    return Descent(
        of=row.home_id,
        to=row.successor_id,
        fate=Fate(row.fate),
        on=row.on,
        ground=Ground(row.act_number, row.act_dated),
        ends=row.ends,
        keeps_books=row.keeps_books,
        archive=row.archive_id,
    )


def lineage(*, of: int | None = None, without: int | None = None) -> Lineage:
    """What became of every institution, or of one; ``without`` a row that is to be corrected."""
    rows = DescentRow.objects.all() if of is None else DescentRow.objects.filter(home_id=of)
    return Lineage(descent_of(row) for row in rows if row.pk != without)


def _ground(ground: Ground) -> dict[str, object]:
    return {"act_number": ground.number, "act_dated": ground.dated}


def _text(value: object) -> str | None:
    return None if value is None else str(value)
