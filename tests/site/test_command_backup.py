"""`telnusqa backup` and `restore`: what stands elsewhere is what stood here, or it is refused and said why."""

import json
import shutil
from pathlib import Path

import pytest

from telnusqa.site.backup.sealed import new_pair
from tests.fresh import Fresh, bare
from tests.site.test_command import run

FILL = """
import django; django.setup()
from tests.site.journal_damage import fill; fill()
from telnusqa.store import files
from telnusqa.store.models import KeptFile, Organisation
from tests.cast import NOW
home = Organisation.objects.order_by("id").last().id
KeptFile.objects.create(home_id=home, sha256=files.put(home, b"a paper"), media_type="text/plain", size=7, kept_at=NOW)
print(home)
"""
OPEN = """
import django; django.setup()
from telnusqa.store import files
from telnusqa.store.models import KeptFile
row = KeptFile.objects.get()
print(files.get(row.home_id, row.sha256).decode())
"""


class Kept:
    """A filled place, one backup of it, and the two halves of its key."""

    def __init__(self, fresh: Fresh, folder: Path) -> None:
        secret, self.to = new_pair()
        self.identity = folder / "identity"
        self.identity.write_text(secret + "\n", encoding="ascii")
        fresh.script(FILL)
        code, self.printed = run(fresh, "backup", "--to", str(folder / "kept"), TELNUSQA_BACKUP_TO=self.to)
        assert code == 0, self.printed
        (self.folder,) = (folder / "kept").iterdir()

    def restored(self, place: Fresh, **more: str) -> tuple[int, str]:
        identity = more.pop("identity", str(self.identity))
        return run(place, "restore", "--from", str(self.folder), "--identity", identity, **more)


@pytest.fixture
def kept(fresh: Fresh, tmp_path_factory: pytest.TempPathFactory) -> Kept:
    return Kept(fresh, tmp_path_factory.mktemp("backup"))


def stands_nothing(place: Fresh) -> bool:
    if place.url:
        rows = place.rows("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'")
        return rows == [(0,)] and not (place.var / "files").exists()
    tables = place.rows("SELECT count(*) FROM sqlite_master") if (place.var / "telnusqa.sqlite3").exists() else [(0,)]
    return tables == [(0,)] and not (place.var / "files").exists()


def test_what_was_backed_up_stands_elsewhere_and_its_journal_is_whole(kept: Kept, tmp_path: Path) -> None:
    with bare(tmp_path / "elsewhere") as place:
        code, printed = kept.restored(place)
        assert code == 0, printed
        assert printed.endswith("5 lines in 2 chains were read; wrong: 0.\n")
        assert place.script(OPEN) == "a paper\n"
        told = json.loads((kept.folder / "manifest.json").read_text(encoding="utf-8"))
        assert (told["files"], told["missing"], told["holds"]["chains"]) == (1, [], 2)
        assert place.rows("SELECT count(*) FROM store_line") == [(told["holds"]["rows"]["store_line"],)]
        # A second time there is no empty place, and nothing is touched.
        code, printed = kept.restored(place)
        assert (code, "is not empty" in printed) == (1, True)


def test_damage_another_key_and_another_identity_are_refused_by_name(kept: Kept, tmp_path: Path) -> None:
    stranger = tmp_path / "stranger"
    stranger.write_text(new_pair()[0], encoding="ascii")
    part = kept.folder / "files.tar.age"
    whole = part.read_bytes()
    with bare(tmp_path / "elsewhere") as place:
        code, printed = kept.restored(place, identity=str(stranger))
        assert (code, "this key does not open it" in printed) == (1, True)
        part.write_bytes(whole[:-1])
        other = "other:aW5zZWN1cmUtZGV2ZWxvcG1lbnQtYm94LWtleS0zMmI="
        code, printed = kept.restored(place, TELNUSQA_BOX_KEYS=other)
        assert code == 1
        assert f"files.tar.age: {len(whole) - 1} bytes, {len(whole)} were sealed" in printed
        assert "key box:insecure is missing" in printed
        assert stands_nothing(place)


def test_nothing_is_written_unsealed(fresh: Fresh, tmp_path: Path) -> None:
    code, printed = run(fresh, "backup", "--to", str(tmp_path / "kept"))
    assert (code, "TELNUSQA_BACKUP_TO: not set" in printed) == (1, True)
    assert not (tmp_path / "kept").exists()


def test_keys_go_apart_from_backups_and_open_again(kept: Kept, fresh: Fresh, tmp_path: Path) -> None:
    beside = str(kept.folder.parent / "keys.age")
    code, printed = run(fresh, "keys", "export", "--to", beside, TELNUSQA_BACKUP_TO=kept.to)
    assert (code, "kept apart" in printed) == (1, True)
    apart = tmp_path / "keys.age"
    assert run(fresh, "keys", "export", "--to", str(apart), TELNUSQA_BACKUP_TO=kept.to)[0] == 0
    assert b"aW5zZWN1" not in apart.read_bytes()
    code, printed = run(fresh, "keys", "open", "--from", str(apart), "--identity", str(kept.identity))
    assert "TELNUSQA_BOX_KEYS=insecure:aW5zZWN1" in printed
    shutil.rmtree(kept.folder)
