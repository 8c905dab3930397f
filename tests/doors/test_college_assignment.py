"""The college's pages of who has a case: taking, giving, absences, forty at once."""

from datetime import date

import pytest

from telnusqa.core.serial import CaseNumber
from telnusqa.store.models import BulkRow, CaseRow, LookRow, SubstitutionRow
from telnusqa.store.read import bulks
from tests.cast import Staff, filed
from tests.doors.college_desk import address, make_files, post, the_case, time_stands  # noqa: F401
from tests.doors.test_jobs_worker import Phone, later, work

pytestmark = pytest.mark.django_db


def give_to(who: Staff, *numbers: CaseNumber) -> None:
    CaseRow.objects.filter(number__in=numbers).update(executor_id=who.id)


def test_a_case_is_taken_by_a_button_and_given_on(saule: Staff, dina: Staff, marat: Staff, gulnar: Staff) -> None:
    number = filed()
    page = saule.client().get(address(number)).content.decode()
    assert "іс әлі ешкімде емес" in page
    assert "Істі өзіме алу" in page
    assert "Басқа орындаушыға беру" not in page
    assert "Істі өзіме алу" not in gulnar.client().get(address(number)).content.decode()
    post(saule.client(), number, "take/")
    page = saule.client().get(address(number)).content.decode()
    assert "Тілеуова С. (сіз)" in " ".join(page.split())
    assert "Басқа орындаушыға беру" in page
    assert dina.client().get(address(number, "reassign/")).status_code == 404
    assert gulnar.client().get(address(number, "reassign/")).status_code == 404
    empty = post(saule.client(), number, "reassign/", expect=422)
    assert "#field-executor" in empty
    assert "#field-reason" in empty
    post(saule.client(), number, "reassign/", executor=str(dina.id), reason="interest")
    assert the_case(number).executor == dina.id
    page = saule.client().get(address(number)).content.decode()
    assert "Тілеуова С. → Әлімова Д. · Мүдделер қайшылығы" in page
    assert saule.client().get(address(number, "reassign/")).status_code == 404, "it is no longer hers to give"
    post(marat.client(), number, "reassign/", executor=str(saule.id), reason="mistake")
    assert the_case(number).executor == saule.id
    assert post(marat.client(), number, "reassign/", executor=str(gulnar.id), reason="load", expect=422)


def test_a_case_somebody_took_meanwhile_is_not_taken_again(saule: Staff, dina: Staff) -> None:
    number = filed()
    seen = str(the_case(number).version)
    post(saule.client(), number, "take/")
    late = dina.client().post(address(number, "take/"), {"seen": seen})
    assert late.status_code == 409
    told = dina.client().post(address(number, "take/"), {"seen": str(the_case(number).version)}, follow=True)
    assert "Істің орындаушысы бар" in told.content.decode()
    assert the_case(number).executor == saule.id


def test_an_absence_is_told_seen_and_ended(saule: Staff, dina: Staff, marat: Staff, gulnar: Staff) -> None:
    head, desk = marat.client(), saule.client()
    typed = {
        "user": str(saule.id),
        "substitute": str(dina.id),
        "since_day": "23",
        "since_month": "11",
        "since_year": "2026",
        "until_day": "27",
        "until_month": "11",
        "until_year": "2026",
    }
    assert gulnar.client().get("/college/absence/").status_code == 404
    empty = head.post("/college/absence/", {})
    assert empty.status_code == 422
    for field in ("user", "since", "until", "substitute"):
        assert f"#field-{field}" in empty.content.decode()
    backwards = head.post("/college/absence/", {**typed, "until_day": "20"})
    assert "Соңғы күн алғашқы күннен бұрын болмауы керек" in backwards.content.decode()
    of_another = {**typed, "user": str(dina.id), "substitute": str(saule.id)}
    assert desk.post("/college/absence/", of_another).status_code == 422
    assert desk.post("/college/absence/", typed).status_code == 302
    page = head.get("/college/absence/").content.decode()
    assert "Қазір жоқ" in page
    assert "Орнына оралды" in page
    assert "Орнына оралды" not in dina.client().get("/college/absence/").content.decode()
    absence = SubstitutionRow.objects.get().pk
    assert dina.client().post(f"/college/absence/{absence}/end/").status_code == 404
    assert head.post(f"/college/absence/{absence}/end/").status_code == 302
    assert head.post(f"/college/absence/{absence}/end/").status_code == 404
    assert "Қазір жоқ" not in head.get("/college/absence/").content.decode()


def test_forty_cases_are_chosen_and_given(
    saule: Staff, dina: Staff, marat: Staff, gulnar: Staff, zhandos: Staff
) -> None:
    numbers = [filed() for _ in range(40)]
    give_to(saule, *numbers)
    head = marat.client()
    assert saule.client().get("/college/moving/").status_code == 404
    page = head.get(f"/college/moving/?whose={saule.id}")
    assert page.content.decode().count('name="cases"') == 40
    assert "Омарова" not in page.content.decode()
    assert LookRow.objects.filter(subject__startswith=f"moving:{marat.home}#").count() == 1
    typed = {"whose": str(saule.id), "to": [str(dina.id)], "reason": "absent"}
    nothing = head.post("/college/moving/", typed)
    assert nothing.status_code == 422
    assert "#field-cases" in nothing.content.decode()
    some = head.post("/college/moving/", {**typed, "cases": numbers[:3]})
    assert some.status_code == 302
    every = head.post("/college/moving/", {**typed, "all": "yes"})
    assert "іс кезекте тұр" in head.get(every.headers["Location"]).content.decode()
    work(Phone(), later())
    found = head.get(every.headers["Location"]).content.decode()
    assert "Бәрі қаралып болды" in found
    assert "Осы аралықта басқа орындаушыға өткен" in found
    assert CaseRow.objects.filter(executor_id=dina.id).count() == 40
    assert zhandos.client().get(every.headers["Location"]).status_code == 404
    assert head.post("/college/moving/", {**typed, "all": "yes", "reason": "x"}).status_code == 422
    assert head.post("/college/moving/", {**typed, "all": "yes", "to": [str(zhandos.id)]}).status_code == 422
    assert "Мұнда ашық іс жоқ" in head.get("/college/moving/").content.decode()


def test_the_cases_of_one_whose_role_is_over_can_still_be_given(saule: Staff, dina: Staff, marat: Staff) -> None:
    from telnusqa.store.models import Appointment

    number = filed()
    give_to(saule, number)
    Appointment.objects.filter(user_id=saule.id).update(until=date(2026, 11, 1))
    page = marat.client().get(f"/college/moving/?whose={saule.id}")
    assert "Тілеуова С." in page.content.decode()
    typed = {"whose": str(saule.id), "to": [str(dina.id)], "reason": "left", "all": "yes"}
    assert marat.client().post("/college/moving/", typed).status_code == 302
    bulk = BulkRow.objects.get()
    assert bulks.get(marat.home, bulk.pk).number(None) == 1
