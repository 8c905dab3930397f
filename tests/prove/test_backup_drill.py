"""The drill: back up while people write, restore elsewhere, and everything shown before the backup stands there.

What is written meanwhile is written by processes of their own; what stands in the restored place is read from outside.
"""

import json
import subprocess
from pathlib import Path

import pytest

from telnusqa.site.backup.sealed import new_pair
from tests.fresh import Fresh, bare
from tests.site.test_command import run

pytestmark = pytest.mark.prove
FILES = """
import django; django.setup()
from telnusqa.store import files
from telnusqa.store.models import KeptFile
print([len(files.get(row.home_id, row.sha256)) == row.size for row in KeptFile.objects.all()].count(False))
"""


class Drill:
    """One backup taken under writing."""

    def __init__(self, place: Fresh, folder: Path, cases: int) -> None:
        secret, to = new_pair()
        self.identity = folder / "identity"
        self.identity.write_text(secret, encoding="ascii")
        place.run("telnusqa.site.command", "sample-cases", str(cases))
        self.before = set(place.rows("SELECT number FROM store_case"))
        writer = place.start("telnusqa.site.command", "sample-cases", str(cases * 3))
        self._wait(place, writer)
        code, printed = run(place, "backup", "--to", str(folder / "kept"), TELNUSQA_BACKUP_TO=to)
        assert code == 0, printed
        assert writer.poll() is None or place.rows("SELECT count(*) FROM store_case")[0][0] != len(self.before)
        writer.communicate(timeout=600)
        (self.folder,) = (folder / "kept").iterdir()

    def _wait(self, place: Fresh, writer: "subprocess.Popen[str]") -> None:
        """Until it has begun to write."""
        while writer.poll() is None and len(place.rows("SELECT number FROM store_case")) <= len(self.before):
            try:
                writer.wait(timeout=0.2)
            except subprocess.TimeoutExpired:
                continue

    def restored(self, folder: Path) -> list[str]:
        """Restore and say what is wrong there."""
        with bare(folder) as place:
            code, printed = run(place, "restore", "--from", str(self.folder), "--identity", str(self.identity))
            found = [] if code == 0 and printed.endswith("wrong: 0.\n") else [printed]
            if code == 0:
                found += [f"lost: {one}" for one in self.before - set(place.rows("SELECT number FROM store_case"))]
                found += ["a file does not open"] * (place.script(FILES) != "0\n")
            return found


@pytest.fixture
def drill(sampled: Fresh, tmp_path_factory: pytest.TempPathFactory, scale: float) -> Drill:
    return Drill(sampled, tmp_path_factory.mktemp("drill"), max(2, round(20 * scale)))


def test_what_stood_before_the_backup_stands_elsewhere(drill: Drill, tmp_path: Path) -> None:
    assert drill.restored(tmp_path / "elsewhere") == []
    # The same with a manifest that promises one line more: the comparison is what holds it.
    path = drill.folder / "manifest.json"
    told = json.loads(path.read_text(encoding="utf-8"))
    told["holds"]["rows"]["store_line"] += 1
    path.write_text(json.dumps(told), encoding="utf-8")
    (found,) = drill.restored(tmp_path / "sabotage")
    assert "store_line" in found
    # One bit of the database.
    told["holds"]["rows"]["store_line"] -= 1
    path.write_text(json.dumps(told), encoding="utf-8")
    part = drill.folder / "database.age"
    content = bytearray(part.read_bytes())
    content[len(content) // 2] ^= 1
    part.write_bytes(content)
    (found,) = drill.restored(tmp_path / "flipped")
    assert "database.age: altered" in found
