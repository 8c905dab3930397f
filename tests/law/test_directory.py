"""The sixteen departments as printed, and the twenty regions of today beside them."""

from dataclasses import asdict, replace
from datetime import date

import pytest

from telnusqa.law import shipped
from telnusqa.law.directory import departments, historic_of, historic_regions, regions, today_of
from telnusqa.law.directory_rows import Department, Region, parse_departments

OLD = shipped.ruleset("2015")
NEW = shipped.ruleset("2023")
OBLASTS, CITIES = 17, 3


def unprinted(rows: tuple[Department, ...], text: str) -> list[str]:
    """The cells that do not stand in the list of the text, in the order of a row, white space folded."""
    listed = " ".join(text.split("\tСайт\n", 1)[1].split())
    return [
        f"{row.number}: {name}"
        for row in rows
        for name, value in asdict(row).items()
        if name not in {"number", "clause"} and value not in listed
    ] + [
        f"{row.number}: row"
        for row in rows
        if f"{row.number}. {row.region} {row.phone} {row.address} {row.site}" not in listed
    ]


def test_sixteen_departments_stand_as_printed():
    rows = departments(OLD)
    assert [row.number for row in rows] == list(range(1, 17))
    assert {row.clause for row in rows} == {"2015:A3"}
    assert unprinted(rows, shipped.text("2015")) == []


def test_blanks_within_an_address_are_kept():
    assert [row.site for row in departments(OLD) if " " in row.site] == [
        "www. almaty-reg.kz",
        "www. akimvko.gov.kz",
        "www. zhambyl.kz",
        "www. akimat-sko.kz",
        "www. ontustik.gov.kz",
    ]


def test_sabotage_a_mended_cell_is_seen():
    first, second, *_ = departments(OLD)
    mended = (replace(first, site="akmo.kz2"), replace(second, phone=first.phone))
    assert unprinted(mended, shipped.text("2015")) == ["1: site", "1: row", "2: row"]


def test_there_are_twenty_regions_today_each_with_three_names_and_a_code():
    today = regions()
    assert len(today) == OBLASTS + CITIES
    assert len({region.kato for region in today}) == len(today)
    assert [region.kato for region in today] == sorted(region.kato for region in today)
    assert all(len(region.kato) == 9 and region.kato.endswith("0000000") for region in today)
    assert sum(region.kk.endswith(" қаласы") for region in today) == CITIES
    assert sum(region.kk.endswith(" облысы") for region in today) == OBLASTS
    assert all(len({region.kk, region.ru, region.en}) == 3 for region in today)


def lost(today: tuple[Region, ...]) -> list[str]:
    """The regions whose way back to a department is lost."""
    return [
        region.kk
        for region in today
        if not any(region in today_of(department) for department in historic_of(region, OLD))
    ]


def test_every_region_of_today_leads_back_to_a_department_and_on_again():
    assert lost(regions()) == []
    assert all(today_of(department) for department in departments(OLD))


def test_sabotage_a_region_without_a_row_is_seen():
    assert lost((replace(regions()[0], rows=(17,)), *regions()[1:])) == ["Абай облысы"]


@pytest.mark.parametrize(
    ("row", "kept", "names"),
    [
        (4, "Алматы облысы", ["Almaty Region", "Zhetisu Region"]),
        (5, "Шығыс Қазақстан облысы", ["Abai Region", "East Kazakhstan Region"]),
        (8, "Қарағанды облысы", ["Karaganda Region", "Ulytau Region"]),
        (14, "Оңтүстік Қазақстан облысы", ["Turkistan Region", "Shymkent city"]),
        (15, "Астана қаласы", ["Astana city"]),
    ],
)
def test_a_territory_that_was_divided_leads_to_each_of_its_parts(row, kept, names):
    department = departments(OLD)[row - 1]
    assert department.region == kept
    assert [region.en for region in today_of(department)] == names


def test_regions_younger_than_the_list_say_since_when():
    assert {region.en: region.since for region in regions() if region.since} == {
        "Abai Region": date(2022, 6, 8),
        "Zhetisu Region": date(2022, 6, 8),
        "Ulytau Region": date(2022, 6, 8),
        "Turkistan Region": date(2018, 6, 19),
        "Shymkent city": date(2018, 6, 19),
    }


def test_a_name_that_is_no_more_is_kept():
    (gone,) = historic_regions()
    assert (gone.kato, gone.kk, gone.ru, gone.en) == (
        "510000000",
        "Оңтүстік Қазақстан облысы",
        "Южно-Казахстанская область",
        "South Kazakhstan Region",
    )
    assert (gone.since, gone.until) == (None, date(2018, 6, 18))
    assert [department.number for department in historic_of(gone, OLD)] == [14]
    assert gone not in regions()


def test_an_edition_without_a_list_has_no_departments():
    assert departments(NEW) == ()
    assert historic_of(regions()[0], NEW) == ()


def test_a_row_that_lacks_a_cell_or_has_a_strange_one_is_refused():
    cells = {"number": 1, "region": "Абай", "phone": "1", "address": "2", "site": "3"}
    assert len(parse_departments({"clause": "2015:A3", "department": [cells]})) == 1
    with pytest.raises(TypeError):
        parse_departments({"clause": "2015:A3", "department": [cells | {"fax": "4"}]})
    with pytest.raises(KeyError):
        parse_departments({"department": [cells]})
