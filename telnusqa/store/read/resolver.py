"""Which institution is meant by a name, and who issues for it today."""

from dataclasses import dataclass
from functools import lru_cache

from django.db.models import Max

from telnusqa.core.institution import InstitutionName
from telnusqa.core.lineage import Descent
from telnusqa.core.resolver.index import Index, Known, index_of
from telnusqa.core.resolver.resolve import resolve
from telnusqa.core.role import OrganisationKind
from telnusqa.law.directory import historic_regions, regions
from telnusqa.store.keep.institutions import name_of
from telnusqa.store.read import lineage, organisations
from telnusqa.store.read.organisations import Institution
from telnusqa.store.tables.institution import InstitutionNameRow, ReferenceChangeRow
from telnusqa.store.tables.organisation import Organisation


@dataclass(frozen=True)
class Issuer:
    """Who keeps the register of the one that is meant: ``by`` is None for an archive nobody named.

    ``steps`` led there, ``to`` names the institution each step led to.
    """

    by: Institution | None
    is_archive: bool
    steps: tuple[Descent, ...]
    to: tuple[Institution | None, ...]


@dataclass(frozen=True, kw_only=True)
class Meant:
    """An institution that may be meant, by which of its names, how like (0 to 1), and who issues for it today."""

    institution: Institution
    name: InstitutionName
    former: bool
    like: float
    issuers: tuple[Issuer, ...]


@dataclass(frozen=True)
class Answer:
    """The likeliest first; ``sure`` where the first one is meant and no other can be. Empty where we do not know."""

    meant: tuple[Meant, ...]
    sure: bool


def meant_by(name: str, year: int | None, *, place: str = "") -> Answer:
    """Whom a name means as people remember it; ``place`` is a town or region named apart from it."""
    found = resolve(name, year, _index(_version()), hint=place)
    every = lineage.every()
    held = {each.home: every.holders(each.home) for each in found.candidates}
    homes = {each.home for each in found.candidates}
    for holders in held.values():
        for holder in holders:
            homes |= {holder.home, *(step.to for step in holder.steps)} - {None}  # type: ignore[arg-type]
    organisations.bring(*homes)
    return Answer(
        tuple(
            Meant(
                institution=organisations.by_id(each.home),
                name=each.name,
                former=each.former,
                like=each.like,
                issuers=tuple(
                    Issuer(
                        by=_one(holder.home),
                        is_archive=holder.is_archive,
                        steps=holder.steps,
                        to=tuple(_one(step.to) for step in holder.steps),
                    )
                    for holder in held[each.home]
                ),
            )
            for each in found.candidates
        ),
        found.sure,
    )


def _one(home: int | None) -> Institution | None:
    return None if home is None else organisations.by_id(home)


def _version() -> tuple[int, int]:
    """What grows with every institution and with every change of one: none is ever taken away."""
    added = Organisation.objects.aggregate(last=Max("pk"))["last"] or 0
    changed = ReferenceChangeRow.objects.aggregate(last=Max("pk"))["last"] or 0
    return added, changed


@lru_cache(maxsize=1)
def _index(_: tuple[int, int]) -> Index:
    names: dict[int, list[InstitutionName]] = {}
    for row in InstitutionNameRow.objects.all():
        names.setdefault(row.home_id, []).append(name_of(row))
    called = {region.kato: (region.kk, region.ru) for region in (*regions(), *historic_regions())}
    colleges = Organisation.objects.filter(kind=OrganisationKind.COLLEGE.value)
    places = colleges.values_list("pk", "settlement_kk", "settlement_ru", "region")
    return index_of(
        Known(home=home, names=tuple(names.get(home, ())), places=(kk, ru, *called.get(region, ())))
        for home, kk, ru, region in places
    )
