"""Institutions as an administrator looks after them: found, read, corrected; nothing typed is lost."""

import re
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from telnusqa.acts.change_reference import change_reference
from telnusqa.core.case import Version
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.institution import Licence
from telnusqa.core.lineage import Fate
from telnusqa.core.reference_change import Licensing
from telnusqa.store.models import DescentRow, InstitutionNameRow, LicenceRow, OfficeHolder, Organisation, OwnHoursRow
from telnusqa.store.read import institutions as read
from tests.cast import NOW, Staff
from tests.places import liquidated, merged_twice

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("time_stands")]


def shown(who: Staff, page: str, *words: object, **query: str) -> str:
    answer = who.client().get(reverse(f"reference:{page}", args=words), query)
    assert answer.status_code == 200
    return answer.content.decode()


def sent(who: Staff, home: int, part: str, expect: int = 302, **typed: Any) -> HttpResponse:
    seen = Organisation.objects.get(pk=home).last_seq
    where = reverse("reference:institution_change", args=[home, part])
    answer = who.client().post(where, {"seen": seen, **typed})
    assert answer.status_code == expect, answer.content.decode()
    return answer


def day(name: str, on: date) -> dict[str, int]:
    return {f"{name}_day": on.day, f"{name}_month": on.month, f"{name}_year": on.year}


def test_one_is_found_by_a_former_name_a_place_or_a_code(ermek: Staff, college1: int, archive: int) -> None:
    liquidated(archive)
    for asked in ("совхоз", "ТОРГАЙ", "sovkhoz", "тургайский техникум"):
        assert "Торғай ауыл шаруашылығы колледжі" in shown(ermek, "institutions", q=asked)
    assert "Торғай" not in shown(ermek, "institutions", q="Ақбұлақ")
    assert "Торғай" not in shown(ermek, "institutions", kind="archive")
    assert "Мұндай ұйым табылмады" in shown(ermek, "institutions", q="Хогвартс")


def test_kinds_of_documents_are_shown_with_their_years(ermek: Staff) -> None:
    page = shown(ermek, "document_kinds")
    assert reverse("reference:document_kinds") in shown(ermek, "start")
    assert "2016 жылғы 1 қыркүйек –" in page and "… – 2007 жылғы 14 тамыз" in page
    assert "ТКБ" in page and "Расталмаған" in page


def test_a_long_list_has_pages(ermek: Staff, college1: int, college2: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "PAGE", 2)
    first = read.listed("", None, "")
    rest = read.listed("", None, first.after)
    assert len(first.rows) == 2 and not {each.id for each in first.rows} & {each.id for each in rest.rows}
    assert 'rel="next"' in shown(ermek, "institutions")


def test_its_lineage_is_told_at_both_ends(ermek: Staff, college1: int) -> None:
    school, technical = merged_twice(college1)
    page = shown(ermek, "institution", school)
    assert "Бұл ұйым жабылған" in page and "«Ақбұлақ колледжі»" in page
    assert "1996 жылғы 1 шілде «Есіл монтаждау техникумы» құрамына қосылды" in page
    assert reverse("reference:institution", args=[technical]) in shown(ermek, "institution", college1)


def entered(who: Staff, expect: int = 302, **typed: Any) -> HttpResponse:
    answer = who.client().post(reverse("reference:institution_new"), typed)
    assert answer.status_code == expect, answer.content.decode()
    return answer


