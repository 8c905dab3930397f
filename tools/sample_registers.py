"""Write the sample registers of ``telnusqa/sample``: invented graduates of the invented colleges there.

    python -m tools.sample_registers [FOLDER]

The seed is fixed: run again, it changes no byte. Look at the files before they are committed anew.
"""

import sys
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from telnusqa.core.register_sheet import COLUMNS, TITLES, Column, Sheet
from tools.sample_files import Cell, Table, write_csv, write_workbook
from tools.sample_people import Person, invent, pages, pick
from tools.sample_supplements import supplement

SAMPLE = Path(__file__).resolve().parent.parent / "telnusqa" / "sample"
GRADUATES = 120
FIRST, LAST = 1998, 2025
_SEED = 2009
_NEW_CODES_SINCE = (2005, 2022)
_FORMS = (("күндізгі", "очная"),) * 8 + (("сырттай", "заочная"), ("кешкі", "вечерняя"))
_KIND = (("Диплом", "Диплом"), ("Үздік диплом", "Диплом с отличием"))

ALIYA = Person(kk=("Омарова", "Әлия", "Серікқызы"), ru=("Омарова", "Алия", "Сериккызы"), iin="900615400008")
"""She applies in the tour and in the tests; her IIN is synthetic."""


@dataclass(frozen=True)
class Habits:
    """How a college keeps its tables: in which language, and whether numbers are kept as numbers."""

    russian: bool = False
    numerals: bool = False
    shuffled: bool = False


HABITS = {
    "akbulak": Habits(),
    "kargaly": Habits(russian=True, numerals=True),
    "zhaisan": Habits(),
    "nura": Habits(shuffled=True),
}


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / name).read_text("utf-8"))


def _named(college: dict[str, Any], year: int) -> dict[str, str]:
    """The college's name on the first of July of that year."""
    day = date(year, 7, 1)
    former = (name for name in college.get("former_name", []) if name["from"] <= day <= name["until"])
    found: dict[str, str] = next(former, college["name"])
    return found


def _signer(person: dict[str, Any], day: date, page: str) -> str:
    """The signer, where this one was in office on the day; the register does not tell who was before."""
    name = person[page]
    return f"{name['surname']} {name['given'][0]}. {name['patronymic'][0]}." if person["from"] <= day else ""


@dataclass(frozen=True)
class Study:
    """A course of study as it ended: when, and as whose blank."""

    entered: int
    finished: int
    number: str
    registration: int
    honours: bool
    speciality: dict[str, Any]
    form: tuple[str, str]


def _cells(college: dict[str, Any], person: Person, study: Study, random: Random, *, russian: bool) -> dict[str, Cell]:
    board = date(study.finished, 6, 18) + timedelta(days=int(random.random() * 10))
    issued = board + timedelta(days=3 + int(random.random() * 5))
    then, now = _named(college, study.entered), _named(college, study.finished)
    speciality, qualification = pages(study.speciality["name"]), pages(study.speciality["qualification"])
    generation = sum(study.finished >= year for year in _NEW_CODES_SINCE)
    cells: dict[str, Cell] = {
        "kind": _KIND[study.honours][russian],
        "series": "ТКБ",
        "number": study.number,
        "iin": person.iin,
        "entered": study.entered,
        "finished": study.finished,
        "speciality_code": study.speciality["codes"][generation],
        "qualification_code": study.speciality["qualification_codes"][generation],
        "study_form": study.form[russian],
        "board_on": board,
        "board_minutes": str(1 + int(random.random() * 9)),
        "registration_number": str(study.registration),
        "issued_on": issued,
    }
    for page, name in (("kk", person.kk), ("ru", person.ru)):
        cells |= dict(zip((f"surname_{page}", f"given_{page}", f"patronymic_{page}"), name, strict=True))
        cells |= {
            f"institution_entered_{page}": then[page],
            f"institution_finished_{page}": now[page],
            f"speciality_{page}": speciality[page == "ru"],
            f"qualification_{page}": qualification[page == "ru"],
            f"head_{page}": _signer(college["head"], issued, page),
            f"deputy_{page}": _signer(college["deputy"], issued, page),
        }
    return cells


