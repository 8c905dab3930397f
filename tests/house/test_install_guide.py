"""The guide of installing is typed by a tool: every block has its place; the tool is tried here without typing."""

import configparser
import re
import subprocess

import pytest

from tools.install_tried import GUIDE, blocks, script

_UNIT = re.compile(r"^`/etc/systemd/system/(\S+)\.service`\n\n```ini file\n(.*?)^```", re.MULTILINE | re.DOTALL)
TEXT = GUIDE.read_text(encoding="utf-8")
ALSO = ("public", "luks", "logs", "receiver")
"""Blocks that need more than the machine itself."""


def test_every_file_has_its_path_and_the_whole_is_a_script() -> None:
    found = list(blocks(TEXT, also=ALSO))
    assert len(found) == TEXT.count("\n```") // 2
    done = subprocess.run(
        ["bash", "-n"], input=script(TEXT, booted=True, also=ALSO), text=True, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_file_without_its_path_is_seen() -> None:
    with pytest.raises(ValueError, match="without its path"):
        list(blocks("\n```ini file\n[Unit]\n```\n"))
    assert list(blocks("`/etc/x`\n\n```ini file\na=1\n```\n\n```console\nnot typed\n```\n")) == [
        "cat > /etc/x <<'END_OF_FILE'\na=1\nEND_OF_FILE\n"
    ]


def test_what_needs_more_than_the_machine_is_typed_when_it_is_asked_for() -> None:
    guide = "\n```sh\nfirst\n```\n\n```sh luks\nsecond\n```\n\n```sh logs\nthird\n```\n"
    assert list(blocks(guide)) == ["first\n"]
    assert list(blocks(guide, also=["logs"])) == ["first\n", "third\n"]
    assert list(blocks(guide, only="luks")) == ["second\n"]


def test_units_run_commands_there_are_as_an_account_of_their_own() -> None:
    from telnusqa.site.command import parser

    units = _UNIT.findall(TEXT)
    assert {name for name, _ in units} == {f"telnusqa-{name}" for name in ("web", "work", "check", "backup")}
    for _, text in units:
        unit = configparser.RawConfigParser(strict=False)
        unit.optionxform = str  # type: ignore[assignment,method-assign]
        unit.read_string(text)
        service = unit["Service"]
        program, *words = service["ExecStart"].split()
        assert program == "/opt/telnusqa/.venv/bin/telnusqa"
        parser().parse_args(words)
        assert service["LoadCredentialEncrypted"] == "telnusqa.secrets:/etc/telnusqa/secrets.sealed"
        assert (service["User"], service["NoNewPrivileges"], service["ProtectSystem"]) == ("telnusqa", "yes", "strict")