def test_a_new_one_is_entered_by_hand_and_is_resolved_at_once(ermek: Staff, college1: int) -> None:
    school = {
        "code": "pu-14-esil",
        "kk": "№14 кәсіптік-техникалық училище",
        "ru": "ПТУ №14",
        "kind": "college",
        "form": "college",
        "region": "710000000",
        "settlement_kk": "Есіл қаласы",
        "settlement_ru": "город Есиль",
        "desk": "no",
        "act_number": "12",
    }
    assert "Жаңа ұйым енгізу" in shown(ermek, "institutions")
    empty = entered(ermek, 422).content.decode()
    for box in ("code", "kk", "ru", "kind", "region", "settlement_kk"):
        assert f'href="#field-{box}"' in empty, box
    wrong = entered(ermek, 422, **{**school, "code": "960940000175"}).content.decode()
    assert "Бұл БСН не код басқа ұйымда тұр" in wrong and "ПТУ №14" in wrong
    assert entered(ermek, **school, **day("since", date(1974, 9, 1))).headers["Location"] == reverse(
        "reference:institution", args=[read.home_of("pu-14-esil")]
    )
    name = InstitutionNameRow.objects.get(home__code="pu-14-esil")
    assert (name.since, name.until, name.act_number) == (date(1974, 9, 1), None, "12")
    assert not Organisation.objects.get(code="pu-14-esil").desk
    assert "Тек аталады" in shown(ermek, "institutions", q="ПТУ 14")


def test_each_part_is_entered_and_corrected(ermek: Staff, college2: int, archive: int) -> None:
    name = InstitutionNameRow.objects.get(home=college2)
    sent(ermek, college2, "name", row=name.pk, kk="Ескі атау", ru="Старое", **day("since", date(1998, 2, 2)))
    sent(ermek, college2, "name", kk="Жаңа атау", ru="Новое", **day("since", date(2015, 9, 1)), act_number="7")
    sent(ermek, college2, "licence", number="KZ12LAA00001", **day("since", date(2012, 3, 1)))
    sent(
        ermek,
        college2,
        "holder",
        post="head",
        name_kk="Омаров Асан",
        name_ru="Омаров А.",
        **day("since", date(2026, 9, 1)),
    )
    sent(
        ermek,
        college2,
        "hours",
        week_opens="8:30",
        week_closes="18:00",
        saturday_opens="9",
        saturday_closes="13",
        lunch_opens="13:00",
        lunch_closes="14:00",
        reason="Екі ауысым",
        **day("since", date(2026, 9, 1)),
    )
    sent(ermek, college2, "descent", fate="liquidated", archive=str(archive), **day("on", date(2026, 10, 1)))
    assert LicenceRow.objects.get(home=college2).number == "KZ12LAA00001"
    assert OfficeHolder.objects.filter(home=college2, post="head").count() == 2
    assert OwnHoursRow.objects.get(home=college2).schedule == "12345 08:30-18:00; 6 09:00-13:00; lunch 13:00-14:00"
    assert DescentRow.objects.get(home=college2).archive_id == archive
    page = shown(ermek, "institution", college2)
    for told in ("Ескі атау", "Жаңа атау", "KZ12LAA00001", "Омаров Асан", "дүйсенбі–жұма 08:30–18:00", "Екі ауысым"):
        assert told in page
    assert "бұрын: " in page and "Сапаров" in page


def test_what_stands_is_in_the_boxes(ermek: Staff, college2: int, archive: int) -> None:
    licence = Licensing(licence=Licence(number="KZ12LAA00001", since=date(2012, 3, 1)))
    change_reference(college2, licence, seen=Version(1), by=ADMINISTRATOR, happened_at=NOW)
    row = LicenceRow.objects.get(home=college2).pk
    page = shown(ermek, "institution_change", college2, "licence", row=str(row))
    assert 'value="KZ12LAA00001"' in page and 'value="2012"' in page
    assert 'value="010240000355"' in shown(ermek, "institution_change", college2, "contacts")
    home = liquidated(archive)
    step = DescentRow.objects.get(home=home).pk
    page = shown(ermek, "institution_change", home, "descent", row=str(step))
    assert 'value="А-9/1203"' in page and re.search(r'value="liquidated"[^>]*checked', page)
    for part in ("name", "holder", "hours"):
        assert shown(ermek, "institution_change", college2, part)


