"""Every package is pinned with its hashes, and every one asked for is pinned."""

import re
from pathlib import Path

from tests.house.tree import ROOT, plant

_PIN = re.compile(r"^([a-z0-9][a-z0-9._-]*)(?:\[[^]]*\])?==[^ ;]+")


def unpinned(locks: Path) -> list[str]:
    found = []
    for lock in sorted(locks.glob("*.txt")):
        pinned = set()
        for entry in re.split(r"\n(?=[^\s#])", lock.read_text(encoding="utf-8")):
            if pin := _PIN.match(entry):
                pinned.add(pin[1])
                if "--hash=sha256:" not in entry:
                    found.append(f"{lock.name}: {pin[1]} has no hash")
        asked = (line.strip() for line in lock.with_suffix(".in").read_text(encoding="utf-8").splitlines())
        names = {
            re.split(r"[\[<>=!~; ]", line, maxsplit=1)[0].lower() for line in asked if line and line[0] not in "#-"
        }
        found += [f"{lock.name}: {name} is not pinned" for name in sorted(names - pinned)]
    return found


def test_every_package_is_pinned() -> None:
    assert unpinned(ROOT / "locks") == []


def test_a_package_without_hash_or_pin_is_seen(tmp_path: Path) -> None:
    plant(tmp_path, "run.in", "django>=5.2,<5.3\nsegno\nuv\n")
    plant(tmp_path, "run.txt", "# by uv\ndjango==5.2.1\nuv==1.0 \\\n    --hash=sha256:00\n    # via x\n")
    assert unpinned(tmp_path) == ["run.txt: django has no hash", "run.txt: segno is not pinned"]
