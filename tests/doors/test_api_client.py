"""A client made out of the description alone walks a case from filing to handover, and is told what is wrong."""

import json
import uuid
from pathlib import Path
from typing import Any, cast

import pytest
from django.test import Client as Browser

from telnusqa.acts.issue import issue
from telnusqa.acts.keep_made import keep_made
from telnusqa.acts.make_ready import make_ready
from telnusqa.acts.reserve import reserve
from telnusqa.acts.sign import sign
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.store.read import cases
from tests.cast import NOW, Staff
from tests.client import api
from tests.doors.machine import body, machine
from tests.printing import printed
from tests.still import stand_still
from tools.api_client import source

pytestmark = pytest.mark.django_db


def send(method: str, path: str, headers: dict[str, str], sent: object) -> tuple[int, dict[str, str], Any]:
    """A wire of a stranger's: here it ends in Django's own."""
    browser = Browser()
    if method == "GET":
        answer = browser.get(path, headers=headers)
    else:
        answer = browser.post(path, json.dumps(sent), content_type="application/json", headers=headers)
    told = answer.headers["Content-Type"]
    found = answer.json() if told.startswith(("application/json", "application/problem+json")) else answer.content
    return answer.status_code, dict(answer.headers), found


def test_the_client_that_is_kept_is_what_the_description_gives(db: None) -> None:
    described = Browser().get("/api/v1/openapi.json").json()
    kept = Path(api.__file__).read_text(encoding="utf-8")
    assert kept == source(described), "python -m tools.api_client > tests/client/api.py"


def test_a_case_goes_from_filing_into_her_hands(
    saule: Staff, marat: Staff, gulnar: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_still(monkeypatch)
    it = api.Client(send, machine(saule.home).token, "en")
    sent = cast(api.IntakeSent, body())
    filed = it.applications(sent, idempotency_key=str(uuid.uuid4()), telnusqa_officer="gulnar")
    number = filed["number"]
    assert it.status(number)["state"] == "registered"
    seen = it.last.headers["ETag"]
    (record,) = it.register_search({"by": "document", "document": "ТКБ 0123456"}, telnusqa_officer="saule")["records"]
    it.record(number, {"record": record["id"]}, if_match=seen, telnusqa_officer="saule")
    with pytest.raises(api.Refused) as late:
        it.decision(number, {"verdict": "issue"}, if_match=seen, telnusqa_officer="saule")
    assert late.value.status == 412 and late.value.problem["won"]
    seen = it.last.headers.get("ETag", '"2"')
    assert it.decision(number, {"verdict": "issue"}, if_match=seen, telnusqa_officer="saule")["state"] == "approved"
    made_and_signed(CaseNumber(number), saule, marat)
    assert it.list_applications(state="ready")["cases"][0]["number"] == number
    it.status(number)
    handing: api.HandoverSent = {
        "came": {"came": "holder"},
        "paper": "id_card",
        "identity": "012345678",
        "receipt": True,
    }
    seen = it.last.headers["ETag"]
    assert it.handover(number, handing, if_match=seen, telnusqa_officer="gulnar")["state"] == "handed_over"
    papers = [each["id"] for each in it.documents(number)["documents"]]
    assert {"receipt", "application", "diploma", "supplement"} <= set(papers)
    assert it.document(number, "receipt", telnusqa_officer="gulnar").startswith(b"%PDF")
    assert it.term(number)["due_on"] == filed["due_on"]


def made_and_signed(number: CaseNumber, saule: Staff, marat: Staff) -> None:
    """What machines do not do: numbers, blanks, the head's signature."""
    case = cases.by_number(number)
    case = reserve(number, seen=case.version, by=saule.actor, happened_at=NOW)
    for duplicate in cases.duplicates(case):
        case = keep_made(duplicate.id, electronic=("e" * 64, 10), for_blank=("b" * 64, 10), by=WORKER, happened_at=NOW)
    case = printed(sign(number, seen=case.version, by=marat.actor, happened_at=NOW), saule.actor)
    issue(number, seen=case.version, by=saule.actor, happened_at=NOW)
    make_ready(number, by=WORKER, happened_at=NOW)
