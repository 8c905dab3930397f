"""The paper book on screen: one officer copies the entry, another compares and confirms it."""

from datetime import date

import pytest

from telnusqa.acts.give_role import give_role
from telnusqa.core.case import State
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.role import Role
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.store.models import LookRow, RecordRow
from telnusqa.store.read import records
from tests.acts.test_four_eyes import alone
from tests.cast import NOW, Staff, filed
from tests.core.test_book_find import TYPED as CELLS
from tests.doors.college_desk import address, make_files, post, the_case, time_stands  # noqa: F401

pytestmark = pytest.mark.django_db
_DAYS = ("ordered_on", "issued_on", "board_on")


def typed(**changes: str) -> dict[str, str]:
    """The form as a browser sends it: each day in three boxes."""
    form = {name: text for name, text in {**CELLS, **changes}.items() if name not in _DAYS}
    for name in _DAYS:
        boxes = ({**CELLS, **changes}[name] or "..").split(".")
        form |= {f"{name}_{part}": text for part, text in zip(("day", "month", "year"), boxes, strict=True)}
    return form


def waiting(saule: Staff, **changes: str) -> CaseNumber:
    """A case whose record Saule has copied from the book."""
    case = filed()
    post(saule.client(), case, "book/", **typed(**changes))
    assert the_case(case).state is State.FOUND_IN_BOOK
    return case


def test_what_is_not_in_the_register_is_copied_from_the_book_and_confirmed(saule: Staff, dina: Staff) -> None:
    case = filed()
    desk = saule.client()
    nothing = desk.post(address(case, "register/"), {"by": "document", "document": "ЖБ 0099999"}).content.decode()
    assert address(case, "book/") in nothing
    assert address(case, "book/") in desk.get(address(case)).content.decode()
    post(desk, case, "book/", **typed())
    shown = desk.get(address(case)).content.decode()
    assert "Дипломдарды тіркеу кітабы, 1996–2001, 45-бет, № 112 жазба" in shown
    assert "басқа қызметкер растауы керек" in shown
    second = dina.client()
    page = second.get(address(case, "book/check/")).content.decode()
    for text in ("Дипломдарды тіркеу кітабы, 1996–2001", "№ 27-Б, 25.06.1998", "Тілеуова", "Есеп", "Дене шынықтыру"):
        assert text in page, text
    post(second, case, "book/check/", do="confirm", compared="yes")
    now = the_case(case)
    assert now.state is State.CHECKING
    assert now.record_id is not None
    assert records.record(now.home, now.record_id).number == "0045112"
    assert "№ 112 жазба" in desk.get(address(case)).content.decode()


def test_nothing_typed_is_lost_and_every_problem_is_told_at_once(saule: Staff) -> None:
    case = filed()
    page = post(saule.client(), case, "book/", expect=422, **typed(page="", number="12", issued_on="31.2.1998"))
    for name in ("page", "number", "issued_on"):
        assert f'href="#field-{name}"' in page, name
    for kept in ("Дипломдарды тіркеу кітабы, 1996–2001", "Омарова", "Казахский язык; 72", 'value="31"'):
        assert kept in page, kept
    assert the_case(case).version == 1


def test_a_faulty_line_of_the_supplement_is_told_by_its_number_and_column(saule: Staff) -> None:
    page = post(saule.client(), filed(), "book/", expect=422, **typed(lines="Қазақ тілі; ; жүз"))
    assert "1-жол, «Сағат»: Сан жазыңыз: ең азы 0, ең көбі 5000" in page


def test_years_that_do_not_follow_one_another_are_told_in_words(saule: Staff) -> None:
    page = post(saule.client(), filed(), "book/", expect=422, **typed(entered="1999"))
    assert "Бітірген жылы түскен жылынан бұрын тұр" in page


def test_lines_are_asked_for_where_the_supplement_is_wanted(saule: Staff) -> None:
    case = filed()
    page = post(saule.client(), case, "book/", expect=422, **typed(lines=""))
    assert "қосымшаның жолдарын кітаптан көшіріңіз" in page
    alone_wanted = filed(wanted=Wanted.DIPLOMA)
    post(saule.client(), alone_wanted, "book/", **typed(lines=""))
    assert the_case(alone_wanted).state is State.FOUND_IN_BOOK


def test_nothing_is_filled_in_from_the_application(saule: Staff) -> None:
    page = saule.client().get(address(filed(), "book/")).content.decode()
    assert 'value="Омарова"' not in page
    assert 'value="2009"' not in page


def test_who_entered_it_is_told_why_not_and_may_take_it_back(saule: Staff) -> None:
    case, desk = waiting(saule), saule.client()
    page = desk.get(address(case, "book/check/")).content.decode()
    assert "Бұл жазбаны өзіңіз енгіздіңіз" in page
    assert 'value="confirm"' not in page
    refused = post(desk, case, "book/check/", expect=422, do="confirm", compared="yes")
    assert "басқа қызметкер растауы керек" in refused
    post(desk, case, "book/check/", do="reject", why="read_wrong", note="Нөмірі қате")
    assert the_case(case).state is State.REGISTERED


