"""Who sees what at the college, what is written down of it, and what two officers at once are told."""

from dataclasses import replace
from uuid import UUID

import pytest
from django.test import Client
from django.urls import reverse

from telnusqa.acts.give_role import give_role
from telnusqa.core.case import State
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.iin import Iin
from telnusqa.core.role import Role
from telnusqa.doors.college import urls
from telnusqa.doors.shared import access
from telnusqa.store.models import LookRow, RecordRow
from tests.aliya import aliya_record
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import address, make_files, post, the_case, time_stands  # noqa: F401
from tests.registers import import_register

pytestmark = pytest.mark.django_db
WORDS = {
    "part": "diploma",
    "kind": "electronic",
    "bulk": 1,
    "absence": 1,
    "n": 1,
    "round_number": 1,
    "paper": "notice",
    "visit": UUID(int=1),
    "page": "who",
    "refusal": "Q24H36H2NT",
    "run": 1,
    "way": "hand",
    "act": 1,
    "inventory": 1,
    "year": 2026,
    "language": "kk",
    "ending": "pdf",
    "place_id": 1,
    "which": "kk",
}
SENT = {
    "find",
    "take",
    "absence_end",
    "enquiry_answer",
    "intake_find",
    "intake_new",
    "intake_drop",
    "intake_again",
    "register_export",
    "issues_find",
    "workplace_here",
    "print_send",
    "print_ended",
    "print_unharmed",
    "lift_hold",
}
"""What is only ever sent."""
THEIR_OWN = {
    "work": 200,
    "blanks": 200,
    "blanks_journal": 200,
    "blanks_inventories": 200,
    "blanks_gaps": 200,
    "originals": 200,
    "issues": 200,
    "issues_year": 200,
    "issues_find": 422,
    "workplaces": 200,
    "registers": 200,
    "register_template": 200,
    "absence": 200,
    "intake_start": 200,
    "intake_found": 302,
    "intake_new": 302,
}
"""Pages of one's own college, and how they answer when nothing is named."""
PAGES = [pattern.name for pattern in urls.urlpatterns]


def url_of(name: str, case: str) -> str:
    pattern = next(each for each in urls.urlpatterns if each.name == name)
    home, record = RecordRow.objects.order_by("pk").values_list("home_id", "pk")[0]
    named = {"series": "ТКБ", "first": 1, "last": 2, "number": case, "home": home, "record_id": record}
    words = {**WORDS, **named}
    return reverse(f"college:{name}", kwargs={word: words[word] for word in pattern.pattern.converters})


@pytest.mark.parametrize("page", PAGES)
def test_nobody_from_elsewhere_sees_a_page(page: str, saule: Staff, zhandos: Staff, bolat: Staff) -> None:
    case = filed()
    make_files(case, saule)
    method = "post" if page in SENT else "get"
    for client in (zhandos.client(), bolat.client()):
        answer = getattr(client, method)(url_of(page, case), {"q": case} if page == "find" else {})
        own = page in THEIR_OWN and client.session["_auth_user_id"] == str(zhandos.id)
        assert answer.status_code == (THEIR_OWN[page] if own else 404)
        assert "Омарова".encode() not in answer.content
    anonymous = getattr(Client(), method)(url_of(page, case))
    assert anonymous.status_code == 302
    assert anonymous.headers["Location"].startswith("/staff/sign-in/")


@pytest.mark.parametrize("page", ["decision", "reservation", "void", "issue", "handover", "original", "record"])
def test_nobody_from_elsewhere_acts(page: str, saule: Staff, zhandos: Staff) -> None:
    case = filed()
    make_files(case, saule)
    standing = the_case(case)
    answer = zhandos.client().post(url_of(page, case), {"seen": str(standing.version)})
    assert answer.status_code == 404
    assert the_case(case) == standing


def test_a_head_decides_nothing_and_an_executor_signs_nothing(saule: Staff, marat: Staff) -> None:
    case = filed()
    make_files(case, saule)
    assert marat.client().get(url_of("void", case)).status_code == 404
    assert saule.client().get(url_of("signature", case)).status_code == 404
    assert "Мұны істей алады: басшы." in saule.client().get(address(case)).content.decode()


def test_of_two_officers_one_wins_and_the_other_is_told_who(saule: Staff, dina: Staff) -> None:
    case = filed()
    one, other = saule.client(), dina.client()
    make_sure_both_see = the_case(case).version
    record = url_of("record", case)
    post(one, case, record.removeprefix(address(case)))
    lost = other.post(record, {"seen": str(make_sure_both_see)})
    assert lost.status_code == 409
    told = lost.content.decode()
    assert "Тілеуова" in told
    assert "Тізілімдегі жазба таңдалды" in told
    assert f'href="{address(case)}"' in told


def test_a_form_sent_twice_is_told_as_ones_own_doing(saule: Staff) -> None:
    case = filed()
    seen = str(the_case(case).version)
    record = url_of("record", case)
    assert saule.client().post(record, {"seen": seen}).status_code == 302
    again = saule.client().post(record, {"seen": seen})
    assert again.status_code == 409
    assert "өзіңіз орындап қойғансыз" in again.content.decode()


