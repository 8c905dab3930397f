"""Every door that is dear to open, or behind which one could guess, is counted: by a table, or by its own act."""

from datetime import timedelta

import pytest
from django.test import Client

from telnusqa.acts.count_door import count_door
from telnusqa.doors.shared import access, limited
from telnusqa.doors.shared.limited import MOST
from telnusqa.store.keep.limits import WINDOW
from telnusqa.store.models import LimitRow
from tests.attacks.scene import ADDRESSES, House
from tests.cast import NOW, Staff
from tests.house.matrix import rows
from tests.still import stand_still

COUNTED_BY_AN_ACT = {
    "account_login": "allauth: login, login_failed",
    "account_reauthenticate": "allauth: reauthenticate",
    "account_change_password": "allauth: change_password",
    "mfa_authenticate": "allauth: login_failed of the account",
    "mfa_reauthenticate": "allauth: reauthenticate",
    "portal:start": "acts.ask_code",
    "portal:again": "acts.ask_code",
    "portal:check": "acts.ask_code",
    "portal:code": "acts.try_code",
    "portal:confirm": "acts.try_code",
    "verify:document": "acts.reveal_holder",
    "counter:find": "acts.count_search",
    "college:intake_find": "acts.count_search",
    "api:resolve": "acts.count_resolve",
    **dict.fromkeys(
        (
            "api:applications",
            "api:record",
            "api:decision",
            "api:intended_refusal",
            "api:hearing",
            "api:correction",
            "api:forwarding",
            "api:handover",
        ),
        "doors.api.v1.rate",
    ),
    "api:register_search": "doors.api.v1.rate",
}
NOTHING_TO_GUESS = {
    "language": "a cookie of one's own is set",
    "account_logout": "a session ends",
    "verify:nothing": "answers that no token was given",
    "portal:leave": "a session ends",
    "staff:sessions": "one's own sessions end, and nobody else's",
    "mfa_activate_totp": "the secret was just shown to the one who types it",
    "mfa_deactivate_totp": "one's own, after the password",
    "mfa_generate_recovery_codes": "one's own, after the password",
}
ACTS_OF_ONE_WHO_SIGNED_IN = ("portal:", "college:", "counter:", "archive:", "reference:")
"""What is left there moves a case, a blank or a rule of one's own: it stands in a journal, under a name."""
BY = {"college": "saule", "portal": "aliya", "reference": "ermek", "verify": "nobody", "term_pdf": "nobody"}


def uncounted() -> list[str]:
    """Addresses that take a form and are neither counted nor have a reason; and papers that are drawn for strangers."""
    sent = {row.route for row in rows() if row.send == "POST"} | {"api:resolve"}
    counted = {door for _, door in MOST} | COUNTED_BY_AN_ACT.keys() | NOTHING_TO_GUESS.keys()
    return sorted(name for name in sent - counted if not name.startswith(ACTS_OF_ONE_WHO_SIGNED_IN))


def test_every_form_of_strangers_is_counted_or_has_its_reason() -> None:
    assert uncounted() == []
    assert {door for _, door in MOST} | COUNTED_BY_AN_ACT.keys() | NOTHING_TO_GUESS.keys() <= ADDRESSES.keys()


def test_a_form_nobody_counts_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(MOST, ("POST", "verify:journal"))
    assert uncounted() == ["verify:journal"]


def test_after_the_most_times_every_door_is_shut_for_a_while(full: House, monkeypatch: pytest.MonkeyPatch) -> None:
    for method, door in MOST:
        LimitRow.objects.all().delete()
        monkeypatch.setitem(MOST, (method, door), 1)
        browser = full.standing.browsers[BY[door.partition(":")[0]]]
        address = full.address(door)
        assert browser.generic(method, address).status_code != 429, door
        shut = browser.generic(method, address)
        assert (shut.status_code, shut.headers["Retry-After"]) == (429, "900"), door
        assert "15 минуттан кейін" in shut.content.decode()


def test_the_one_who_waits_is_told_how_long_in_every_language(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MOST, ("POST", "verify:start"), 0)
    stand_still(monkeypatch, NOW + timedelta(minutes=9, seconds=59))
    told = {"kk": "6 минуттан кейін", "ru": "через 6 мин.", "en": "in 6 min"}
    for language, sentence in told.items():
        browser = Client()
        browser.cookies["language"] = language
        answer = browser.post("/verify/")
        assert (answer.status_code, answer.headers["Retry-After"]) == (429, "301")
        assert sentence in answer.content.decode()


def test_one_who_went_too_often_stands_in_nobody_elses_way(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)
    monkeypatch.setitem(MOST, ("POST", "verify:start"), 1)

    def asked(address: str) -> int:
        return int(Client(REMOTE_ADDR=address).post("/verify/").status_code)

    assert [asked("192.0.2.1"), asked("192.0.2.1"), asked("192.0.2.2")] == [422, 429, 422]
    monkeypatch.setattr(access, "now", lambda: NOW + WINDOW)
    assert asked("192.0.2.1") == 422


def test_officers_at_one_address_are_counted_apart(
    saule: Staff, zhandos: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_still(monkeypatch)
    monkeypatch.setitem(MOST, ("POST", "college:find"), 1)
    one, other = saule.client(), zhandos.client()
    told = [browser.post("/college/find/", {"q": "x"}).status_code for browser in (one, one, other)]
    assert told == [404, 429, 404]


def test_a_head_counts_as_its_get(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)
    monkeypatch.setitem(MOST, ("GET", "term_pdf"), 1)
    assert [Client().head("/term/pdf/").status_code, Client().get("/term/pdf/").status_code] == [200, 429]


def test_without_the_counting_no_door_shuts(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)
    monkeypatch.setitem(MOST, ("POST", "verify:start"), 1)
    monkeypatch.setattr(limited, "count_door", lambda *_, **__: None)
    assert {Client().post("/verify/").status_code for _ in range(3)} == {422}


@pytest.mark.django_db
def test_what_is_left_of_the_time_is_whole_seconds_of_the_window() -> None:
    assert count_door("x", "y", most=0, at=NOW) == WINDOW
    assert count_door("x", "y", most=0, at=NOW + WINDOW - timedelta(seconds=1)) == timedelta(seconds=1)
