"""The place that is loaded: the sample's colleges and many more, the Corporation's machine, an executor's browser."""

import json
import uuid
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.utils import timezone

from telnusqa.acts.give_token import give_token
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.scope import Scope
from telnusqa.core.serial import CaseNumber
from telnusqa.store.models import Appointment, Organisation, User
from telnusqa.store.sessions import SessionStore
from tests.bench.load.served import ask
from tests.doors.machine import body
from tests.many import other_colleges

HOMES = 60
_COLLEGE, _OFFICER, _EXECUTOR = "960940000175", "bolat", "saule"
_NO_LIMIT = 2_000_000_000


@dataclass(frozen=True)
class Scene:
    """Where cases lie, and what those who ask show of themselves."""

    homes: list[int]
    token: str
    cookie: str

    @property
    def machine(self) -> list[tuple[str, str]]:
        """Headers of the Corporation's machine."""
        return [("Authorization", f"Bearer {self.token}"), ("Telnusqa-Officer", _OFFICER)]

    @property
    def sender(self) -> list[tuple[str, str]]:
        """The same for what is sent, each under a key of its own."""
        return [*self.machine, ("Content-Type", "application/json"), ("Idempotency-Key", "@n")]

    @property
    def browser(self) -> list[tuple[str, str]]:
        """Headers of the executor's browser."""
        return [("Cookie", f"{settings.SESSION_COOKIE_NAME}={self.cookie}")]


def scene() -> Scene:
    """Made once, in a database with the sample."""
    counter = Appointment.objects.get(user__username=_OFFICER).organisation_id
    token = give_token(counter, "load", tuple(Scope), most=_NO_LIMIT, by=ADMINISTRATOR, happened_at=timezone.now())
    first = Organisation.objects.get(bin=_COLLEGE)
    return Scene([first.pk, *other_colleges(HOMES - 1)], token, _signed_in())


def application() -> str:
    """What the machine sends: each time of another phone, with the same papers."""
    sent = body()
    sent["application"] = {**sent["application"], "phone": "+7701@n"}
    return json.dumps(sent, ensure_ascii=False)


def file_one(scene: Scene) -> CaseNumber:
    """One case, filed as all will be."""
    headers = {**dict(scene.machine), "Content-Type": "application/json", "Idempotency-Key": uuid.uuid4().hex}
    status, told = ask("POST", "/api/v1/applications", headers, application().replace("@n", "9999999"))
    if status != 201:
        raise SystemExit(f"no case was filed: {status} {told}")
    return CaseNumber(json.loads(told)["number"])


def _signed_in() -> str:
    user = User.objects.get(username=_EXECUTOR)
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    return str(session.session_key)
