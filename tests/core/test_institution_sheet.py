"""A table of institutions: its headings, its rows, and what it would change of what stands."""

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from telnusqa.core.institution import InstitutionName
from telnusqa.core.institution_plan import Kept, Plan, plan
from telnusqa.core.institution_sheet import COLUMNS, TITLE, Entry, find_columns, parse_entries
from telnusqa.core.lineage import Descent, Fate, Ground
from telnusqa.core.reference_change import Contacts, Naming, Passing

TODAY = date(2026, 11, 23)
REGIONS = {"710000000"}
ROW = {
    "code": "Pedtech-1 ",
    "kk": "Ә",
    "ru": "Б",
    "since": "1961-09-01",
    "kind": "college",
    "region": "710000000",
    "settlement_kk": "Астана қаласы",
    "settlement_ru": "город Астана",
    "fate": " merged ",
    "on": "2008-09-01",
    "to": " 960940000175",
    "archive": "Archive-1",
    "fate_number": "12",
    "fate_dated": "2008-08-01",
}
FORMER = {"code": "pedtech-1", "kk": "Ескі", "ru": "Старое", "since": "1940-09-01", "until": "1961-08-31"}
NAME = InstitutionName(kk="Ә", ru="Б", since=date(1961, 9, 1))
OLD = InstitutionName(kk="Ескі", ru="Старое", since=date(1940, 9, 1), until=date(1961, 8, 31))


def parsed(*rows: dict[str, str]) -> tuple[list[Entry], list[tuple[int, list[tuple[str, str]]]]]:
    entries, faults = parse_entries(enumerate(rows, 2), REGIONS, TODAY)
    return list(entries), [(each.row, [(one.field, one.code) for one in each.problems]) for each in faults]


def one(*rows: dict[str, str]) -> Entry:
    (entry,), faults = parsed(*rows)
    assert faults == []
    return entry


def test_headings_are_known_in_three_languages_whatever_their_case() -> None:
    for language in range(3):
        found = find_columns([column.headings[language].upper() for column in COLUMNS])
        assert isinstance(found, dict) and list(found.values()) == list(COLUMNS)
    found = find_columns(["", "Code of the successor", "БСН не коды", "Название на русском", "Қазақша атауы"])
    assert isinstance(found, dict)
    assert {place: column.key for place, column in found.items()} == {1: "to", 2: "code", 3: "ru", 4: "kk"}


def test_a_file_already_downloaded_stays_readable() -> None:
    kept = tomllib.loads((Path(__file__).parent / "institution_headings.toml").read_text(encoding="utf-8"))
    assert {column.key: list(column.headings) for column in COLUMNS} == kept["headings"]
    assert list(TITLE) == kept["title"]


def test_all_that_is_wrong_with_headings() -> None:
    found = find_columns([" Клуб ", "БИН или код", "BIN or code", " "])
    assert isinstance(found, tuple)
    assert [(each.field, each.code) for each in found] == [
        ("Клуб", "heading_unknown"),
        ("BIN or code", "heading_twice"),
        ("Қазақша атауы", "heading_missing"),
        ("Орысша атауы", "heading_missing"),
    ]


def test_the_keys_of_columns_are_told_apart() -> None:
    assert len({column.key for column in COLUMNS}) == len(COLUMNS) == 24
    assert [column.key for column in COLUMNS if column.required] == ["code", "kk", "ru"]
    assert {column.key: column.digits for column in COLUMNS if column.digits} == {"code": 12, "region": 9}


def test_a_row_of_today_and_rows_of_former_names_are_one_institution() -> None:
    entry = one(ROW, FORMER, ROW)
    assert (entry.row, entry.code, entry.names) == (2, "pedtech-1", (NAME, OLD))
    assert entry.contacts is not None and entry.contacts.bin is None and entry.contacts.region == "710000000"
    step = entry.steps[0]
    assert (step.to, step.archive, step.descent.fate, step.descent.on) == (
        "960940000175",
        "archive-1",
        Fate.MERGED,
        date(2008, 9, 1),
    )
    assert step.descent.ground == Ground("12", date(2008, 8, 1))
    assert (step.descent.of, step.descent.to, step.descent.archive) == (0, None, None)
    assert len(entry.steps) == 2
    alone = one(FORMER)
    assert (alone.contacts, alone.steps) == (None, ())
    assert one(FORMER, ROW).contacts == entry.contacts


def test_a_code_of_digits_is_a_bin() -> None:
    entry = one({**ROW, "code": "960940000175"})
    assert entry.contacts is not None and entry.contacts.bin == "960940000175"
    _, faults = parsed({**FORMER, "code": "960940000174"})
    assert faults == [(2, [("code", "bin_check")])]