def test_the_book_must_have_been_opened(saule: Staff, dina: Staff) -> None:
    case = waiting(saule)
    page = post(dina.client(), case, "book/check/", expect=422, do="confirm")
    assert "Кітаптың өзін ашып салыстырыңыз" in page
    assert the_case(case).state is State.FOUND_IN_BOOK


def test_a_rejection_needs_its_reason(saule: Staff, dina: Staff) -> None:
    case, desk = waiting(saule), dina.client()
    assert "Біреуін таңдаңыз" in post(desk, case, "book/check/", expect=422, do="reject", note="Бет басқа")
    assert "Неге екенін жазыңыз" in post(desk, case, "book/check/", expect=422, do="reject", why="other", note="")
    assert the_case(case).state is State.FOUND_IN_BOOK


def test_what_was_copied_wrong_comes_back_typed_with_the_note(saule: Staff, dina: Staff) -> None:
    case = waiting(saule)
    post(dina.client(), case, "book/check/", do="reject", why="read_wrong", note="Тіркеу нөмірі 121")
    page = saule.client().get(address(case, "book/")).content.decode()
    for kept in ("Кітаптан қате көшірілген: Тіркеу нөмірі 121", 'value="0045112"', 'value="Омарова"', 'value="1998"'):
        assert kept in page, kept
    assert "Қазақ тілі; Казахский язык; 72; 1.5; 5; 95; A; 4" in page
    assert "# Жалпы пәндер; Жалпы пәндер" in page
    post(saule.client(), case, "book/", **typed(registration_number="121"))
    assert the_case(case).state is State.FOUND_IN_BOOK


def test_an_entry_of_somebody_else_does_not_come_back(saule: Staff, dina: Staff) -> None:
    case = waiting(saule)
    post(dina.client(), case, "book/check/", do="reject", why="other_person", note="")
    page = saule.client().get(address(case, "book/")).content.decode()
    assert "Бұл жазба басқа адам туралы" in page
    assert 'value="0045112"' not in page


def test_the_head_may_confirm_and_the_clerk_may_not(saule: Staff, marat: Staff, gulnar: Staff) -> None:
    case = waiting(saule)
    assert gulnar.client().get(address(case, "book/check/")).status_code == 404
    assert address(case, "book/check/") in marat.client().get(address(case)).content.decode()
    post(marat.client(), case, "book/check/", do="confirm", compared="yes")
    assert the_case(case).state is State.CHECKING


def test_where_there_is_nothing_to_confirm_one_is_back_at_the_case(saule: Staff, dina: Staff) -> None:
    case = filed()
    assert saule.client().get(address(case, "book/check/")).headers["Location"] == address(case)
    waits = waiting(saule)
    assert dina.client().get(address(waits, "book/")).headers["Location"] == address(waits)


def test_no_other_case_finds_what_is_not_confirmed(saule: Staff, dina: Staff) -> None:
    waiting(saule, surname_kk="Бектасова")
    other = filed()
    for query in ({"by": "document", "document": "ЖБ 0045112"}, {"by": "name", "surname": "Бектасова"}):
        assert (
            "0045112" not in dina.client().post(address(other, "register/"), query).content.decode().split("<h2>Бас")[0]
        )
    beyond = RecordRow.objects.order_by("-pk").values_list("pk", flat=True)[0] + 1
    assert dina.client().get(address(other, f"register/{beyond}/")).status_code == 404


def test_a_page_left_open_is_told_who_was_first(saule: Staff, dina: Staff, marat: Staff) -> None:
    case = waiting(saule)
    seen = str(the_case(case).version)
    post(marat.client(), case, "book/check/", do="reject", why="read_wrong")
    late = dina.client().post(address(case, "book/check/"), {"seen": seen, "do": "confirm", "compared": "yes"})
    assert late.status_code == 409
    assert "Жүнісов" in late.content.decode()


def test_the_second_persons_look_is_written_down(saule: Staff, dina: Staff) -> None:
    case = waiting(saule)
    dina.client().get(address(case, "book/check/"))
    assert LookRow.objects.filter(viewer=dina.actor.code, subject=f"case:{case}").exists()


def test_who_decided_is_told_why_they_do_not_sign(saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    give_role(saule.id, saule.home, Role.HEAD, since=date(2024, 1, 1), by=ADMINISTRATOR, happened_at=NOW)
    case, desk = filed(), saule.client()
    make_files(case, saule)
    assert "өзі растай алмайды" in desk.get(address(case)).content.decode()
    assert "өзі растай алмайды" in desk.get(address(case, "signature/")).content.decode()
    assert "өзі растай алмайды" in post(desk, case, "signature/", expect=422)
    assert the_case(case).state is State.MADE
    assert "өзі растай алмайды" not in marat.client().get(address(case)).content.decode()
    monkeypatch.setattr("telnusqa.store.read.rulesets.of", alone)
    assert "өзі растай алмайды" not in desk.get(address(case, "signature/")).content.decode()
    post(desk, case, "signature/")
    assert the_case(case).state is State.SIGNED
    assert "Дайындаған да, растаған да – бір қызметкер" in desk.get(address(case)).content.decode()
