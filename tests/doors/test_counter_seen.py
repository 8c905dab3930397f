"""What a counter shows and to whom: nothing personal in addresses or sessions, a draft its officer's alone."""

import pytest

from telnusqa.acts import count_search
from telnusqa.doors.shared.intake import asked
from telnusqa.store.models import LookRow, SessionRow, VisitDraftRow
from telnusqa.store.read import visit_drafts
from tests.cast import Staff, filed
from tests.counter import taken_in, turned_away
from tests.doors.counter_desk import ALL, WHO, Desk, time_stands  # noqa: F401

pytestmark = pytest.mark.django_db
IIN = "900615400008"


def held_in_sessions() -> str:
    """Everything any session remembers."""
    return " ".join(str(session.get_decoded()) for session in SessionRow.objects.all())


def test_whom_one_asked_for_is_sealed_in_the_session(bolat: Staff, college1: int) -> None:
    turned_away(bolat)
    desk = Desk(bolat)
    desk.post("find", q=IIN)
    assert "Сол жолы жетіспегені" in desk.get("found")
    assert "counter_asked" in held_in_sessions()
    assert IIN not in held_in_sessions() + " ".join(desk.addresses)


def test_an_iin_laid_open_in_the_session_is_seen(bolat: Staff, college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asked, "seal", lambda text, _place: text)
    turned_away(bolat)
    Desk(bolat).post("find", q=IIN)
    assert IIN in held_in_sessions()


def test_everything_wrong_is_told_at_once_and_nothing_typed_is_lost(bolat: Staff, college1: int) -> None:
    desk = Desk(bolat)
    draft = desk.begin()
    answer = desk.post("page", draft, "who", expect=422, applicant_surname="Омарова", iin="1")
    page = answer.content.decode()
    for name in ("came", "applicant_given", "iin", "phone", "address"):
        assert f"#field-{name}" in page
    kept = visit_drafts.draft(draft, office=bolat.home, officer=bolat.id)
    assert kept.typed.application.applicant_surname == "Омарова"
    assert "Омарова" not in VisitDraftRow.objects.get(pk=draft).body_box


def test_a_form_put_aside_waits_and_is_thrown_away_on_a_second_word(bolat: Staff, college1: int) -> None:
    desk = Desk(bolat)
    draft = desk.begin()
    desk.post("page", draft, "who", leave="yes", **WHO)
    assert "О. Ә. С." in desk.get("start")
    desk.get("drop", draft)
    desk.post("drop", draft)
    assert not VisitDraftRow.objects.exists()


def test_a_filed_draft_leads_to_what_it_became(bolat: Staff, college1: int) -> None:
    desk = Desk(bolat)
    draft = desk.begin()
    desk.fill(draft)
    number = desk.take_in(draft)
    assert not VisitDraftRow.objects.exists()
    again = desk.post("check", draft, do="take", signed="yes")
    assert again.headers["Location"] == desk.address("taken", number)
    assert desk.client.get(desk.address("page", draft, "who")).headers["Location"] == desk.address("taken", number)


def test_unsigned_is_not_taken_in(bolat: Staff, college1: int) -> None:
    desk = Desk(bolat)
    draft = desk.begin()
    desk.fill(draft, papers=ALL)
    page = desk.post("check", draft, expect=422, do="take", consent="yes").content.decode()
    assert "#field-signed" in page
    assert visit_drafts.draft(draft, office=bolat.home, officer=bolat.id).typed.application.consent == "yes"


def test_another_ways_case_is_no_case_of_this_counter(bolat: Staff, college1: int) -> None:
    desk = Desk(bolat)
    assert "тіркелмеген" in desk.post("find", expect=404, q=filed()).content.decode()
    number = taken_in(bolat)
    assert desk.post("find", q=number).headers["Location"] == desk.address("case", number)


def test_the_list_shows_initials_and_writes_the_look_down(bolat: Staff, college1: int) -> None:
    number = taken_in(bolat)
    page = Desk(bolat).get("start")
    assert "О. Ә. С." in page
    assert "Омарова" not in page
    assert IIN not in page
    assert LookRow.objects.filter(viewer=f"staff:{bolat.id}", cases=number).exists()


def test_searches_are_counted(bolat: Staff, college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(count_search, "MOST", 1)
    desk = Desk(bolat)
    desk.post("find", expect=404, q="1")
    assert desk.post("find", expect=429, q="1").status_code == 429