def _study(random: Random, place: int, order: int, specialities: list[dict[str, Any]]) -> Study:
    finished = FIRST + order * (LAST - FIRST + 1) // GRADUATES
    return Study(
        entered=finished - pick(random, (3, 3, 4, 4, 2)),
        finished=finished,
        number=f"{place}{finished % 100:02}{int(random.random() * 9):01}{order:03}",
        registration=100 + order,
        honours=random.random() < 0.08,
        speciality=pick(random, specialities),
        form=pick(random, _FORMS),
    )


def _table(sheet: Sheet, rows: list[dict[str, Cell]], habits: Habits, random: Random) -> Table:
    columns = list(COLUMNS[sheet])
    if habits.shuffled:
        columns.sort(key=lambda _: random.random())

    def value(column: Column, cell: Cell) -> Cell:
        return int(cell) if habits.numerals and column.digits and isinstance(cell, str) and cell else cell or None

    return Table(
        title=TITLES[sheet][habits.russian],
        headings=tuple(column.ru if habits.russian else column.kk for column in columns),
        rows=[tuple(value(column, row.get(column.key)) for column in columns) for row in rows],
        formats=tuple(_format(column) for column in columns),
    )


def _format(column: Column) -> str:
    if column.key in ("board_on", "issued_on"):
        return "DD.MM.YYYY"
    return "0" * column.digits or "General"


def _register(
    college: dict[str, Any], place: int, names: dict[str, Any], studies: dict[str, Any]
) -> tuple[Table, Table]:
    random = Random(_SEED + place)  # noqa: S311 - nothing here is secret
    code = college["code"]
    habits = HABITS[code]
    specialities = studies[code]["speciality"]
    diplomas: list[dict[str, Cell]] = []
    lines: list[dict[str, Cell]] = []

    def add(person: Person, study: Study, *, supplemented: bool, whole: bool) -> None:
        diplomas.append(_cells(college, person, study, random, russian=habits.russian))
        if supplemented:
            made = supplement(random, studies, code, study.finished, whole=whole)
            lines.extend({"series": "ТКБ", "number": study.number, **line} for line in made)

    for order in range(GRADUATES):
        study = _study(random, place, order, specialities)
        add(invent(random, names, study.finished), study, supplemented=order % 2 == 0, whole=order % 8 == 0)
        if place == 1 and study.finished == 2009 and _last_of(order):
            aliya = Study(2006, 2009, "0123456", 99, False, specialities[0], _FORMS[0])
            add(ALIYA, aliya, supplemented=True, whole=True)
    return _table(Sheet.DIPLOMAS, diplomas, habits, random), _table(Sheet.SUPPLEMENT, lines, habits, random)


def _last_of(order: int) -> bool:
    """Whether the next graduate finishes in a later year."""
    years = LAST - FIRST + 1
    return (order + 1) * years // GRADUATES > order * years // GRADUATES


def main(folder: Path) -> None:
    """Write every college's register into the folder."""
    names, studies = _toml("sample_names.toml"), _toml("sample_studies.toml")
    organisations = tomllib.loads((SAMPLE / "organisations.toml").read_text("utf-8"))
    for place, college in enumerate(organisations["college"], 1):
        diplomas, lines = _register(college, place, names, studies)
        target = folder / college["register"]
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.suffix == ".csv":
            write_csv(diplomas, target)
            write_csv(lines, target.with_name(f"{target.stem}.qosymsha.csv"))
        else:
            write_workbook((diplomas, lines), target)
        print(f"{target.name}: {len(diplomas.rows)} diplomas, {len(lines.rows)} lines")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE)
