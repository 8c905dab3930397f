"""The places of the service: whom to ask today, the regions, and beside them the list of old."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from telnusqa.core.language import Language
from telnusqa.doors.public.contact_rows import historic_rows, live_rows
from telnusqa.doors.public.rules_today import rules_today
from telnusqa.doors.shared.said import spoken
from telnusqa.law import shipped
from telnusqa.law.directory import departments, historic_of, historic_regions, regions, today_of
from telnusqa.law.directory_rows import Department, Region
from telnusqa.law.ruleset import RuleSet
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date
from telnusqa.words.told import counter
from telnusqa.words.told.stated import blocks


@dataclass(frozen=True)
class RegionRow:
    """A region of today, or one that is no more, with the numbers of the departments of old."""

    name: str
    code: str
    since: str
    until: str
    departments: tuple[int, ...]


@dataclass(frozen=True)
class DepartmentRow:
    """A department of old as printed, and the regions of today in its place."""

    printed: Department
    today: tuple[str, ...]


@dataclass(frozen=True)
class OldList:
    """The departments of one edition, with the clause that lists them and the contacts of its years."""

    source: str
    rows: tuple[DepartmentRow, ...]


@require_safe
def directory(request: HttpRequest) -> HttpResponse:
    """Where the service is had and whom to ask (2023:7.5, 2015:14); the sixteen departments stay as history (2015:A3).

    The page stands on a day no text is held for, too: the regions do not depend on it.
    """
    language = spoken()
    rules = rules_today()
    every = [shipped.ruleset(edition_id) for edition_id in shipped.editions()]
    old = [_old_list(each, language) for each in every if departments(each)]
    listing = next((each for each in every if departments(each)), None)
    return render(
        request,
        "public/directory.html",
        {
            "no_text": rules is None,
            "contacts": live_rows(rules, language) if rules else (),
            "hours": blocks(counter.usual_hours(rules, language)) if rules else (),
            "regions": [_region(region, listing, language) for region in regions()],
            "gone": [_region(region, listing, language) for region in historic_regions()],
            "old": old,
            "old_contacts": [row for each in every for row in historic_rows(each, language)],
        },
    )


def _old_list(rules: RuleSet, language: Language) -> OldList:
    rows = departments(rules)
    return OldList(
        clause_name(rows[0].clause, language),
        tuple(DepartmentRow(row, tuple(_name(region, language) for region in today_of(row))) for row in rows),
    )


def _region(region: Region, listing: RuleSet | None, language: Language) -> RegionRow:
    return RegionRow(
        name=_name(region, language),
        code=region.kato,
        since=long_date(region.since, language) if region.since else "",
        until=long_date(region.until, language) if region.until else "",
        departments=tuple(row.number for row in historic_of(region, listing)) if listing else (),
    )


def _name(region: Region, language: Language) -> str:
    return {Language.KK: region.kk, Language.RU: region.ru, Language.EN: region.en}[language]
