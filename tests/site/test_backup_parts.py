"""The sealed parts of a backup: a flipped bit, a cut end, another key, a stranger's name are all found."""

import io
import tarfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telnusqa.core.errors import Unusable
from telnusqa.site.backup import sealed
from telnusqa.site.backup.files import Packed, Unpacking, packed
from telnusqa.site.backup.manifest import read_manifest
from telnusqa.site.backup.sealed import as_sealed, identities, new_pair, open_part, recipients, seal_part
from telnusqa.store.whole.copy import reached_by
from telnusqa.store.whole.count import Counted, differences, sum_of_rows

CONTENT = b"many small words " * 9000
DIGEST = "ab" * 32


class Sealed:
    def __init__(self, folder: Path) -> None:
        secret, public = new_pair()
        (folder / "identity").write_text(f"# a remark\n{secret}\n", encoding="ascii")
        self.by = identities(folder / "identity")
        self.folder, self.path = folder, folder / "part.age"
        self.path.unlink(missing_ok=True)
        self.part = seal_part(io.BytesIO(CONTENT), self.path, recipients(public))


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Sealed:
    return Sealed(tmp_path_factory.mktemp("sealed"))


def opened(one: Sealed) -> bytes:
    into = io.BytesIO()
    open_part(one.path, into, one.by)
    return into.getvalue()


def test_a_part_opens_to_what_was_sealed_and_shows_nothing_of_it(one: Sealed) -> None:
    assert opened(one) == CONTENT
    assert as_sealed(one.folder, one.part) == ""
    assert b"small words" not in one.path.read_bytes()


def proof_that_a_changed_part_is_refused(one: Sealed, whole: bytes, changed: bytes) -> None:
    one.path.write_bytes(changed)
    try:
        assert as_sealed(one.folder, one.part).startswith("part.age: ")
        with pytest.raises(Unusable, match=r"part\.age"):
            opened(one)
    finally:
        one.path.write_bytes(whole)


@settings(max_examples=40, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_one_flipped_bit_anywhere_is_refused(one: Sealed, place: float, bit: int) -> None:
    whole = one.path.read_bytes()
    changed = bytearray(whole)
    changed[int(place * len(whole))] ^= 1 << bit
    proof_that_a_changed_part_is_refused(one, whole, bytes(changed))


@settings(max_examples=20, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True))
def test_a_cut_end_is_refused(one: Sealed, place: float) -> None:
    whole = one.path.read_bytes()
    proof_that_a_changed_part_is_refused(one, whole, whole[: int(place * len(whole))])


def test_sabotage_an_unchecked_hash_turns_the_proof_red(one: Sealed, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = one.path.read_bytes()
    monkeypatch.setattr("tests.site.test_backup_parts.as_sealed", lambda *_: "")
    with pytest.raises(AssertionError):
        proof_that_a_changed_part_is_refused(one, whole, whole[:-9] + b"x" * 9)


def test_another_key_opens_nothing(one: Sealed) -> None:
    stranger = [sealed.pyrage.x25519.Identity.generate()]
    with pytest.raises(Unusable, match="this key does not open it"):
        open_part(one.path, io.BytesIO(), stranger)


@pytest.mark.parametrize("text", ["", " , ", "age1nobody", "a password"])
def test_whom_it_is_sealed_for_must_be_said(text: str) -> None:
    with pytest.raises(Unusable, match="TELNUSQA_BACKUP_TO"):
        recipients(text)


def test_a_file_without_a_key_is_named(tmp_path: Path) -> None:
    (tmp_path / "id").write_text("AGE-SECRET-KEY-1NOTHING", encoding="ascii")
    for path in (tmp_path / "id", tmp_path / "none"):
        with pytest.raises(Unusable, match="holds no key"):
            identities(path)


def test_files_come_out_as_they_went_in_and_strange_ones_stay_behind(tmp_path: Path) -> None:
    kept, strange = tmp_path / "var/files/7/ab" / DIGEST, tmp_path / "var/files/7/ab/notes.txt"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(CONTENT)
    strange.write_text("not ours", encoding="ascii")
    told = Packed()
    with packed(tmp_path / "var", told) as stream:
        copy = stream.read()
    assert (told.names, told.size) == ({f"files/7/ab/{DIGEST}"}, len(CONTENT))
    with Unpacking(tmp_path / "back") as back:
        back.write(copy)
    assert back.names == told.names
    assert (tmp_path / f"back/files/7/ab/{DIGEST}").read_bytes() == CONTENT


@pytest.mark.parametrize("name", ["../outside", "/etc/outside", f"files/7/ab/{DIGEST}/../../x", "telnusqa.sqlite3"])
def test_no_file_leaves_its_folder(tmp_path: Path, name: str) -> None:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w|") as tar:
        tar.addfile(tarfile.TarInfo(name), io.BytesIO())
    with pytest.raises(Unusable, match="no file of ours"), Unpacking(tmp_path / "back") as back:
        back.write(made.getvalue())
    assert not any(tmp_path.rglob("outside"))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 2}', '{"version": 1, "parts": 3}'])
def test_a_manifest_nobody_can_read_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.json").write_text(text, encoding="utf-8")
    with pytest.raises(Unusable, match="manifest"):
        read_manifest(tmp_path)
    with pytest.raises(Unusable, match="not finished"):
        read_manifest(tmp_path / "nowhere")


def counts(**changes: object) -> Counted:
    held: dict[str, object] = {
        "rows": {"a": 1, "b": 2},
        "chains": 1,
        "heads": "00",
        "migrations": {"x": "1"},
        "applied": 1,
    }
    return Counted(**(held | changes))  # type: ignore[arg-type]


def test_what_differs_is_named_by_table() -> None:
    assert list(differences(counts(), counts())) == []
    assert list(differences(counts(), counts(rows={"a": 1, "b": 1}))) == ["b: 1 rows, 2 in the manifest"]
    assert list(differences(counts(), counts(rows={"a": 1}))) == ["b: None rows, 2 in the manifest"]
    assert "end otherwise" in next(differences(counts(), counts(heads="01")))
    assert "migrations" in next(differences(counts(), counts(applied=2)))


@given(st.lists(st.tuples(st.integers(), st.text())))
def test_the_order_of_rows_changes_no_sum_and_their_content_does(rows: list[tuple[int, str]]) -> None:
    assert sum_of_rows(rows) == sum_of_rows(list(reversed(rows)))
    assert sum_of_rows(rows) != sum_of_rows([*rows, (0, "")])
    assert rows == [] or sum_of_rows(rows) != sum_of_rows([(rows[0][0] + 1, rows[0][1]), *rows[1:]])


def test_the_role_may_be_called_as_the_database_is() -> None:
    settings = {
        "NAME": "telnusqa",
        "USER": "telnusqa",
        "PASSWORD": "p",
        "HOST": "127.0.0.1",
        "PORT": 5432,
        "OPTIONS": {},
    }
    words, surroundings = reached_by(settings)
    assert words == ["-U", "telnusqa", "-h", "127.0.0.1", "-p", "5432"]
    assert surroundings == {"PGPASSWORD": "p"}
