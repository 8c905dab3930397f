"""Anybody reads the checkpoints, keeps them with their keys, and checks a signature without this program."""

import base64
import json
from datetime import timedelta
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from django.test import Client

from telnusqa.acts.make_checkpoint import make_checkpoint
from telnusqa.store.models import CheckpointRow, LookRow
from telnusqa.store.read import checkpoints
from tests.cast import NOW, Staff, filed

pytestmark = pytest.mark.django_db
LIST = "/journal/checkpoints/"


def test_before_the_first_hour_the_list_says_what_will_stand_there(college1: int) -> None:
    assert "Әлі бірде-бір бақылау нүктесі жоқ" in Client().get(LIST).text


def test_whoever_keeps_the_file_checks_it_alone(saule: Staff) -> None:
    number = filed()
    make_checkpoint(at=NOW)
    looks = LookRow.objects.count()
    answer = Client().get("/journal/checkpoints/1.json")
    kept, keys = json.loads(answer.text), Client().get("/journal/keys.json").json()
    body = json.dumps(kept["body"], ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert sha256(body).hexdigest() == kept["hash"]
    public = base64.b64decode(keys["keys"][kept["body"]["key"]])
    Ed25519PublicKey.from_public_bytes(public).verify(bytes.fromhex(kept["signature"]), body)
    assert len(kept["leaves"]) == kept["body"]["lines"]["number"] > 1
    assert number not in answer.text
    assert answer["Content-Disposition"] == 'attachment; filename="checkpoint-00000001.json"'
    page = Client().get("/journal/checkpoints/1/").text
    for shown in (kept["hash"], kept["signature"], kept["body"]["lines"]["root"]):
        assert shown in page
    assert number not in page
    assert LookRow.objects.count() == looks


def test_a_key_everybody_knows_is_told_of(college1: int) -> None:
    make_checkpoint(at=NOW)
    for address in (LIST, LIST + "1/"):
        assert "сынақ кілті" in Client().get(address).text


def test_a_signature_that_does_not_hold_is_told_of(college1: int) -> None:
    made = make_checkpoint(at=NOW).n
    row = CheckpointRow.objects.get(n=made)
    CheckpointRow(n=2, body=row.body, hash="00", signature="00", made_at=NOW).save(force_insert=True)
    assert "ешқайсысына сай емес" in Client().get(LIST + "2/").text
    assert "ешқайсысына сай емес" not in Client().get(LIST + "1/").text


def test_the_list_is_leafed_through(college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoints, "PAGE", 2)
    for hour in range(5):
        make_checkpoint(at=NOW + timedelta(hours=hour))

    def listed(query: str) -> list[int]:
        page = Client().get(LIST + query).text
        return [n for n in range(1, 6) if f"{LIST}{n}/" in page]

    assert listed("") == [4, 5]
    assert listed("?below=4") == [2, 3]
    assert listed("?below=2") == [1]
    assert listed("?above=1") == [2, 3]
    assert listed("?above=3") == [4, 5]
    assert listed("?below=x") == listed("?below=99999999999") == [4, 5]
    assert "?below=4" in Client().get(LIST).text


@pytest.mark.parametrize("n", [0, 7, 2**31, 10**30])
def test_what_was_never_made_is_not_there(n: int, college1: int) -> None:
    assert Client().get(f"{LIST}{n}/").status_code == 404
    assert Client().get(f"{LIST}{n}.json").status_code == 404
