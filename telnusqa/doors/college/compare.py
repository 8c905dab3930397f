"""What the applicant wrote beside what the register holds: where they differ, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from telnusqa.core.application import Application
from telnusqa.core.document_number import DocumentNumber, parse_document_number
from telnusqa.core.language import Language
from telnusqa.core.name_key import name_key
from telnusqa.core.person import PersonName
from telnusqa.core.problem import Problem
from telnusqa.core.register_row import RegisterRow
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import short_date

_PARTS = (("surname", N_("тегі")), ("given", N_("аты")), ("patronymic", N_("әкесінің аты")))


@dataclass(frozen=True, kw_only=True)
class Compared:
    """One thing, as written and as held. ``same`` is None where there is nothing to compare."""

    what: str
    written: str
    held: str
    same: bool | None
    note: str = ""


def compare(application: Application, record: RegisterRow, language: Language) -> tuple[Compared, ...]:
    """Name, year, speciality, number, day of issue and IIN; the name is the one on the document."""
    name = application.name_then or application.applicant
    return (
        _name(name, record.name_kk, record.name_ru, language),
        Compared(
            what=say(language, "ЖСН"),
            written=application.iin or "",
            held=record.iin or "",
            same=application.iin == record.iin if application.iin and record.iin else None,
        ),
        Compared(
            what=say(language, "Құжат нөмірі"),
            written=" ".join(part for part in (application.original.series, application.original.number) if part),
            held=f"{record.series} {record.number}".strip(),
            same=same_number(application, record.series, record.number),
        ),
        Compared(
            what=say(language, "Берілген күні"),
            written=short_date(application.original.issued_on, language) if application.original.issued_on else "",
            held=short_date(record.issued_on, language),
            same=application.original.issued_on == record.issued_on if application.original.issued_on else None,
        ),
        Compared(
            what=say(language, "Бітірген жылы"),
            written=str(application.graduation_year),
            held=str(record.finished),
            same=application.graduation_year == record.finished,
        ),
        Compared(
            what=say(language, "Мамандығы"),
            written=application.speciality,
            held=f"{record.speciality_code} {_both(record.speciality_kk, record.speciality_ru)}".strip(),
            same=_same_speciality(application.speciality, record),
        ),
    )


def same_number(application: Application, series: str, number: str) -> bool | None:
    """Whether the number the applicant knows is this one; None where none is known."""
    known = application.original
    if not known.number:
        return None
    parsed = parse_document_number(known.series, known.number)
    if isinstance(parsed, Problem):
        return False
    return parsed in (DocumentNumber(series, number), DocumentNumber("", number))


def parts_that_differ(name: PersonName, kk: PersonName, ru: PersonName, language: Language) -> tuple[str, ...]:
    """Which parts of a name are neither the Kazakh nor the Russian spelling, whatever the letters."""
    return tuple(
        say(language, word)
        for part, word in _PARTS
        if name_key(getattr(name, part)) not in {name_key(getattr(kk, part)), name_key(getattr(ru, part))}
    )


def _name(name: PersonName, kk: PersonName, ru: PersonName, language: Language) -> Compared:
    differ = parts_that_differ(name, kk, ru, language)
    spelled = name.full in (kk.full, ru.full)
    note = ", ".join(differ)
    if not differ and not spelled:
        note = say(language, "әріптері өзгеше жазылған")
    return Compared(
        what=say(language, "Құжаттағы аты-жөні"),
        written=name.full,
        held=_both(kk.full, ru.full),
        same=not differ,
        note=note,
    )


def _both(kk: str, ru: str) -> str:
    return kk if kk == ru else f"{kk} / {ru}"


def _same_speciality(written: str, record: RegisterRow) -> bool:
    typed = name_key(written)
    held = [key for text in _speciality(record) if (key := name_key(text))]
    return any(typed == key or key in typed for key in held)


def _speciality(record: RegisterRow) -> Iterator[str]:
    yield from (record.speciality_kk, record.speciality_ru, record.speciality_code)
