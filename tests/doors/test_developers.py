"""The page for developers: each example it shows is sent to the server as it stands, and answered as it says."""

import json
import re
from typing import Any

import pytest
from django.test import Client

from telnusqa.core.scope import Scope
from telnusqa.doors.api.developers import EXAMPLES, Example, examples
from telnusqa.doors.jobs.feed import number_what_changed
from tests.cast import NOW, Staff
from tests.doors.machine import machine

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("time_stands")]

SHOWN = "7K3M9QXAT"
"""The number the examples name their case by."""
VARIES = frozenset({"recorded_at", "cursor", "next"})
"""Fields whose value is another each time: compared by their shape."""


def answers(home: int) -> list[tuple[Example, int, str]]:
    """Each example sent in its order, with what was answered; the case of the first is named as the page names it."""
    sender, found, number = machine(home, *Scope), list[tuple[Example, int, str]](), ""
    for each in examples():
        path = each.path.replace(SHOWN, number)
        how = {**each.headers, "Authorization": f"Bearer {sender.token}"}
        if each.method == "POST":
            answer = sender.client.post(path, each.body, content_type="application/json", headers=how)
        else:
            answer = sender.client.get(path, headers=how)
        text = answer.content.decode()
        number = number or str(json.loads(text)["number"])
        number_what_changed(NOW)
        found.append((each, answer.status_code, text.replace(number, SHOWN)))
    return found


def alike(shown: Any, given: Any, name: str = "") -> bool:
    """Whether an answer is as it is shown: the same but for what varies, which is of the same shape."""
    if isinstance(shown, dict) and isinstance(given, dict):
        return shown.keys() == given.keys() and all(alike(shown[key], given[key], key) for key in shown)
    if isinstance(shown, list) and isinstance(given, list):
        return len(shown) == len(given) and all(alike(*pair, name) for pair in zip(shown, given, strict=True))
    if name in VARIES and isinstance(shown, str) and isinstance(given, str):
        return re.sub(r"\d", "0", shown)[:4] == re.sub(r"\d", "0", given)[:4] and len(shown) == len(given)
    return bool(shown == given)


def test_each_example_is_answered_as_the_page_says(gulnar: Staff, saule: Staff, marat: Staff) -> None:
    for each, status, text in answers(gulnar.home):
        assert status == each.status, text
        assert alike(json.loads(each.answer), json.loads(text)), f"{each.name}\n{text}"


def test_sabotage_an_answer_shown_otherwise_is_seen(gulnar: Staff, saule: Staff, marat: Staff) -> None:
    each, _, text = answers(gulnar.home)[0]
    shown = json.loads(each.answer)
    assert not alike({**shown, "state": "issued"}, json.loads(text))
    assert not alike({**shown, "more": 1}, json.loads(text))
    assert not alike({key: value for key, value in shown.items() if key != "due_on"}, json.loads(text))


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_page_shows_every_example_and_every_operation(client: Client, language: str) -> None:
    client.cookies["language"] = language
    answer = client.get("/developers/")
    page = answer.content.decode()
    assert answer.status_code == 200
    assert len(EXAMPLES) == len(examples())
    for each in examples():
        assert each.path.replace("&", "&amp;") in page
    for path in client.get("/api/v1/openapi.json").json()["paths"]:
        assert path in page
    assert "is_genuine" in page
    assert "<script" not in page
    assert not re.search(r'(?:src|href)="(?:https?:)?//', page)


def test_only_the_example_of_a_signature_is_code_and_it_is_the_one_the_tests_check_with() -> None:
    from telnusqa.doors.api.examples import verify_webhook

    assert verify_webhook.is_genuine.__module__.startswith("telnusqa.doors.api.examples")
