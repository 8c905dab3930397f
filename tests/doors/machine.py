"""A machine of an organisation, for tests: its token, and what it sends."""

import json
import uuid
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from django.http import HttpResponse
from django.test import Client

from telnusqa.acts.give_token import give_token
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1.openapi import examples
from tests.aliya import ALIYA_IIN
from tests.cast import NOW

ROOT = "/api/v1"
FORM = {
    "institution": "960940000175",
    "institution_then": "Ақбұлақ политехникалық колледжі",
    "graduation_year": "2009",
    "speciality": "Есеп және аудит",
    "applicant_surname": "Омарова",
    "applicant_given": "Әлия",
    "applicant_patronymic": "Серікқызы",
    "iin": str(ALIYA_IIN),
    "phone": "+7 701 000 00 01",
    "address": "Астана қаласы, Бейбітшілік көшесі, 5, 12-пәтер",
    "reasons": ["damaged"],
    "circumstances": "Су тиіп, бүлінген",
    "wanted": "diploma_with_supplement",
    "original_series": "ТКБ",
    "original_number": "0123456",
    "original_date": "2009-06-27",
    "collection": "office",
    "consent": True,
}
CARD = {
    "identity_paper": "id_card",
    "identity_number": "012345678",
    "identity_issued_by": "ҚР ІІМ",
    "identity_issued_on": "2013-04-02",
    "identity_source": "card",
}


def body(**changes: Any) -> dict[str, Any]:
    """Aliya's application with the papers edition 2023 asks for; ``form`` changes fields of the form itself."""
    form = {**FORM, **changes.pop("form", {})}
    return {
        "application": form,
        "came": {"came": "holder"},
        "identity": CARD,
        "brought": ["application", "identity", "original"],
        "counter_consent": True,
        "signed": True,
        **changes,
    }


@dataclass
class Machine:
    """What an organisation's system is: a token, an officer it asks for, the language it reads."""

    token: str = ""
    officer: str = ""
    language: str = "en"
    client: Client = field(default_factory=lambda: Client(raise_request_exception=False))

    def headers(self, **more: str) -> dict[str, str]:
        """What it sends with every request."""
        said = {"Accept-Language": self.language}
        said |= {"Authorization": f"Bearer {self.token}"} if self.token else {}
        said |= {"Telnusqa-Officer": self.officer} if self.officer else {}
        return said | more

    def get(self, path: str, **more: str) -> HttpResponse:
        """Ask."""
        return self.client.get(ROOT + path, headers=self.headers(**more))

    def post(self, path: str, sent: object, **more: str) -> HttpResponse:
        """Send JSON."""
        text = sent if isinstance(sent, str) else json.dumps(sent)
        return self.client.post(ROOT + path, text, content_type="application/json", headers=self.headers(**more))

    def file(self, key: str = "", **changes: Any) -> HttpResponse:
        """File Aliya's application, under a key of its own where none is named."""
        return self.post("/applications", body(**changes), **{"Idempotency-Key": key or str(uuid.uuid4())})


def machine(home: int, *scopes: Scope, officer: str = "", language: str = "en", most: int = 20_000) -> Machine:
    """A machine of that organisation with these scopes, all of them where none is named; given the day before."""
    at = NOW - timedelta(days=1)
    token = give_token(home, "АЖ", scopes or tuple(Scope), most=most, by=ADMINISTRATOR, happened_at=at)
    return Machine(token, officer, language)


def operations() -> list[tuple[str, str, dict[str, Any]]]:
    """Path, method and all that is told of it, of everything the door offers."""
    told = Client().get("/api/v1/openapi.json").json()["paths"]
    return [(path, method, operation) for path, methods in told.items() for method, operation in methods.items()]


def answered(it: Machine, path: str, method: str, operation: dict[str, Any], number: str) -> HttpResponse:
    """What the operation says of that case."""
    where = path.removeprefix("/api/v1").format(number=number, document="receipt", kind="changed")
    said = {"Idempotency-Key": str(uuid.uuid4()), "If-Match": '"1"'}
    if method == "get":
        return it.get(where, **said)
    name = operation["operationId"]
    return it.post(where, examples().get(name, {}), **said)
