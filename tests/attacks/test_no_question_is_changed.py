"""Where sqlmap took one page for another: what is typed there reaches no question to the database, true or false."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from telnusqa.doors.college.blanks import moving
from telnusqa.store.models import Organisation
from tests.cast import Staff

DOORS: dict[str, tuple[str, str, str, dict[str, str]]] = {
    "the kind of a blank": (
        "gulnar",
        "/college/blanks/move/hand/",
        "kind",
        {"source": "store", "target": "custodian", "kind": "diploma", "series": "1", "first": "1", "last": "1"},
    ),
    "the step of a layout": (
        "ermek",
        "/reference/layouts/supplement/",
        "step",
        {"text": "width = 210", "step": "enter"},
    ),
}
ASKED = " AND 4282="


def sent(desk: Client, at: str, form: dict[str, str], field: str, other: int) -> tuple[str, list[str]]:
    """The page that a question in this field is answered with, and what the database was asked for it."""
    with CaptureQueriesContext(connection) as asked:
        page = desk.post(at, form | {field: f"{form[field]}){ASKED}{other} AND (2181=2181"}).text
    return re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", page), [each["sql"] for each in asked]


def changed(desk: Client, at: str, form: dict[str, str], field: str) -> bool:
    """Whether a true question is answered otherwise than a false one, or comes to the database at all."""
    (of_a_truth, asked), (of_a_lie, _) = (sent(desk, at, form, field, other) for other in (4282, 4283))
    assert "<main" in of_a_truth
    return of_a_truth != of_a_lie.replace("4283", "4282") or any(ASKED in sql for sql in asked)


@pytest.mark.parametrize("door", DOORS)
def test_what_is_typed_reaches_no_question(request: pytest.FixtureRequest, door: str) -> None:
    who, at, field, form = DOORS[door]
    member: Staff = request.getfixturevalue(who)
    assert not changed(member.client(), at, form, field)


def test_sabotage_a_page_that_asks_with_what_was_typed_is_told(gulnar: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    really = moving._parse

    def asking(way: Any, home: int, typed: Any, ticked: Any) -> Any:
        Organisation.objects.filter(name_kk=typed["kind"]).exists()
        return really(way, home, typed, ticked)

    monkeypatch.setattr(moving, "_parse", asking)
    _, at, field, form = DOORS["the kind of a blank"]
    assert changed(gulnar.client(), at, form, field)
