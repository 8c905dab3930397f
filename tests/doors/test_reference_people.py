"""An administrator takes a role away and closes an account: at once, named with what is left, and not the last one."""

import re
from datetime import date

import pytest
from django.core.cache import cache
from django.test import Client

from telnusqa.acts.give_role import give_role
from telnusqa.acts.put_absent import put_absent
from telnusqa.acts.take import take
from telnusqa.core.case import Version
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.role import Role
from telnusqa.store.read import cases
from tests.cast import NOW, Staff, filed

pytestmark = pytest.mark.django_db
BY = {"by": ADMINISTRATOR, "happened_at": NOW}


@pytest.fixture(autouse=True)
def _no_limit_used_up(time_stands: None) -> None:
    cache.clear()


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return answer.text


def role_of(who: Staff, role: str = "executor") -> str:
    """Where that role of theirs is taken away."""
    return f"/reference/people/{who.id}/roles/{who.home}/{role}/"


def test_people_of_an_organisation_stand_with_their_roles(ermek: Staff, saule: Staff, zhandos: Staff) -> None:
    client = ermek.client()
    assert "Сапаров Ермек" in page(client, "/reference/people/")
    there = page(client, f"/reference/people/?organisation={saule.home}")
    assert "Тілеуова Сәуле" in there
    assert "Орындаушы" in there
    assert "Ерғалиев" not in there


def test_a_role_is_gone_at_the_next_request(ermek: Staff, saule: Staff) -> None:
    inside = saule.client()
    assert inside.get("/college/").status_code == 200
    answer = ermek.client().post(role_of(saule))
    assert answer.headers["Location"] == f"/reference/people/{saule.id}/"
    assert inside.get("/college/").status_code == 404
    assert "Міндетінен босатылды" in page(ermek.client(), f"/reference/people/{saule.id}/")
    assert ermek.client().get(role_of(saule)).status_code == 404


def test_a_closed_account_is_out_at_the_next_request_and_comes_in_no_more(ermek: Staff, saule: Staff) -> None:
    inside, administrator = saule.client(), ermek.client()
    assert administrator.post(f"/reference/people/{saule.id}/close/").status_code == 302
    assert inside.get("/college/").headers["Location"].startswith("/staff/sign-in/")
    again = Client()
    again.post("/staff/sign-in/", {"login": "saule", "password": "a-password-of-the-cast"})
    assert "_auth_user_id" not in again.session
    # Opened again: what she had open before stays shut, and only the password of that one page lets in.
    answer = administrator.post(f"/reference/people/{saule.id}/reopen/")
    password = re.search(r'id="password"[^>]*>([^<]+)<', answer.text)
    assert password is not None
    assert inside.get("/college/").status_code == 302
    again.post("/staff/sign-in/", {"login": "saule", "password": password[1]})
    assert "_auth_user_id" in again.session
    assert administrator.post(f"/reference/people/{saule.id}/reopen/").status_code == 302


def test_what_is_left_on_the_desk_is_named_before(ermek: Staff, saule: Staff, dina: Staff) -> None:
    number = filed()
    take(number, seen=Version(1), by=saule.actor, happened_at=NOW)
    away = {"since": NOW.date(), "until": date(2026, 12, 4), "substitute": saule.id}
    put_absent(saule.home, dina.id, **away, **BY)  # type: ignore[arg-type]
    for address in (role_of(saule), f"/reference/people/{saule.id}/close/"):
        told = page(ermek.client(), address)
        for said in ("аяқталмаған 1 іс бар", "ТКБ 2000001–2000020", "1 қызметкерді алмастырып отыр"):
            assert said in told, said
        assert "одан басқа ешкімде жоқ" not in told
    assert "одан басқа ешкімде жоқ: Анықтамалық деректердің әкімшісі" in page(
        ermek.client(), role_of(ermek, "administrator")
    )


def test_what_is_left_is_found_by_those_who_see_to_it(
    ermek: Staff, saule: Staff, marat: Staff, dina: Staff, gulnar: Staff
) -> None:
    number = filed()
    take(number, seen=Version(1), by=saule.actor, happened_at=NOW)
    ermek.client().post(f"/reference/people/{saule.id}/close/")
    head, custodian = marat.client(), gulnar.client()
    assert f'value="{saule.id}"' in page(head, "/college/moving/")
    form = {"whose": saule.id, "all": "yes", "to": str(dina.id), "reason": "left"}
    assert head.post("/college/moving/", form).status_code == 302
    assert "Тілеуова С." in page(head, f"/college/case/{number}/reassign/")
    assert "Тілеуова С." in page(custodian, "/college/blanks/move/give-back/")
    form = {"source": f"executor:{saule.id}", "target": "store", "kind": "diploma", "series": "ТКБ"}
    answer = custodian.post("/college/blanks/move/give-back/", {**form, "first": "2000001", "last": "2000020"})
    assert answer.status_code == 302, answer.text
    assert cases.by_number(number).executor == saule.id  # until the errand moves it


def test_the_last_administrator_and_oneself_are_told_why_not(ermek: Staff, saule: Staff) -> None:
    client = ermek.client()
    for address in (role_of(ermek, "administrator"), f"/reference/people/{ermek.id}/close/"):
        answer = client.post(address)
        assert answer.status_code == 422
        assert 'class="error-summary"' in answer.text
    assert "close/" not in page(client, f"/reference/people/{ermek.id}/")
    give_role(saule.id, ermek.home, Role.ADMINISTRATOR, since=NOW.date(), **BY)  # type: ignore[arg-type]
    assert client.post(role_of(ermek, "administrator")).headers["Location"] == "/staff/"
    assert client.get("/reference/people/").status_code == 404


def test_a_colleges_administrator_looks_after_its_own_people_alone(
    marat: Staff, saule: Staff, zhandos: Staff, ermek: Staff
) -> None:
    give_role(marat.id, marat.home, Role.ADMINISTRATOR, since=NOW.date(), **BY)  # type: ignore[arg-type]
    client = marat.client()
    assert "Ерғалиев" not in page(client, f"/reference/people/?organisation={zhandos.home}")
    for who in (zhandos, ermek):
        for address in ("", "close/", "reopen/"):
            where = f"/reference/people/{who.id}/{address}"
            answer = client.get(where) if address != "reopen/" else client.post(where)
            assert answer.status_code == 404, where
    assert client.post(role_of(zhandos)).status_code == 404
    # Zhandos helps out here: that role is theirs to take away, his account and his role at home are not.
    give_role(zhandos.id, marat.home, Role.CLERK, since=NOW.date(), **BY)  # type: ignore[arg-type]
    there = page(client, f"/reference/people/{zhandos.id}/")
    assert "close/" not in there
    assert there.count("/roles/") == 1
    assert client.post(f"/reference/people/{zhandos.id}/roles/{zhandos.home}/executor/").status_code == 404
    assert client.post(f"/reference/people/{zhandos.id}/close/").status_code == 404
    answer = client.post(f"/reference/people/{zhandos.id}/roles/{marat.home}/clerk/")
    assert answer.headers["Location"] == "/reference/people/"
    assert client.get(f"/reference/people/{zhandos.id}/").status_code == 404
    assert client.post(f"/reference/people/{saule.id}/close/").status_code == 302