def test_the_loser_of_a_decision_is_told_who_decided(saule: Staff, dina: Staff) -> None:
    case = filed()
    post(saule.client(), case, url_of("record", case).removeprefix(address(case)))
    seen = str(the_case(case).version)
    assert saule.client().post(address(case, "decision/"), {"seen": seen}).status_code == 302
    lost = dina.client().post(address(case, "decision/"), {"seen": seen})
    assert lost.status_code == 409
    assert "Тілеуова" in lost.content.decode()


def test_a_list_shows_initials_and_is_one_look_for_the_cases_shown(saule: Staff) -> None:
    first = filed()
    page = saule.client().get("/college/").content.decode()
    assert "О. Ә. С." in page
    assert "Омарова" not in page
    assert "900615400008" not in page
    second = filed()
    saule.client().get("/college/")
    looks = LookRow.objects.filter(viewer=f"staff:{saule.id}").order_by("id")
    assert looks[0].cases.split(",") == [first]
    assert set(looks[1].cases.split(",")) == {first, second}


def test_every_page_with_a_name_on_it_writes_its_look_down(saule: Staff) -> None:
    case = filed()
    saule.client().get(address(case))
    saule.client().get(address(case, "register/"))
    saule.client().get(url_of("record", case))
    subjects = {row.subject.partition("#")[0]: row.purpose for row in LookRow.objects.all()}
    assert subjects[f"case:{case}"] == "work"
    assert subjects[f"record:{RecordRow.objects.get().pk}"] == f"case:{case}"
    assert f"register:{saule.home}" in subjects


def test_a_search_is_no_address(saule: Staff) -> None:
    case = filed()
    desk = saule.client()
    found = desk.post(address(case, "register/"), {"by": "iin", "iin": "900615400008"}).content.decode()
    assert "Омарова" in found
    assert f"{address(case)}register/{RecordRow.objects.get().pk}/" in found
    assert desk.get(address(case, "register/?by=iin&iin=900615400008&surname=Zzz")).status_code == 200
    assert desk.get("/college/find/?q=900615400008").status_code == 405


def test_a_search_by_name_and_year_tells_how_each_record_fits(saule: Staff) -> None:
    other = aliya_record(number="0123457", finished=2010, iin=Iin("910101400019"), supplement=())
    import_register(saule.home, [other], file_sha256="1" * 64, by=ADMINISTRATOR, happened_at=NOW)
    case = filed()
    found = saule.client().post(address(case, "register/"), {"by": "name", "surname": "омарова"}).content.decode()
    assert found.count("<tr>") == 3
    assert "нөмірі, бітірген жылы" in found
    empty = saule.client().post(address(case, "register/"), {"by": "name", "surname": "Жоқова"}).content.decode()
    assert "Ештеңе табылмады" in empty
    wrong = saule.client().post(address(case, "register/"), {"by": "iin", "iin": "900615400009"})
    assert wrong.status_code == 422
    endless = {"by": "name", "surname": "омар " * 20, "given": "Ә" * 61}
    assert saule.client().post(address(case, "register/"), endless).status_code == 422


def test_what_differs_is_said_in_words(saule: Staff) -> None:
    case = filed(graduation_year=2010, speciality="Құрылыс")
    page = saule.client().get(url_of("record", case)).content.decode()
    assert page.count("Айырмашылығы бар") == 2
    assert page.count("Сәйкес") == 4


def test_a_record_of_another_college_cannot_be_opened_or_chosen(saule: Staff, zhandos: Staff) -> None:

    foreign = aliya_record(number="0999999")
    import_register(zhandos.home, [foreign], file_sha256="2" * 64, by=ADMINISTRATOR, happened_at=NOW)
    record = RecordRow.objects.get(number="0999999").pk
    case = filed()
    assert saule.client().get(address(case, f"register/{record}/")).status_code == 404
    post(saule.client(), case, f"register/{record}/", expect=404)
    assert the_case(case).state is State.REGISTERED


def test_a_supplement_without_lines_is_not_decided_and_the_page_says_why(saule: Staff) -> None:

    bare = replace(aliya_record(number="0777777"), supplement=())
    import_register(saule.home, [bare], file_sha256="3" * 64, by=ADMINISTRATOR, happened_at=NOW)
    case = filed()
    post(saule.client(), case, f"register/{RecordRow.objects.get(number='0777777').pk}/")
    assert "Тізілімде қосымшаның жолдары жоқ" in saule.client().get(address(case)).content.decode()
    assert "Тізілімде қосымшаның жолдары жоқ" in post(saule.client(), case, "decision/", expect=422)


def test_an_officer_of_two_colleges_finds_a_case_of_either(saule: Staff, zhandos: Staff) -> None:
    give_role(
        zhandos.id,
        saule.home,
        Role.EXECUTOR,
        since=NOW.date().replace(year=2025),
        by=ADMINISTRATOR,
        happened_at=access.now(),
    )
    case = filed()
    answer = zhandos.client().post("/college/find/", {"q": case.lower()})
    assert answer.headers["Location"] == address(case)
