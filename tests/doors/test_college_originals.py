"""The list of surrendered originals, the act of a commission on those that are void, and what is told of it after."""

import pytest
from django.urls import reverse

from telnusqa.core.serial import shown
from telnusqa.store.models import LookRow, OriginalsActRow
from telnusqa.store.read import originals
from tests.cast import Staff, filed
from tests.doors.college_desk import address, time_stands  # noqa: F401
from tests.doors.test_college_handover import fields_with_problems
from tests.doors.test_counter_asked import most_asked, sure
from tests.originals import DAMAGED, void_original
from tests.paper.read import folded, pages

pytestmark = pytest.mark.django_db
LIST, ENDING = "/college/originals/", "/college/originals/act/"
PAPER = {
    "number": "4",
    "dated_day": "23",
    "dated_month": "11",
    "dated_year": "2026",
    "commission": "Ахметова Г. С.\nЖұмабаев Е. Қ.",
}


def test_before_anything_was_handed_in_the_list_says_so(gulnar: Staff) -> None:
    assert "Әлі бірде-бір түпнұсқа тапсырылған жоқ" in gulnar.client().get(LIST).content.decode()
    assert "Акт жасалатын жарамсыз түпнұсқа жоқ" in gulnar.client().get(ENDING).content.decode()


def test_the_list_shows_initials_and_its_look_is_written_down(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    case = void_original(saule, marat)
    page = gulnar.client().get(LIST).content.decode()
    for told in (shown(case.number), "О. Ә. С.", "Диплом ТКБ 0123456", "Жарамсыз: акт жасалмаған", "23.11.2026"):
        assert told in page, told
    assert "Омарова" not in page
    assert LookRow.objects.filter(subject__startswith=f"originals:{case.home}", cases=case.number).count() == 1
    assert shown(case.number) in gulnar.client().get(f"{LIST}?state=void").content.decode()
    held = gulnar.client().get(f"{LIST}?state=held").content.decode()
    assert "Мұндай күйдегі түпнұсқа жоқ" in held


def test_an_act_is_entered_once_and_told_wherever_the_document_is_shown(
    saule: Staff, marat: Staff, gulnar: Staff
) -> None:
    case, custodian = void_original(saule, marat), gulnar.client()
    wrong = custodian.post(ENDING, {"place": "Қор 12"})
    assert wrong.status_code == 422
    assert fields_with_problems(wrong.content.decode()) == {"ticked", "fate", "number", "dated", "commission"}
    form = {"ticked": [case.number], "fate": "kept", "where": "archive", "place": "Қор 12", **PAPER}
    assert custodian.post(ENDING, {**form, "place": ""}).status_code == 422
    act = custodian.post(ENDING, form)
    assert act.status_code == 302
    page = custodian.get(act.headers["Location"]).content.decode()
    for told in ("№ 4 акт", "Сақтауға алынды", "Архив, Қор 12", "Жұмабаев", "Сейітова"):
        assert told in page, told
    again = custodian.post(ENDING, form)
    assert again.status_code == 422
    assert "бойынша акт бұрын жасалған" in again.content.decode()
    assert OriginalsActRow.objects.count() == 1
    said = "Сақтауға алынды: № 4 акт, 23.11.2026. Архив, Қор 12"
    record = reverse("college:held_record", args=[case.record_id])
    for where in (address(case.number), record, LIST, f"{LIST}?state=kept"):
        assert said in saule.client().get(where).content.decode(), where


@pytest.mark.parametrize(
    ("language", "title", "since"),
    [
        ("kk", "Жарамсыз түпнұсқаларды жою туралы акт № 4", "Қай күннен жарамсыз"),
        ("ru", "Акт об уничтожении недействительных подлинников № 4", "Недействителен с"),
    ],
)
def test_the_act_is_printed(language: str, title: str, since: str, saule: Staff, marat: Staff, gulnar: Staff) -> None:
    case, custodian = void_original(saule, marat), gulnar.client()
    custodian.post(ENDING, {"ticked": [case.number], "fate": "destroyed", **PAPER})
    act = OriginalsActRow.objects.get().pk
    paper = custodian.get(reverse("college:originals_act_paper", args=[act, language]))
    (page,) = pages(paper.content)
    for told in (title, since, "ТКБ 0123456", "Омарова Ә. С.", shown(case.number), "Ахметова Г. С."):
        assert folded(told) in page, told


def test_only_who_keeps_blanks_enters_an_act(saule: Staff, marat: Staff, zhandos: Staff, bolat: Staff) -> None:
    void_original(saule, marat)
    for who, sees, enters in ((saule, 200, 404), (marat, 200, 404), (zhandos, 200, 404), (bolat, 404, 404)):
        assert who.client().get(LIST).status_code == sees
        assert who.client().get(ENDING).status_code == enters
    assert "Комиссия актісін енгізу" not in saule.client().get(LIST).content.decode()
    assert "О. Ә. С." not in zhandos.client().get(LIST).content.decode()


def test_a_long_list_is_paged_both_ways(saule: Staff, gulnar: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    from telnusqa.acts.take_in_original import take_in_original
    from telnusqa.core.case import Version
    from tests.cast import NOW

    monkeypatch.setattr(originals, "PAGE", 2)
    numbers = [filed(reasons=DAMAGED) for _ in range(5)]
    for number in numbers:
        take_in_original(number, seen=Version(1), by=saule.actor, happened_at=NOW)
    first = originals.page(saule.home, None)
    seen, older = [row.case for row in first.rows], first.older
    while older is not None:
        found = originals.page(saule.home, None, after=older)
        back = originals.page(saule.home, None, before=found.newer)
        assert [row.case for row in back.rows] == seen[-2:]
        seen += [row.case for row in found.rows]
        older = found.older
    assert seen == sorted(numbers, reverse=True)
    assert first.newer is None
    page = gulnar.client().get(f"{LIST}?state=held").content.decode()
    assert "state=held&amp;after=" in page


def test_no_page_of_originals_asks_more_than_twelve(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    sure(saule, marat, gulnar)
    case, custodian = void_original(saule, marat), gulnar.client()
    assert most_asked(custodian, iter([("list", LIST), ("act", ENDING)])) == {}
    custodian.post(ENDING, {"ticked": [case.number], "fate": "destroyed", **PAPER})
    act = OriginalsActRow.objects.get().pk
    found = [
        (name, reverse(f"college:originals_{name}", args=[act, *more]))
        for name, more in (("act", []), ("act_paper", ["kk"]))
    ]
    found += [
        ("list", LIST),
        ("case", address(case.number)),
        ("record", reverse("college:held_record", args=[case.record_id])),
    ]
    assert most_asked(custodian, iter(found[:3])) == {}
    assert most_asked(saule.client(), iter(found)) == {}
