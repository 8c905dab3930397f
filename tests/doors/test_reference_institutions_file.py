"""Institutions as a file: out, in, and what it would change before anything is changed."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.urls import reverse
from openpyxl import load_workbook

from telnusqa.core.language import Language
from telnusqa.sheets.institution_file import institutions_csv, institutions_xlsx, read_institutions
from telnusqa.store.models import DescentRow, InstitutionNameRow, LineRow, Organisation
from telnusqa.store.read import lineage
from tests.cast import Staff
from tests.places import liquidated, merged_twice

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("time_stands")]

NEW: dict[str, Any] = {
    "code": "pedtech-1",
    "kk": "Есіл педагогикалық техникумы",
    "ru": "Есильский педтехникум",
    "since": date(1961, 9, 1),
    "kind": "college",
    "form": "college",
    "region": "710000000",
    "settlement_kk": "Астана қаласы",
    "settlement_ru": "город Астана",
    "fate": "merged",
    "on": date(2008, 9, 1),
    "to": "960940000175",
    "fate_number": "12",
}
FORMER: dict[str, Any] = {
    "code": "pedtech-1",
    "kk": "Есіл педучилищесі",
    "ru": "Есильское педучилище",
    "since": date(1940, 9, 1),
    "until": date(1961, 8, 31),
}


def upload(who: Staff, rows: list[dict[str, Any]], expect: int = 200, *, csv: bool = True) -> str:
    """A file with these rows is sent to be checked."""
    content = institutions_csv(rows, Language.RU).encode() if csv else institutions_xlsx(rows, Language.KK)
    name = "ұйымдар.csv" if csv else "ұйымдар.xlsx"
    return page_of(who, {"file": SimpleUploadedFile(name, content), "do": "check"}, expect)


def page_of(who: Staff, sent: dict[str, Any], expect: int = 200) -> str:
    answer: HttpResponse = who.client().post(reverse("reference:institutions_import"), sent)
    assert answer.status_code == expect, answer.content.decode()
    return answer.content.decode()


def enter(who: Staff, rows: list[dict[str, Any]], expect: int = 302) -> str:
    return page_of(who, {"text": institutions_csv(rows, Language.RU), "do": "enter"}, expect)


def exported(who: Staff, ending: str) -> bytes:
    answer = who.client().get(reverse("reference:institutions_export", args=[ending]))
    assert f"institutions.{ending}" in answer["Content-Disposition"]
    return bytes(answer.content)


@pytest.mark.parametrize("csv", [True, False])
def test_a_file_shows_what_it_would_change_and_changes_nothing(ermek: Staff, college1: int, csv: bool) -> None:
    lines = LineRow.objects.filter(chain__startswith="institution:")
    before = lines.count()
    page = upload(ermek, [NEW, FORMER], csv=csv)
    assert "Есіл педагогикалық техникумы" in page and "Жаңа ұйым енгізіледі" in page
    assert "Басқа ұйымға қосылды, 2008 жылғы 1 қыркүйек" in page
    assert lines.count() == before


def test_confirmed_it_is_entered_and_entered_again_there_is_nothing_to_change(ermek: Staff, college1: int) -> None:
    enter(ermek, [NEW, FORMER])
    home = Organisation.objects.get(code="pedtech-1")
    assert (home.name_ru, home.closed_on, home.bin, home.desk) == (
        "Есильский педтехникум",
        date(2008, 9, 1),
        None,
        False,
    )
    assert InstitutionNameRow.objects.filter(home=home).count() == 2
    assert [each.home for each in lineage.holders_of(home.pk)] == [college1]
    assert "өзгеретін ештеңе жоқ" in upload(ermek, [NEW, FORMER])


def test_an_export_is_a_file_to_import(ermek: Staff, college1: int, archive: int) -> None:
    merged_twice(college1)
    liquidated(archive)
    for name in ("csv", "xlsx"):
        sent = {"file": SimpleUploadedFile(f"all.{name}", exported(ermek, name)), "do": "check"}
        assert "өзгеретін ештеңе жоқ" in page_of(ermek, sent)
    sheet = load_workbook(BytesIO(exported(ermek, "xlsx"))).active
    assert sheet is not None and sheet["A1"].value == "БСН не коды"
    assert len(read_institutions("all.csv", exported(ermek, "csv"))) == sheet.max_row - 1
    assert ermek.client().get(reverse("reference:institutions_export", args=["pdf"])).status_code == 404


def test_what_differs_is_shown_beside_what_was(ermek: Staff, college1: int) -> None:
    enter(ermek, [NEW, FORMER])
    changed = {**NEW, "settlement_ru": "город Акмола", "ru": "Есильский пединститут"}
    page = upload(ermek, [changed, {**FORMER, "kk": "Есіл пед училищесі"}])
    assert "город Акмола (бұрын: город Астана)" in page
    enter(ermek, [changed, {**FORMER, "kk": "Есіл пед училищесі"}])
    assert Organisation.objects.get(code="pedtech-1").settlement_ru == "город Акмола"
    assert InstitutionNameRow.objects.filter(kk="Есіл пед училищесі").count() == 1
    assert DescentRow.objects.count() == 1


def test_wrong_rows_are_told_with_all_their_reasons_and_nothing_is_entered(ermek: Staff, college1: int) -> None:
    wrong = {**NEW, "code": "№1", "kind": "кружок", "since": "вчера", "fate": "lost"}
    astray = {**NEW, "code": "astray-1", "to": "nobody"}
    page = upload(ermek, [wrong, astray], 422)
    for told in ("2</td>", "gptu-9-esil", "Күнді былай жазыңыз", "3</td>", "Мұндай оқу орны тізімде жоқ"):
        assert told in page
    assert 'value="enter"' not in page
    enter(ermek, [NEW, wrong], 422)
    assert not Organisation.objects.filter(code="pedtech-1").exists()


def test_two_that_come_in_together_may_lead_to_one_another(ermek: Staff, college1: int) -> None:
    school = {**NEW, "code": "school-1", "kk": "Мектеп", "ru": "Школа", "to": "pedtech-1", "on": date(1999, 9, 1)}
    enter(ermek, [school, NEW])
    (holder,) = lineage.holders_of(Organisation.objects.get(code="school-1").pk)
    assert holder.home == college1 and len(holder.steps) == 2


def test_what_an_act_refuses_is_told_and_the_rest_stands(ermek: Staff, college1: int) -> None:
    page = enter(ermek, [{**NEW, "fate": "liquidated"}], 422)
    assert "Таратылған ұйымның мұрагері болмайды" in page
    assert Organisation.objects.filter(code="pedtech-1", closed_on=None).exists()


def test_what_is_no_such_table_is_told(ermek: Staff) -> None:
    for content in (b"a;b\r\n1;2\r\n", b"PK\x03\x04 not a workbook", b""):
        page = page_of(ermek, {"file": SimpleUploadedFile("x.csv", content), "do": "check"}, 422)
        assert "banner-soon" in page
    assert "banner-soon" in page_of(ermek, {"do": "check"}, 422)
    large = SimpleUploadedFile("x.csv", b"a" * (901 * 1024))
    assert "тым үлкен" in page_of(ermek, {"file": large, "do": "check"}, 422)
