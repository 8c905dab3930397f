"""What the stories of counters share: a form filled in as an officer would, page by page."""

import re
import uuid

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from telnusqa.doors.shared import access
from tests.cast import NOW, Staff

COLLEGE = "960940000175"
WHO = {
    "came": "holder",
    "applicant_surname": "Омарова",
    "applicant_given": "Әлия",
    "applicant_patronymic": "Серікқызы",
    "iin": "900615400008",
    "phone": "+7 701 000 00 01",
    "address": "Астана қаласы, Бейбітшілік көшесі, 5, 12-пәтер",
}
WISH: dict[str, object] = {
    "institution": COLLEGE,
    "graduation_year": "2009",
    "speciality": "Есеп және аудит",
    "reasons": ["damaged"],
    "circumstances": "Су тиіп, бүлінген",
    "wanted": "diploma_with_supplement",
    "original_series": "ТКБ",
    "original_number": "0123456",
    "collection": "office",
}
PAPERS: dict[str, object] = {
    "brought": ["identity"],
    "identity_paper": "id_card",
    "identity_number": "012345678",
    "identity_issued_by": "ҚР ІІМ",
    "identity_issued_on_day": "2",
    "identity_issued_on_month": "4",
    "identity_issued_on_year": "2013",
}
ALL = {**PAPERS, "brought": ["identity", "original"]}
MINOR = {**WHO, "iin": "100115500019", "came": "legal_representative", "came_name": "Омарова Гүлмира Ержанқызы"}
CERTIFICATE: dict[str, object] = {
    "guardian_paper": "birth_certificate",
    "guardian_number": "0123456",
    "guardian_issued_on_day": "20",
    "guardian_issued_on_month": "1",
    "guardian_issued_on_year": "2010",
    "guardian_people": "yes",
}
POWER: dict[str, object] = {
    "power_number": "1-2345",
    "power_issued_on_day": "1",
    "power_issued_on_month": "10",
    "power_issued_on_year": "2026",
    "power_notary": "нотариус Сәрсенова А. Қ.",
    "power_notarised": "yes",
    "power_people": "yes",
    "power_named": "yes",
}


@pytest.fixture(autouse=True)
def time_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the cast's morning; for the modules that import this name."""
    monkeypatch.setattr(access, "now", lambda: NOW)


class Desk:
    """An officer at a counter; every address they were sent to is remembered."""

    def __init__(self, who: Staff, pages: str = "counter:") -> None:
        self.client: Client = who.client()
        self.pages = pages
        self.home = who.home
        self.addresses: list[str] = []

    def address(self, page: str, *words: object) -> str:
        """Where a page stands."""
        return reverse(f"{self.pages}{page}", args=words)

    def get(self, page: str, *words: object) -> str:
        """Open a page that is there."""
        answer = self.client.get(self.address(page, *words))
        assert answer.status_code == 200, (page, answer.status_code, answer.headers.get("Location"))
        return answer.content.decode()

    def post(self, page: str, *words: object, expect: int = 302, **typed: object) -> HttpResponse:
        """Send a form; answers what came back."""
        where = self.address(page, *words)
        answer = self.client.post(where, typed)
        assert answer.status_code == expect, answer.content.decode()
        self.addresses += [where, answer.headers.get("Location", "")]
        return answer

    def begin(self, iin: str = "900615400008") -> uuid.UUID:
        """An IIN nobody here knows leads straight into a new form."""
        answer = self.post("find", q=iin)
        return draft_in(answer.headers["Location"])

    def fill(self, draft: uuid.UUID, **pages: dict[str, object]) -> None:
        """The pages in their order, some of them otherwise."""
        for page, typed in {"who": WHO, "wish": WISH, "papers": ALL, **pages}.items():
            self.post("page", draft, page, **typed)

    def take_in(self, draft: uuid.UUID, **typed: object) -> str:
        """Signed and taken in: the case's number."""
        signed = {"signed": "yes", "consent": "yes", "counter_consent": "yes"}
        answer = self.post("check", draft, do="take", **{**signed, **typed})
        return answer.headers["Location"].rstrip("/").split("/")[-2]

    def refuse(self, draft: uuid.UUID) -> str:
        """Refused: the refusal's number."""
        answer = self.post("check", draft, do="refuse", executor="Қасымов Б.", executor_phone="+7 7172 00 00 14")
        return answer.headers["Location"].rstrip("/").split("/")[-1]


def draft_in(address: str) -> uuid.UUID:
    """The draft an address names."""
    found = re.search(r"/visit/([0-9a-f-]{36})/", address)
    assert found, address
    return uuid.UUID(found[1])
