"""An administrator looks after machines: a token and a webhook are given, shown once, replaced, and withdrawn."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client

from telnusqa.core.api_token import parse_token
from telnusqa.core.webhook import WebhookState
from telnusqa.store.models import ApiTokenRow, WebhookRow
from telnusqa.store.read import webhooks
from tests.cast import NOW, Staff, filed
from tests.doors.machine import Machine
from tests.doors.webhooking import receiving, run
from tests.outside.receiver import Receiver

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("time_stands")]


@pytest.fixture
def receiver(settings: object) -> Iterator[Receiver]:
    settings.TELNUSQA_WEBHOOK_PORTS = []  # type: ignore[attr-defined]
    settings.TELNUSQA_WEBHOOK_NETWORKS = "127.0.0.0/8"  # type: ignore[attr-defined]
    yield from receiving()


def shown_once(page: str, pattern: str) -> str:
    """The secret a page shows."""
    found = re.search(pattern, page)
    assert found is not None, page
    return found[0]


TOKEN, SECRET = r"tq_[0-9A-Z]{8}_[A-Za-z0-9_-]{43}", r"whsec_[A-Za-z0-9+/=]+"


def token_given(client: Client, home: int) -> str:
    """A token as an administrator gives it."""
    form = {"organisation": str(home), "name": "Кезек жүйесі", "days": "30", "scopes": ["changes:read"]}
    answer = client.post("/reference/tokens/new/", form)
    assert answer.status_code == 200
    assert "no-store" in answer.headers["Cache-Control"]
    return shown_once(answer.content.decode(), TOKEN)


def test_a_token_that_ends_soon_is_told_where_an_administrator_lands(ermek: Staff, saule: Staff) -> None:
    client = ermek.client()
    token_given(client, saule.home)
    for page in ("/reference/", "/reference/tokens/"):
        assert "1 токеннің мерзімі 30 күн ішінде бітеді" in client.get(page).content.decode()
    public = ApiTokenRow.objects.get().public
    assert "Жақында бітеді" in client.get(f"/reference/tokens/{public}/").content.decode()
    ApiTokenRow.objects.update(expires_at=NOW + timedelta(days=31))
    for page in ("/reference/", "/reference/tokens/", f"/reference/tokens/{public}/"):
        told = client.get(page).content.decode()
        assert "30 күн ішінде" not in told
        assert "Жақында бітеді" not in told


def test_a_token_is_shown_once_works_is_replaced_and_withdrawn(ermek: Staff, saule: Staff) -> None:
    client = ermek.client()
    assert "tq_" not in client.get("/reference/tokens/").content.decode()
    text = token_given(client, saule.home)
    public = ApiTokenRow.objects.get().public
    assert Machine(text).get("/changes").status_code == 200
    page = client.get(f"/reference/tokens/{public}/").content.decode()
    assert text not in page
    assert "Кезек жүйесі" in page
    assert "Токен берілді" in page
    answer = client.post(f"/reference/tokens/{public}/rotate/", {"seen": "1", "overlap": "0"})
    new = shown_once(answer.content.decode(), TOKEN)
    assert (Machine(text).get("/changes").status_code, Machine(new).get("/changes").status_code) == (401, 200)
    client.post(f"/reference/tokens/{public}/withdraw/", {"seen": "2", "reason": "leaked"})
    assert Machine(new).get("/changes").status_code == 401
    assert "Токен кері алынды" in client.get(f"/reference/tokens/{public}/").content.decode()
    assert parse_token(new) is not None


def test_what_is_missing_of_a_token_is_told_all_at_once(ermek: Staff) -> None:
    answer = ermek.client().post("/reference/tokens/new/", {"days": "731"})
    assert answer.status_code == 422
    page = answer.content.decode()
    for field in ("organisation", "name", "scopes", "days"):
        assert f'id="error-{field}"' in page, field
    assert not ApiTokenRow.objects.exists()


@pytest.mark.parametrize(("act", "form"), [("rotate", {"overlap": "31"}), ("withdraw", {"reason": ""})])
def test_what_is_wrong_with_an_act_is_told_on_the_tokens_page(
    ermek: Staff, saule: Staff, act: str, form: dict[str, str]
) -> None:
    client = ermek.client()
    token_given(client, saule.home)
    public = ApiTokenRow.objects.get().public
    assert client.post(f"/reference/tokens/{public}/{act}/", {"seen": "1", **form}).status_code == 422


def test_who_acts_second_on_a_token_is_told(ermek: Staff, saule: Staff) -> None:
    client = ermek.client()
    token_given(client, saule.home)
    public = ApiTokenRow.objects.get().public
    for expected in (302, 409):
        answer = client.post(f"/reference/tokens/{public}/withdraw/", {"seen": "1", "reason": "leaked"})
        assert answer.status_code == expected


def webhook_added(client: Client, home: int, receiver: Receiver) -> str:
    """A webhook as an administrator adds it; answers its address here."""
    form = {"organisation": str(home), "address": str(receiver.address)}
    answer = client.post("/reference/webhooks/new/", form)
    assert answer.status_code == 200, answer.content.decode()
    receiver.secret = shown_once(answer.content.decode(), SECRET).replace("&#x27;", "'")
    return f"/reference/webhooks/{WebhookRow.objects.get().pk}/"


def test_a_webhook_is_told_paused_sent_again_given_a_new_secret_and_withdrawn(
    ermek: Staff, saule: Staff, receiver: Receiver
) -> None:
    client = ermek.client()
    here = webhook_added(client, saule.home, receiver)
    number = filed()
    run()
    page = client.get(here).content.decode()
    assert f"{number}.1" in page
    assert receiver.secret not in page
    assert "HTTP 204" in page
    assert client.post(f"{here}pause/", {"seen": "1"}).status_code == 302
    filed()
    run()
    assert len(receiver.arrived) == 1
    client.post(f"{here}go-on/", {"seen": "2"})
    run()
    again = {"since_day": "23", "since_month": "11", "since_year": "2026"}
    client.post(f"{here}again/", {"seen": "3", **again})
    run()
    assert len(receiver.arrived) == 4
    assert receiver.forged == 0
    new = shown_once(client.post(f"{here}secret/", {"seen": "4"}).content.decode(), SECRET)
    assert new != receiver.secret
    client.post(f"{here}withdraw/", {"seen": "5"})
    assert webhooks.by_id(WebhookRow.objects.get().pk).state is WebhookState.WITHDRAWN
    assert client.get(here).status_code == 200
    assert "Мұнда өзгерістер" in client.get("/reference/webhooks/").content.decode()


def test_one_that_cannot_be_reached_says_why(ermek: Staff, saule: Staff, receiver: Receiver) -> None:
    client = ermek.client()
    here = webhook_added(client, saule.home, receiver)
    receiver.status = 503
    filed()
    run()
    page = client.get(here).content.decode()
    assert "HTTP 503" in page
    assert "Жетпеді" in page


@pytest.mark.parametrize("address", ["http://example.kz/", "https://example.kz:22/", "https://a:b@example.kz/", ""])
def test_an_address_that_may_not_be_told_is_refused(ermek: Staff, saule: Staff, address: str) -> None:
    assert settings.TELNUSQA_WEBHOOK_PORTS == [443, 8443]
    form = {"organisation": str(saule.home), "address": address}
    answer = ermek.client().post("/reference/webhooks/new/", form)
    assert answer.status_code == 422
    assert 'id="error-address"' in answer.content.decode()
    assert not WebhookRow.objects.exists()


@pytest.mark.parametrize(
    ("form", "field"),
    [
        ({}, "since"),
        ({"cursor": "nothing"}, "cursor"),
        ({"since_day": "1", "since_month": "1", "since_year": "2030"}, "since"),
    ],
)
def test_a_place_that_is_none_is_told(
    ermek: Staff, saule: Staff, receiver: Receiver, form: dict[str, str], field: str
) -> None:
    client = ermek.client()
    here = webhook_added(client, saule.home, receiver)
    answer = client.post(f"{here}again/", {"seen": "1", **form})
    assert answer.status_code == 422
    assert f'id="error-{field}"' in answer.content.decode()