def test_an_institution_with_a_wrong_row_is_not_taken() -> None:
    entries, faults = parsed(
        ROW, {**FORMER, "ru": "", "since": "?"}, {**FORMER, "code": "other"}, {**FORMER, "code": "?"}
    )
    assert [entry.code for entry in entries] == ["other"]
    assert faults == [(3, [("ru", "missing"), ("since", "day")]), (5, [("code", "code_shape")])]
    _, faults = parsed({**ROW, "code": "", "kind": "", "settlement_ru": "", "on": ""})
    assert faults == [
        (2, [("code", "missing"), ("kind", "choose_one"), ("settlement_ru", "missing"), ("on", "missing")])
    ]


def test_a_cell_that_is_not_there_is_an_empty_one() -> None:
    entry = one(
        {name: cell for name, cell in ROW.items() if name not in {"to", "archive", "fate_number", "fate_dated"}}
    )
    (step,) = entry.steps
    assert (step.to, step.archive, step.descent.ground) == ("", "", Ground())
    _, faults = parsed({name: cell for name, cell in ROW.items() if name not in {"code", "on"}})
    assert faults == [(2, [("code", "missing"), ("on", "missing")])]


@pytest.mark.parametrize("name", ["kind", "region", "settlement_kk"])
def test_one_cell_of_where_it_lies_asks_for_the_others(name: str) -> None:
    _, faults = parsed({**FORMER, name: ROW[name]})
    assert faults and name not in {field for field, _ in faults[0][1]}


CONTACTS = one(ROW).contacts
assert CONTACTS is not None
STANDS = Kept(home=1, code="pedtech-1", contacts=replace(CONTACTS, desk=False), names={10: NAME, 11: OLD}, descents={})
INTO = Kept(home=2, code="960940000175", contacts=CONTACTS, names={}, descents={})
KEEPER = Kept(home=9, code="archive-1", contacts=CONTACTS, names={}, descents={})
BEFORE = {each.code: each for each in (STANDS, INTO, KEEPER)}
DESCENT = Descent(of=1, to=2, fate=Fate.MERGED, on=date(2008, 9, 1), ground=Ground("12", date(2008, 8, 1)), archive=9)


def test_what_is_new_comes_in_and_its_steps_wait_for_its_home() -> None:
    entry = one(ROW, FORMER)
    found = plan([entry], {code: each for code, each in BEFORE.items() if code != "pedtech-1"})
    assert found.new == (entry,) and found.faults == () and not found.empty
    (step,) = found.changes
    assert (step.entry, step.step) == (entry, entry.steps[0])
    assert step.change == Passing(descent=replace(DESCENT, of=0))


def test_what_stands_is_left_alone() -> None:
    stands = replace(STANDS, descents={20: DESCENT})
    assert plan([one(ROW, FORMER)], {**BEFORE, "pedtech-1": stands}).empty
    assert plan([], {}) == Plan((), (), ())


def test_what_differs_is_a_change_of_its_row() -> None:
    told = one(
        {**ROW, "ru": "В", "phone": "+77172000014", "desk": "yes"},
        {**FORMER, "since": "1930-09-01", "until": "1940-08-31"},
    )
    other = replace(DESCENT, on=date(2009, 9, 1))
    found = plan([told], {**BEFORE, "pedtech-1": replace(STANDS, descents={20: other})})
    assert [each.change for each in found.changes] == [
        Naming(name=replace(NAME, ru="В"), row=10),
        Naming(name=replace(OLD, since=date(1930, 9, 1), until=date(1940, 8, 31)), row=None),
        replace(CONTACTS, phone="+77172000014", desk=True),
        Passing(descent=DESCENT, row=20),
    ]
    assert [each.step for each in found.changes] == [None, None, None, told.steps[0]]
    assert {each.entry for each in found.changes} == {told}


def test_whether_it_works_here_stays_where_a_file_does_not_say() -> None:
    works = replace(STANDS, contacts=replace(STANDS.contacts, desk=True), descents={20: DESCENT})
    assert plan([one(ROW)], {**BEFORE, "pedtech-1": works}).empty
    (change,) = plan([one({**ROW, "desk": "no"})], {**BEFORE, "pedtech-1": works}).changes
    assert isinstance(change.change, Contacts) and change.change.desk is False


def test_a_successor_nobody_knows_and_a_new_one_without_contacts_are_told() -> None:
    entry = one({**ROW, "to": "nobody", "archive": "nowhere"})
    found = plan([entry], BEFORE)
    assert [[(each.field, each.code) for each in fault.problems] for fault in found.faults] == [
        [("to", "no_such_institution"), ("archive", "no_such_institution")]
    ]
    assert found.changes == () and found.faults[0].row == 2 and not found.empty
    (fault,) = plan([one(FORMER)], {}).faults
    assert [(each.field, each.code) for each in fault.problems] == [("kind", "missing")]
    school = one({**ROW, "code": "school-1", "to": "pedtech-1", "archive": ""})
    found = plan([school, one({**ROW, "to": "", "archive": ""})], {})
    assert found.faults == () and len(found.new) == 2
    descents = [each.change.descent for each in found.changes if isinstance(each.change, Passing)]
    assert [(each.of, each.to, each.archive) for each in descents] == [(0, 0, None), (0, None, None)]
