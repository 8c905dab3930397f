"""People are planted through the doors; then everything that is kept, logged, counted or addressed is read for them.

An IIN, a phone, an e-mail address and a home stand in no column as they are; a name stands only in its own columns. In
logs, figures, addresses, journals, errands and pages of errors stands none of it, the names included.
"""

import io
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import structlog
from django.db import connection
from django.test import Client
from django.urls import reverse

from telnusqa.doors.shared import limited
from telnusqa.site.logs import logging_of
from telnusqa.store.models import ErrandRow, LimitRow, LineRow, SessionRow
from telnusqa.store.read import cases
from tests.attacks.scene import House
from tests.attacks.test_planted_text import read
from tests.doors.portal import PAGES, Visitor
from tests.doors.telling import Post, Provider, work

PHONE, IIN, MAIL, HOME = "+77057654321", "850312400118", "saltanat.q@post.example", "Сайран тұйығы, 77"
NAMES = ("Құдайбергенова", "Салтанат", "Жұмабекқызы")
NEVER = (PHONE, PHONE[2:], IIN, MAIL, HOME)
OF_THEM = {
    "name": {
        "applicant_surname": NAMES[0],
        "applicant_given": NAMES[1],
        "applicant_patronymic": NAMES[2],
        "iin": IIN,
    },
    "contact": {"address": HOME, "email": MAIL},
}
NAMES_STAND_IN = {
    "store_application.given",
    "store_application.patronymic",
    "store_application.surname",
}
"""The columns in which a name of an applicant may stand as it is: for the search of those who may see it."""
_LED_TO = re.compile(r'(?:href|action|src)="([^"]*)"')


@dataclass
class Left:
    """What a whole way left behind outside the database."""

    addresses: set[str] = field(default_factory=set)
    log: io.StringIO = field(default_factory=io.StringIO)


@pytest.fixture
def left(monkeypatch: pytest.MonkeyPatch) -> Iterator[Left]:
    """Remembers every address that was asked for, led to or shown, and every line of the log as it is written."""
    kept = Left()
    asked = Client.request

    def remembered(self: Client, **request: Any) -> Any:
        answer = asked(self, **request)
        kept.addresses |= {
            f"{request['PATH_INFO']}?{request.get('QUERY_STRING', '')}",
            answer.headers.get("Location", ""),
        }
        if "html" in answer.headers.get("Content-Type", ""):
            kept.addresses |= set(_LED_TO.findall(answer.content.decode()))
        return answer

    monkeypatch.setattr(Client, "request", remembered)
    chosen = logging_of("DEBUG")
    handler = logging.StreamHandler(kept.log)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(**_formatter(chosen)))
    root = logging.getLogger()
    root.addHandler(handler)
    yield kept
    root.removeHandler(handler)


def _formatter(chosen: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in chosen["formatters"]["json"].items() if name != "()"}


def go_the_whole_way(full: House) -> str:
    """Applies, is told, is looked for and looked at by everybody who may; the number of the case."""
    saltanat = Visitor(PHONE).sign_in()
    case = saltanat.apply(**{page: {**PAGES.get(page, {}), **typed} for page, typed in OF_THEM.items()})
    full.standing.browsers["aliya"] = saltanat.client
    saule, gulnar, bolat = (full.standing.browsers[who] for who in ("saule", "gulnar", "bolat"))
    saule.post(full.address("college:register", number=case), {"by": "iin", "iin": IIN})
    saule.post(reverse("college:registers"), {"by": "name", "surname": NAMES[0], "given": NAMES[1]})
    saule.post(reverse("college:find"), {"q": IIN})
    for browser, door in ((gulnar, "college:intake_find"), (bolat, "counter:find")):
        browser.post(reverse(door), {"q": IIN}, follow=True)
        browser.post(reverse(door), {"q": PHONE}, follow=True)
    work((Provider(), Post()))  # type: ignore[arg-type]
    assert list(read(full, case)) == []
    return case


