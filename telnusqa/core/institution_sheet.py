"""A table of institutions: its columns, what its rows mean, and what they would change.

A row is a name. The row of the name of today also tells what the institution is, where it lies and what became of it;
rows of former names, which have an ``until``, only need the code. One that was split into several has a row for each.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from telnusqa.core.bin import parse_bin
from telnusqa.core.institution import InstitutionName
from telnusqa.core.lineage import Descent
from telnusqa.core.name_key import name_key
from telnusqa.core.problem import Problem
from telnusqa.core.reference_change import Contacts
from telnusqa.core.reference_form import parse_contacts, parse_naming, parse_passing
from telnusqa.core.register_sheet import Column

TITLE = ("Ұйымдар", "Организации", "Institutions")
COLUMNS = (
    Column("code", "БСН не коды", "БИН или код", "BIN or code", digits=12),
    Column("kk", "Қазақша атауы", "Название на казахском", "Name in Kazakh"),
    Column("ru", "Орысша атауы", "Название на русском", "Name in Russian"),
    Column("en", "Ағылшынша атауы", "Название на английском", "Name in English", required=False),
    Column("since", "Атау басталған күн", "Название действует с", "Name since", required=False),
    Column("until", "Атау аяқталған күн", "Название действовало до", "Name until", required=False),
    Column("act_number", "Атау туралы шешім", "Решение о названии", "Decision on the name", required=False),
    Column("act_dated", "Ол шешімнің күні", "Дата этого решения", "Its date", required=False),
    Column("kind", "Түрі", "Вид", "Kind", required=False),
    Column("form", "Қайсысы", "Какая именно", "Which of them", required=False),
    Column("region", "Өңірдің КАТО коды", "Код КАТО региона", "KATO code of the region", required=False, digits=9),
    Column("settlement_kk", "Елді мекені қазақша", "Населённый пункт на казахском", "Place in Kazakh", required=False),
    Column("settlement_ru", "Елді мекені орысша", "Населённый пункт на русском", "Place in Russian", required=False),
    Column("address_kk", "Мекенжайы қазақша", "Адрес на казахском", "Address in Kazakh", required=False),
    Column("address_ru", "Мекенжайы орысша", "Адрес на русском", "Address in Russian", required=False),
    Column("phone", "Телефоны", "Телефон", "Telephone", required=False),
    Column("email", "Электрондық поштасы", "Электронная почта", "E-mail", required=False),
    Column("desk", "Жүйеде", "В системе", "In this system", required=False),
    Column("fate", "Не болды", "Что произошло", "What happened", required=False),
    Column("on", "Қай күні", "Когда", "When", required=False),
    Column("to", "Мұрагерінің коды", "Код правопреемника", "Code of the successor", required=False),
    Column("archive", "Архивінің коды", "Код архива", "Code of the archive", required=False),
    Column("fate_number", "Ол туралы шешім", "Решение об этом", "Decision on that", required=False),
    Column("fate_dated", "Оның күні", "Дата решения об этом", "Date of that decision", required=False),
)
"""The columns in their order; ``kind``, ``form``, ``desk`` and ``fate`` hold the words the journal knows them by."""

_CODE = re.compile(r"[a-z0-9][a-z0-9-]{2,19}")
OF_CONTACTS = ("kind", "region", "settlement_kk")
"""A row with any of these tells where the institution is, and must tell it whole."""
Cells = Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Step:
    """What became of it, the others by their codes: ``descent`` names nobody."""

    descent: Descent
    to: str
    archive: str


@dataclass(frozen=True, kw_only=True)
class Entry:
    """An institution as a file tells it, over one row or several; ``row`` is its first."""

    row: int
    code: str
    names: tuple[InstitutionName, ...]
    contacts: Contacts | None
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True)
class Fault:
    """A row that cannot be taken, and why."""

    row: int
    problems: tuple[Problem, ...]


def find_columns(headings: Sequence[str]) -> dict[int, Column] | tuple[Problem, ...]:
    """Where the columns stand, by headings in any of the three languages, or all that is wrong with them."""
    known = {name_key(heading): column for column in COLUMNS for heading in column.headings}
    places: dict[int, Column] = {}
    problems: list[Problem] = []
    for place, heading in enumerate(headings):
        column = known.get(name_key(heading))
        if column is None:
            problems += [Problem(heading.strip(), "heading_unknown")] if heading.strip() else []
        elif column in places.values():
            problems.append(Problem(heading.strip(), "heading_twice"))
        else:
            places[place] = column
    missing = [column for column in COLUMNS if column.required and column not in places.values()]
    problems += [Problem(column.kk, "heading_missing") for column in missing]
    return tuple(problems) or places


def parse_entries(
    rows: Iterable[tuple[int, Cells]], regions: Collection[str], today: date
) -> tuple[tuple[Entry, ...], tuple[Fault, ...]]:
    """The institutions of a file and the rows that cannot be taken; an institution with a wrong row is not taken."""
    entries: dict[str, Entry] = {}
    faults: list[Fault] = []
    faulty: set[str] = set()
    for row, cells in rows:
        code = cells.get("code", "").strip().lower()
        entry = _entry(row, code, cells, regions, today)
        if isinstance(entry, Fault):
            faults.append(entry)
            faulty.add(code)
        else:
            entries[code] = _together(entries[code], entry) if code in entries else entry
    return tuple(entry for code, entry in entries.items() if code not in faulty), tuple(faults)


def _entry(row: int, code: str, cells: Cells, regions: Collection[str], today: date) -> Entry | Fault:
    problems: list[Problem] = []
    if not _CODE.fullmatch(code):
        problems.append(Problem("code", "code_shape" if code else "missing"))
    bin_number = parse_bin(code, "code") if code.isdigit() else ""
    problems += [bin_number] if isinstance(bin_number, Problem) else []
    naming = parse_naming(cells, None, today)
    problems += naming if isinstance(naming, tuple) else ()
    contacts = None
    if any(cells.get(name, "").strip() for name in OF_CONTACTS):
        found = parse_contacts({**cells, "bin": code if code.isdigit() else ""}, regions)
        problems += found if isinstance(found, tuple) else ()
        contacts = None if isinstance(found, tuple) else found
    step = _step(cells, today) if cells.get("fate", "").strip() else None
    problems += step if isinstance(step, tuple) else ()
    if problems or isinstance(naming, tuple) or isinstance(step, tuple):
        return Fault(row, tuple(problems))
    return Entry(row=row, code=code, names=(naming.name,), contacts=contacts, steps=(step,) if step else ())


def _step(cells: Cells, today: date) -> Step | tuple[Problem, ...]:
    boxes = {
        "fate": cells["fate"].strip(),
        "on": cells.get("on", ""),
        "act_number": cells.get("fate_number", ""),
        "act_dated": cells.get("fate_dated", ""),
    }
    passing = parse_passing(boxes, 0, None, None, None, today)
    if isinstance(passing, tuple):
        return passing
    to, archive = (cells.get(name, "").strip().lower() for name in ("to", "archive"))
    return Step(descent=passing.descent, to=to, archive=archive)


def _together(known: Entry, more: Entry) -> Entry:
    return replace(
        known,
        names=tuple(dict.fromkeys((*known.names, *more.names))),
        contacts=known.contacts or more.contacts,
        steps=known.steps + more.steps,
    )
