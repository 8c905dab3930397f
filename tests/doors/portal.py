"""An applicant at the portal: a browser of Django's, the pages filled in, the code read where the errand reads it."""

import re
import uuid
from dataclasses import dataclass, field

from django.test import Client
from django.urls import reverse

from telnusqa.core.code import CodePurpose
from telnusqa.core.errand import ErrandKind
from telnusqa.store.models import ErrandRow
from telnusqa.store.read.portal import code_to_send
from tests.cast import ALIYA_PHONE

COLLEGE = "960940000175"
PAGES: dict[str, dict[str, object]] = {
    "institution": {"institution": COLLEGE},
    "study": {
        "graduation_year": "2009",
        "speciality": "Есеп және аудит",
        "institution_then": "Ақбұлақ құрылыс-механикалық колледжі",
    },
    "name": {
        "applicant_surname": "Омарова",
        "applicant_given": "Әлия",
        "applicant_patronymic": "Серікқызы",
        "iin": "900615400008",
    },
    "reasons": {"reasons": ["lost"], "circumstances": "Көшу кезінде жоғалып қалды"},
    "wanted": {"wanted": "diploma_with_supplement"},
    "papers": {},
    "original": {
        "original_series": "ТКБ",
        "original_number": "0123456",
        "original_date_day": "27",
        "original_date_month": "6",
        "original_date_year": "2009",
    },
    "contact": {"address": "Астана қаласы, Бейбітшілік көшесі, 5, 12-пәтер", "email": "aliya@post.example"},
    "collection": {"collection": "office"},
    "consent": {"consent": "yes"},
}


@dataclass
class Visitor:
    """Somebody with a phone and a browser; every address they were at or sent to is remembered."""

    phone: str = ALIYA_PHONE
    client: Client = field(default_factory=Client)
    addresses: list[str] = field(default_factory=list)

    def get(self, address: str, /) -> "Answer":
        """Open an address."""
        return self._note(address, self.client.get(address))

    def post(self, address: str, /, **sent: object) -> "Answer":
        """Send a form."""
        return self._note(address, self.client.post(address, sent))

    def sign_in(self) -> "Visitor":
        """In by the code."""
        self.post(reverse("portal:start"), phone=self.phone)
        self.post(reverse("portal:code"), code=code_of(CodePurpose.SIGN_IN))
        return self

    def begin(self) -> uuid.UUID:
        """A new draft."""
        answer = self.post(reverse("portal:new"))
        found = re.search(r"/apply/([0-9a-f-]{36})/", answer.location)
        assert found
        return uuid.UUID(found[1])

    def fill(self, draft: uuid.UUID, **changed: dict[str, object]) -> None:
        """Every page, some of them otherwise; a page must be taken."""
        for page, sent in {**PAGES, **changed}.items():
            answer = self.post(reverse("portal:page", args=[draft, page]), **sent)
            assert answer.status == 302, (page, answer.text)

    def ask_for_confirmation(self, draft: uuid.UUID) -> "Answer":
        """The button under the answers."""
        return self.post(reverse("portal:check", args=[draft]))

    def confirm(self, draft: uuid.UUID) -> "Answer":
        """Type in the code that was sent."""
        return self.post(reverse("portal:confirm", args=[draft]), code=code_of(CodePurpose.CONFIRM))

    def apply(self, **changed: dict[str, object]) -> str:
        """From an empty draft to a case: its number."""
        draft = self.begin()
        self.fill(draft, **changed)
        self.ask_for_confirmation(draft)
        return self.confirm(draft).location.split("/")[-3]

    def _note(self, address: str, response: object) -> "Answer":
        answer = Answer(response)
        self.addresses += [address, answer.location]
        return answer


class Answer:
    """What came back."""

    def __init__(self, response: object) -> None:
        self.response = response
        self.status: int = response.status_code  # type: ignore[attr-defined]
        self.location: str = response.headers.get("Location", "")  # type: ignore[attr-defined]
        self.content: bytes = response.content  # type: ignore[attr-defined]

    @property
    def text(self) -> str:
        """The page."""
        return self.content.decode()


def code_of(purpose: CodePurpose) -> str:
    """The digits of the newest code of that purpose."""
    asked = ErrandRow.objects.filter(kind=ErrandKind.SEND_CODE.value).order_by("-pk").values_list("subject", flat=True)
    codes = (code_to_send(uuid.UUID(name)) for name in asked)
    return next(code.code for code in codes if code is not None and code.purpose is purpose)


def wrong(code: str) -> str:
    """Six other digits."""
    return f"{(int(code) + 1) % 1_000_000:06d}"
