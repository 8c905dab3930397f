"""An administrator enters what is known of kinds of blank; who receives others is asked once more, and not stopped."""

import json

import pytest

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import STORE
from telnusqa.law import shipped
from telnusqa.store.models import LineRow
from telnusqa.store.read import balance, blank_kinds
from tests.cast import Staff
from tests.doors.test_college_blanks import NOTE, send, some

pytestmark = pytest.mark.django_db
LIST, FORM = "/reference/blanks/", "/reference/blanks/change/"
TYPED = {"kind": "supplement", "series": "ТКБ", "digits": "7", "sure": "act", "note": "№ 5 бұйрық", "listed": "yes"}


def test_what_is_shipped_is_what_was_seen_and_no_more() -> None:
    [known] = shipped.blank_kinds()
    assert (known.kind, known.series, known.digits, known.since) == (BlankKind.DIPLOMA, "ТКБ", 7, None)


def test_a_series_is_entered_changed_and_taken_off_with_its_history(ermek: Staff) -> None:
    desk = ermek.client()
    assert "ТКБ" in desk.get(LIST).content.decode()
    wrong = desk.post(FORM, {"seen": "0", "digits": "12"})
    assert wrong.status_code == 422
    for field in ("kind", "series", "digits", "sure"):
        assert f"#field-{field}" in wrong.content.decode()
    assert desk.post(FORM, TYPED | {"seen": "0"}).status_code == 302
    assert desk.post(FORM, TYPED | {"seen": "0"}).status_code == 409
    assert [each.series for each in blank_kinds.known()] == ["ТКБ", "ТКБ"]
    again = desk.get(f"{FORM}?kind=supplement&series=ТКБ").content.decode()
    assert "№ 5 бұйрық" in again and 'name="seen" value="1"' in again
    assert desk.post(FORM, TYPED | {"seen": "1", "listed": "no"}).status_code == 302
    assert [each.kind for each in blank_kinds.known()] == [BlankKind.DIPLOMA]
    page = desk.get(LIST).content.decode()
    assert "Тізімнен алынды" in page and "№ 5 бұйрық" in page
    bodies = [line.body for line in LineRow.objects.filter(kind="blank_kind_changed")]
    assert len(bodies) == 2 and not any("бұйрық" in body for body in bodies)


def test_a_doubtful_delivery_is_asked_about_once_and_received_all_the_same(ermek: Staff, gulnar: Staff) -> None:
    desk = gulnar.client()
    odd = NOTE | {"kind": "diploma", "series": "ТКВ", "first": "300001", "last": "300002"}
    asked = send(desk, "receive", odd, expect=200)
    assert "мұндай серия белгісіз" in asked and 'value="300001"' in asked
    sure = asked.split('name="sure" value="')[1].split('"')[0]
    other = send(desk, "receive", odd | {"last": "300003", "sure": sure}, expect=200)
    assert "мұндай серия белгісіз" in other
    send(desk, "receive", odd | {"sure": sure})
    assert balance.now(gulnar.home)[BlankKind.DIPLOMA, STORE] == 2
    line = LineRow.objects.filter(kind="blanks_received").latest("recorded_at")
    assert json.loads(line.body)["facts"]["doubts"] == ["unknown_series"]


def test_digits_and_days_are_looked_at_too(ermek: Staff, gulnar: Staff) -> None:
    known = {"kind": "diploma", "series": "ТКБ", "digits": "7", "until": "31.12.2025", "sure": "seen", "listed": "yes"}
    assert ermek.client().post(FORM, known | {"seen": "0"}).status_code == 302
    asked = send(gulnar.client(), "receive", NOTE | some(300001), expect=200)
    assert "цифр саны басқа" in asked and "уақытқа кірмейді" in asked
