"""The product names no folder, paper or package index of the machine it was written on."""

import re
from pathlib import Path

import pytest

from tests.house.tree import ROOT, files, plant

ENDINGS = (".py", ".md", ".toml", ".txt", ".in", ".html", ".css", ".js", ".typ", ".po", ".sql", ".svg", ".yml", ".json")
# One letter of each in brackets, so that this file does not name them itself.
NAMED = re.compile(
    r"(?<![\w.])/[w]ork/|\.\./[s]hared\b|/opt/([p]ypi|[w]heels)|/[r]oot/"
    r"|\b([h]ouse|[l]ook|[c]hoices|[c]lauses|[f]acts|[s]ignatures)\.md\b"
    r"|--(extra-)?[i]ndex-url|--[f]ind-links|--[t]rusted-host"
)


def named(root: Path) -> list[str]:
    alone = [root / "Makefile", root / ".ci" / "run"]
    found = []
    for path in [*files(root, *ENDINGS), *(path for path in alone if path.exists())]:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if hit := NAMED.search(line):
                found.append(f"{path.relative_to(root)}:{number} {hit[0]}")
    return found


def test_nothing_of_this_machine_is_named() -> None:
    assert named(ROOT) == []


@pytest.mark.parametrize("parts", ["/w|ork/main", "see ../sha|red/x", "hou|se.md", "--extra-in|dex-url x"])
def test_a_name_of_this_machine_is_seen(tmp_path: Path, parts: str) -> None:
    plant(tmp_path, "locks/run.txt", f"# fine\n{parts.replace('|', '')}\n")
    assert len(named(tmp_path)) == 1


def test_the_public_address_is_nobodys_folder(tmp_path: Path) -> None:
    plant(tmp_path, "README.md", "framework/x network/y https://example.kz/workers/\n")
    assert named(tmp_path) == []
