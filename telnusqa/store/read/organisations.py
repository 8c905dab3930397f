"""Organisations, as doors see them."""

from dataclasses import dataclass
from datetime import date

from telnusqa.core.errors import NotFound
from telnusqa.core.language import Language
from telnusqa.core.role import OrganisationKind
from telnusqa.store.keep.organisations import providers
from telnusqa.store.once import once, once_each
from telnusqa.store.question import Question
from telnusqa.store.tables.organisation import Organisation

FEW = 8
"""Up to so many colleges are shown at once; more are searched."""


@dataclass(frozen=True, kw_only=True)
class Institution:
    """An organisation and where to find it. ``bin`` is "" for one closed before such numbers were.

    ``desk`` tells whether it works here, ``closed_on`` since when it is no more, ``own_hours_kept``
    whether it established hours for itself.
    """

    id: int
    bin: str
    code: str
    kind: OrganisationKind
    desk: bool
    closed_on: date | None
    name_kk: str
    name_ru: str
    name_en: str
    settlement_kk: str
    settlement_ru: str
    address_kk: str
    address_ru: str
    phone: str
    own_hours_kept: bool

    @property
    def provides(self) -> bool:
        """Whether an application can be made to it here."""
        return self.kind is OrganisationKind.COLLEGE and self.desk and self.closed_on is None

    def name(self, language: Language) -> str:
        """Its name in that language; in English the Russian one where it has none."""
        return {Language.KK: self.name_kk, Language.RU: self.name_ru, Language.EN: self.name_en or self.name_ru}[
            language
        ]

    def address(self, language: Language) -> str:
        """Settlement and street; in English as in Russian, for that is what the street signs say."""
        kk, ru = (self.settlement_kk, self.address_kk), (self.settlement_ru, self.address_ru)
        return ", ".join(part for part in (kk if language is Language.KK else ru) if part)


def value_of(row: Organisation) -> Institution:
    """The value of a row."""
    return Institution(
        id=row.pk,
        bin=row.bin or "",
        code=row.code,
        kind=OrganisationKind(row.kind),
        desk=row.desk,
        closed_on=row.closed_on,
        name_kk=row.name_kk,
        name_ru=row.name_ru,
        name_en=row.name_en,
        settlement_kk=row.settlement_kk,
        settlement_ru=row.settlement_ru,
        address_kk=row.address_kk,
        address_ru=row.address_ru,
        phone=row.phone,
        own_hours_kept=row.own_hours_kept,
    )


def colleges() -> tuple[Institution, ...]:
    """Every college that issues duplicates here, by its Kazakh name."""
    return tuple(value_of(row) for row in providers().order_by("name_kk"))


def archives() -> tuple[Institution, ...]:
    """Every archive with a desk here, by its Kazakh name."""
    rows = Organisation.objects.filter(kind=OrganisationKind.ARCHIVE.value, desk=True).order_by("name_kk")
    return tuple(value_of(row) for row in rows)


def find_colleges(asked: str, *, without: int, most: int) -> tuple[tuple[Institution, ...], bool]:
    """Colleges but one whose name, place or BIN holds every word asked for; and whether they are few.

    Few are all answered, whatever was asked; of many none before anything is.
    """
    every = [each for each in colleges() if each.id != without]
    words = asked.casefold().split()
    few = len(every) <= FEW
    if not words:
        return (tuple(every) if few else ()), few
    return tuple(each for each in every if all(word in _searched(each) for word in words))[:most], few


def _searched(each: Institution) -> str:
    names = (each.name_kk, each.name_ru, each.name_en, each.settlement_kk, each.settlement_ru, each.bin)
    return " ".join(names).casefold()


def by_bin(bin_number: str) -> Institution:
    """One organisation. Asked once for a page. Raises :class:`NotFound`."""
    row = once((Organisation, "bin", bin_number), Organisation.objects.filter(bin=bin_number).first)
    if row is None:
        raise NotFound(bin_number)
    return value_of(row)


def by_code(code: str) -> Institution:
    """One organisation by its code, which never changes. Raises :class:`NotFound`."""
    row = Organisation.objects.filter(code=code).first()
    if row is None:
        raise NotFound(code)
    return value_of(row)


def bring(*homes: int) -> None:
    """Ask for several organisations at once, before a page asks for each."""
    once_each(Organisation, homes, _in_bulk)


def by_id(home: int) -> Institution:
    """One organisation. Raises :class:`NotFound`."""
    found = once_each(Organisation, [home], _in_bulk)
    if home not in found:
        raise NotFound(str(home))
    return value_of(found[home])


def _in_bulk(homes: list[int]) -> dict[int, Organisation]:
    return {row.pk: row for row in _OF_IDS(tuple(homes))}


_OF_IDS = Question(lambda homes: Organisation.objects.filter(pk__in=homes))