def test_all_that_is_wrong_is_told_at_once_and_nothing_typed_is_lost(ermek: Staff, college2: int) -> None:
    page = sent(ermek, college2, "name", 422, kk="", ru="Новое", since_day="32", since_month="1", since_year="2015")
    told = page.content.decode()
    for wrong in ('href="#field-kk"', 'href="#field-since', 'value="Новое"', 'value="32"'):
        assert wrong in told
    page = sent(ermek, college2, "descent", 422, fate="merged", to="нет", **day("on", date(2026, 10, 1)))
    assert 'href="#field-to"' in page.content.decode()
    page = sent(ermek, college2, "hours", 422, week_opens="18:00", week_closes="8:00", **day("since", date(2026, 9, 1)))
    assert 'href="#field-reason"' in page.content.decode()
    page = sent(ermek, college2, "contacts", 422, kind="college", region="999999999", bin="010240000355")
    assert 'href="#field-region"' in page.content.decode()


def test_who_saves_second_sees_what_they_typed(ermek: Staff, college2: int) -> None:
    where = reverse("reference:institution_change", args=[college2, "licence"])
    typed = {"number": "KZ12LAA00002", **day("since", date(2012, 3, 1)), "seen": 0}
    answer = ermek.client().post(where, typed)
    assert answer.status_code == 409
    assert 'value="KZ12LAA00002"' in answer.content.decode()


def test_what_is_not_there_is_not_found(ermek: Staff, college1: int, college2: int) -> None:
    for words in ((college2, "nothing"), (0, "licence")):
        assert ermek.client().get(reverse("reference:institution_change", args=words)).status_code == 404
    where = reverse("reference:institution_change", args=[college2, "licence"])
    assert ermek.client().get(where, {"row": "999"}).status_code == 404


def test_a_page_asks_the_database_a_few_times(ermek: Staff, college1: int) -> None:
    school, _ = merged_twice(college1)
    browser = ermek.client()
    for page, words in (("institution", [college1]), ("institution", [school]), ("institutions", [])):
        with CaptureQueriesContext(connection) as queries:
            browser.get(reverse(f"reference:{page}", args=words))
        assert len(queries) <= 12, [each["sql"] for each in queries]


def test_fates_have_words(ermek: Staff, college2: int) -> None:
    page = shown(ermek, "institution_change", college2, "descent")
    for fate in Fate:
        assert f'value="{fate.value}"' in page


SINCE = day("since", date(2020, 1, 1))
TWICE: dict[str, dict[str, Any]] = {
    "holder": {"post": "head", "name_kk": "Үлгіев Ү. Ү.", "name_ru": "Улгиев У. У.", **SINCE},
    "licence": {"number": "KZ12LAA00000001", **SINCE},
    "hours": {"week_opens": "09:00", "week_closes": "18:00", "reason": "№ 3 бұйрық", **SINCE},
}


@pytest.mark.parametrize("part", TWICE)
def test_what_is_entered_already_is_told_and_is_no_fault(ermek: Staff, archive2: int, part: str) -> None:
    sent(ermek, archive2, part, **TWICE[part])
    assert "Мұндай жазба бар" in sent(ermek, archive2, part, 422, **TWICE[part]).text


def test_an_officer_corrected_into_another_who_stands_is_told(ermek: Staff, archive2: int) -> None:
    for post in ("head", "deputy"):
        sent(ermek, archive2, "holder", **{**TWICE["holder"], "post": post})
    row = OfficeHolder.objects.get(home=archive2, post="head", since=date(2020, 1, 1)).pk
    again = {**TWICE["holder"], "post": "deputy", "row": row}
    assert "Мұндай жазба бар" in sent(ermek, archive2, "holder", 422, **again).text
    sent(ermek, archive2, "holder", **{**TWICE["holder"], "name_kk": "Түзетілген Т. Т.", "row": row})


def test_one_successor_is_entered_once(ermek: Staff, archive2: int, college2: int) -> None:
    code = Organisation.objects.get(pk=college2).code
    step = {"fate": "merged", "to": code, **day("on", date(2020, 1, 1))}
    sent(ermek, archive2, "descent", **step)
    assert "Мұндай жазба бар" in sent(ermek, archive2, "descent", 422, **step).text
