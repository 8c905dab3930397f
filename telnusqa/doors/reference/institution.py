"""One institution: each part of what is known of it, its rows with the way to correct them, and every change."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from telnusqa.core.language import Language
from telnusqa.core.reference_change import Part
from telnusqa.core.role import Right
from telnusqa.doors.reference.institution_said import changes, contact_rows, rows_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Row
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import institutions, lineage, organisations
from telnusqa.store.read.institutions import Whole
from telnusqa.words.institution import part_name


@dataclass(frozen=True)
class Shown:
    """A part as the page shows it: its rows, and where one is added."""

    id: str
    title: str
    rows: tuple[Row, ...]
    add: str


@require_safe
def institution(request: HttpRequest, institution_id: int) -> HttpResponse:
    """All that is known of it, and who keeps its books today."""
    access.home(request, Right.CHANGE_REFERENCE)
    found, language = institutions.whole(institution_id), spoken()
    every = lineage.holders_of(institution_id)
    steps = [*found.descents.values(), *found.origins]
    named = {step.to for step in steps} | {step.of for step in steps} | {step.archive for step in steps}
    organisations.bring(*({each for each in named if each} | {each.home for each in every if each.home}))
    keepers = [organisations.by_id(each.home).name(language) for each in every if each.home]
    return render(
        request,
        "reference/institution.html",
        {
            "institution": found.institution,
            "name": found.institution.name(language),
            "contacts": contact_rows(found, language),
            "change_contacts": reverse("reference:institution_change", args=[institution_id, Part.CONTACTS.value]),
            "parts": tuple(_parts(found, language)),
            "keepers": keepers if found.institution.closed_on else [],
            "came_from": [(each.of, organisations.by_id(each.of).name(language), each.on) for each in found.origins],
            "changes": changes(found, language),
        },
    )


def _parts(found: Whole, language: Language) -> Iterator[Shown]:
    for part in (Part.NAME, Part.DESCENT, Part.HOLDER, Part.LICENCE, Part.HOURS):
        where = reverse("reference:institution_change", args=[found.institution.id, part.value])
        rows = tuple(Row(key, value, f"{where}?row={row}", value) for row, key, value in rows_of(found, part, language))
        yield Shown(part.value, part_name(part, language), rows, where)
