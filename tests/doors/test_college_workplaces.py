"""A college names where it prints, measures the printer, and the browser remembers where it stands."""

import pytest
from pytest_django.fixtures import Settings

from telnusqa.store.read import workplaces
from tests.cast import Staff
from tests.doors.college_desk import time_stands  # noqa: F401
from tests.printing import workplace

pytestmark = pytest.mark.django_db
ALL = "/college/workplaces/"


def test_a_workplace_is_named_and_this_browser_stands_there(saule: Staff) -> None:
    desk = saule.client()
    answer = desk.post(ALL, {"name": "Кеңсе, 103-бөлме"})
    (place,) = workplaces.of_college(saule.home)
    assert (place.name, answer.headers["Location"]) == ("Кеңсе, 103-бөлме", f"{ALL}{place.id}/")
    assert desk.cookies["workplace"].value == str(place.id) and desk.cookies["workplace"]["httponly"]
    assert "Осы компьютер" in desk.get(ALL).content.decode()


def test_over_tls_the_cookie_of_a_workplace_goes_over_nothing_else(saule: Staff, settings: Settings) -> None:
    for tls in (True, False):
        settings.SESSION_COOKIE_SECURE = tls
        desk = saule.client()
        desk.post("/college/workplaces/", {"name": f"Терезе {tls}"}, secure=tls)
        assert bool(desk.cookies["workplace"]["secure"]) is tls


def test_a_name_must_be_there_and_be_another(saule: Staff) -> None:
    desk = saule.client()
    assert desk.post(ALL, {"name": " "}).status_code == 422
    desk.post(ALL, {"name": "Кеңсе"})
    again = desk.post(ALL, {"name": "Кеңсе"})
    assert again.status_code == 422 and "Мұндай орын бар" in again.content.decode()
    assert 'value="Кеңсе"' in again.content.decode()


def test_what_was_measured_is_remembered_and_printed_mended(saule: Staff) -> None:
    place = workplace(saule.actor, saule.home)
    desk, page = saule.client(), f"{ALL}{place}/"
    before = desk.get(f"{page}sheet/measure.pdf").content
    assert before.startswith(b"%PDF") and before == desk.get(f"{page}sheet/check.pdf").content
    seen = str(workplaces.workplace(saule.home, place).version)
    assert desk.post(page, {"seen": seen, "left": "21,5", "top": "18", "between": "99"}).status_code == 302
    drift = workplaces.workplace(saule.home, place).drift
    assert (str(drift.dx), str(drift.dy), str(drift.scale)) == ("-1.72", "1.82", "101.01")
    assert desk.get(f"{page}sheet/measure.pdf").content == before != desk.get(f"{page}sheet/check.pdf").content
    assert desk.post(page, {"seen": seen, "left": "20", "top": "20", "between": "100"}).status_code == 409


@pytest.mark.parametrize("typed", ["", "far", "NaN", "Infinity", "1e9", "200"])
def test_what_is_no_measure_is_told_in_its_box_and_kept(saule: Staff, typed: str) -> None:
    place = workplace(saule.actor, saule.home)
    page = f"{ALL}{place}/"
    answer = saule.client().post(page, {"seen": "1", "left": typed, "top": "20", "between": "100"})
    assert answer.status_code == 422
    assert 'href="#field-left"' in answer.content.decode() and f'value="{typed}"' in answer.content.decode()


def test_another_colleges_workplace_is_not_there(saule: Staff, zhandos: Staff) -> None:
    theirs = workplace(zhandos.actor, zhandos.home)
    for page in ("", "sheet/measure.pdf"):
        assert saule.client().get(f"{ALL}{theirs}/{page}").status_code == 404
    assert saule.client().post(f"{ALL}{theirs}/here/").status_code == 404
    ours = workplace(saule.actor, saule.home)
    assert saule.client().get(f"{ALL}{ours}/sheet/other.pdf").status_code == 404


def test_a_browser_that_moved_says_where_it_stands(saule: Staff) -> None:
    desk = saule.client()
    for name in ("Кеңсе", "Мұрағат"):
        desk.post(ALL, {"name": name})
    first = next(each.id for each in workplaces.of_college(saule.home) if each.name == "Кеңсе")
    desk.post(f"{ALL}{first}/here/")
    assert desk.cookies["workplace"].value == str(first)
