"""Sealed values open with the right key in the right place, and nowhere else."""

import base64
from pathlib import Path

import pytest
from pytest_django.fixtures import Settings

from telnusqa.core.errors import NotFound, Sealed
from telnusqa.store import files
from telnusqa.store.secret import mac, seal, unseal

OLD = "old:" + base64.b64encode(b"o" * 32).decode()
NEW = "new:" + base64.b64encode(b"n" * 32).decode()


def test_a_sealed_text_opens_only_in_its_own_place() -> None:
    sealed = seal("900615400008", "record:1")
    assert "900615400008" not in sealed
    assert unseal(sealed, "record:1") == "900615400008"
    with pytest.raises(Sealed):
        unseal(sealed, "record:2")


def test_the_same_text_sealed_twice_does_not_look_the_same() -> None:
    assert seal("x", "c") != seal("x", "c")


def test_after_a_new_key_the_old_values_still_open(settings: Settings) -> None:
    settings.TELNUSQA_BOX_KEYS = OLD
    sealed = seal("x", "c")
    settings.TELNUSQA_BOX_KEYS = f"{NEW},{OLD}"
    assert unseal(sealed, "c") == "x"
    assert base64.b64decode(seal("x", "c")).startswith(b"new:")
    settings.TELNUSQA_BOX_KEYS = NEW
    with pytest.raises(Sealed):
        unseal(sealed, "c")


def test_a_changed_byte_is_seen() -> None:
    raw = bytearray(base64.b64decode(seal("x", "c")))
    raw[-1] ^= 1
    with pytest.raises(Sealed):
        unseal(base64.b64encode(raw).decode(), "c")


def test_a_look_up_code_depends_on_its_kind_and_its_key(settings: Settings) -> None:
    assert mac("1", "iin") == mac("1", "iin")
    assert mac("1", "iin") != mac("1", "phone")
    before = mac("1", "iin")
    settings.TELNUSQA_LOOKUP_KEYS = NEW
    assert mac("1", "iin") != before
    assert mac("", "iin") == ""


def test_a_kept_file_is_encrypted_and_comes_back(settings: Settings, tmp_path: Path) -> None:
    settings.TELNUSQA_VAR = tmp_path
    digest = files.put(1, b"%PDF the duplicate")
    [path] = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert b"duplicate" not in path.read_bytes()
    assert files.get(1, digest) == b"%PDF the duplicate"
    assert files.put(1, b"%PDF the duplicate") == digest
    with pytest.raises(NotFound):
        files.get(2, digest)
    raw = bytearray(path.read_bytes())
    raw[-1] ^= 1
    path.write_bytes(raw)
    with pytest.raises(Sealed):
        files.get(1, digest)