def errors_with_all_of_it(monkeypatch: pytest.MonkeyPatch) -> dict[int, str]:
    """The pages of errors, each after a form with everything in it."""
    form = {"phone": PHONE, "iin": IIN, "email": MAIL, "surname": NAMES[0], "address": HOME}
    typed = dict(form, file=io.BytesIO(b"x"))
    told = {
        403: Client(enforce_csrf_checks=True).post("/portal/", form),
        404: Client().post("/nothing/", form),
        400: Client().post("/portal/", typed),
    }
    with monkeypatch.context() as patched:
        patched.setitem(limited.MOST, ("POST", "verify:start"), 0)
        told[429] = Client().post("/verify/", form)

        def broken(text: str) -> None:
            raise ValueError(text, form)

        patched.setattr("telnusqa.doors.portal.sign_in.parse_phone", broken)
        told[500] = Client(raise_request_exception=False).post("/portal/", form)
    assert {answer.status_code for answer in told.values()} == set(told)
    return {status: answer.content.decode() for status, answer in told.items()}


def columns_with(*texts: str) -> set[str]:
    """The columns of the whole database in which one of these stands as it is; sessions are opened first."""
    found = set()
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"select * from {connection.ops.quote_name(table)}")
            names = [column[0] for column in cursor.description]
            for row in cursor.fetchall():
                found |= {
                    f"{table}.{name}"
                    for name, value in zip(names, row, strict=True)
                    if any(text in _text(value) for text in texts)
                }
    for session in SessionRow.objects.all():
        found |= {"store_session.opened"} if any(text in str(session.get_decoded()) for text in texts) else set()
    return found


def _text(value: object) -> str:
    return bytes(value).decode("utf-8", "replace") if isinstance(value, bytes | memoryview) else str(value)


def told_of(texts: tuple[str, ...], where: dict[str, str]) -> list[str]:
    """In which of these places one of the texts stands."""
    return sorted({place for place, content in where.items() for text in texts if text in content})


def places(left: Left, errors: dict[int, str]) -> dict[str, str]:
    """Everything but the database, by its name."""
    return {
        "log": left.log.getvalue(),
        "addresses": "\n".join(left.addresses),
        "journal": "\n".join(LineRow.objects.values_list("body", flat=True)),
        "errands": "\n".join(
            f"{each.subject} {each.step} {getattr(each, 'error', '')}" for each in ErrandRow.objects.all()
        ),
        "figures": Client().get("/metrics", headers={"authorization": "Bearer figures"}).content.decode(),
        **{f"page of {status}": page for status, page in errors.items()},
    }


def test_nothing_of_a_person_stands_where_it_should_not(
    full: House, left: Left, monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    settings.TELNUSQA_METRICS_TOKEN = "figures"
    with monkeypatch.context() as patched:
        patched.setattr(limited, "MOST", {})
        case = go_the_whole_way(full)
    found = places(left, errors_with_all_of_it(monkeypatch))
    assert cases.application(cases.by_number(case)).iin == IIN  # type: ignore[arg-type] - it is kept, sealed
    assert "telnusqa_" in found["figures"] and "answered" in found["log"]
    assert told_of((*NEVER, *NAMES), found) == []
    assert columns_with(*NEVER) == set()
    assert columns_with(*NAMES) == NAMES_STAND_IN


# --- what makes it red ---------------------------------------------------------------------------------------


def test_a_line_of_the_log_with_a_name_is_seen(db: None, left: Left) -> None:
    logging.getLogger("telnusqa.tried").info("asked by %s", NAMES[0])
    assert told_of(NAMES, places(left, {})) == ["log"]


def test_an_address_with_an_iin_is_seen(db: None, left: Left) -> None:
    Client().get(f"/college/?iin={IIN}")
    assert "addresses" in told_of((IIN,), places(left, {}))


@pytest.mark.django_db
def test_a_column_with_a_home_is_seen() -> None:
    LimitRow.objects.create(key=HOME, window=0)
    assert columns_with(HOME) == {"store_limit.key"}
