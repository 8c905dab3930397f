"""What is typed by night exists: every command, setting and unit the pages of operating name."""

import re
import shlex
from pathlib import Path

import pytest

from telnusqa.site import settings as settings_page
from telnusqa.site.command import parser

ROOT = Path(__file__).resolve().parents[2]
OPERATE = ROOT / "docs/operate"
PAGES = ("install.md", "nights.md", "README.md")
_CODE = re.compile(r"```\w*[^\n]*\n(.*?)```|`([^`\n]+)`", re.DOTALL)
_COMMAND = re.compile(r"(?:^|[(]|# |/bin/)telnusqa ((?:--)?[a-z].*)")
_ASKED = re.compile(r'"\$\([^()]*\)"')
"""What the shell asks of another command."""
_SETTING = re.compile(r"\b(TELNUSQA_[A-Z_]+[A-Z]|DATABASE_URL|DATABASE_OWNER_URL)\b")
_UNIT = re.compile(r"\btelnusqa-[a-z]+(?:\.(?:service|timer))?\b")
_NO_UNIT = {"telnusqa-sample", "telnusqa-keys", "telnusqa-drill", "telnusqa-secrets"}
"""A password of the sample's people, a file of keys, a folder, a command of the guide."""


def commands(page: str) -> list[str]:
    """What follows the word `telnusqa` wherever something is typed; notes behind it and its output left out."""
    found = []
    for block, span in _CODE.findall(page):
        for line in _ASKED.sub("1", (block or span).replace("\\\n", " ")).splitlines():
            typed = _COMMAND.search(line)
            if typed and "ExecStart=" not in line and not line.startswith(("ok ", "!! ", "Description", "…")):
                found.append(re.split(r"\s#\s|\s\|\|?\s|\s>>?\s|[;`)]", typed[1])[0].strip())
    return found


def not_there(typed: str) -> bool:
    """Whether the command line knows nothing of it; what is named without all it needs is no fault."""
    words = [word for word in shlex.split(typed) if word != "…"]
    named = [] if any(word.startswith("-") for word in words) else [[*words, "--help"]]
    return not any(_known(each) for each in (words, [*words, "1"], *named))


def _known(words: list[str]) -> bool:
    try:
        parser().parse_args(words)
    except SystemExit as ended:
        return not ended.code
    return True


def settings_unknown(page: str) -> set[str]:
    """Settings that stand in no line at the top of the settings."""
    return set(_SETTING.findall(page)) - set(_SETTING.findall(str(settings_page.__doc__)))


def units_unknown(page: str) -> set[str]:
    """Units the guide of installing does not lay down."""
    guide = (OPERATE / "install.md").read_text(encoding="utf-8")
    laid = set(re.findall(r"^`/etc/systemd/system/(\S+)`$", guide, re.MULTILINE))
    spans = " ".join(block or span for block, span in _CODE.findall(page))
    named = set(_UNIT.findall(spans)) - _NO_UNIT
    return {name for name in named if (name if "." in name else f"{name}.service") not in laid}


@pytest.mark.parametrize("name", PAGES)
def test_everything_a_page_of_operating_names_exists(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    page = (OPERATE / name).read_text(encoding="utf-8")
    assert [typed for typed in commands(page) if not_there(typed)] == []
    assert (settings_unknown(page), units_unknown(page)) == (set(), set())
    capsys.readouterr()


def test_sabotage_what_does_not_exist_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    page = "`telnusqa chek-journal`, `telnusqa keys export --too x`, `TELNUSQA_SMSS`, `systemctl restart telnusqa-wok`"
    assert [typed for typed in commands(page) if not_there(typed)] == ["chek-journal", "keys export --too x"]
    assert settings_unknown(page) == {"TELNUSQA_SMSS"}
    assert units_unknown(page) == {"telnusqa-wok"}
    assert [typed for typed in commands("`telnusqa backup`, `telnusqa term --lines`") if not_there(typed)] == []
    capsys.readouterr()
