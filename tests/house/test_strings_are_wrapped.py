"""No sentence reaches a person around the catalogue: not from a template, not from a door's Python."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

from tests.house.tree import ROOT, plant

_ALLOWED = tomllib.loads((ROOT / "tests/house/same_in_two.toml").read_text(encoding="utf-8"))
WORDS = frozenset(_ALLOWED["words_in_templates"])
IN_ALL = frozenset(_ALLOWED["in_all_languages"])
SAYERS = {
    "say",
    "say_n",
    "N_",
    "_",
    "gettext",
    "gettext_lazy",
    "ngettext",
    "ngettext_lazy",
    "pgettext",
    "pgettext_lazy",
}
CYRILLIC = re.compile(r"[\u0400-\u04ff]+")
_SAID = re.compile(
    r"\{#.*?#\}|\{%\s*comment\b.*?endcomment\s*%\}|\{%\s*blocktrans(?:late)?\b.*?endblocktrans(?:late)?\s*%\}"
    r"|\{%\s*trans(?:late)?\b.*?%\}|\b_\((\"[^\"]*\"|'[^']*')\)",
    re.DOTALL,
)
_NOT_READ = re.compile(
    r"<!--.*?-->|\{%\s*block \w*class\s*%\}.*?\{%\s*endblock\b.*?%\}|<(script|style|code)\b.*?</\1>"
    r"|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>|&\w+;",
    re.DOTALL | re.IGNORECASE,
)


def bare_in_templates(root: Path, words: frozenset[str]) -> list[str]:
    """Cyrillic outside a translation anywhere in a template; Latin words where a person reads them."""
    found = []
    for path in sorted((root / "telnusqa").rglob("*.html")):
        name = path.relative_to(root).as_posix()
        if name in IN_ALL:
            continue
        rest = _SAID.sub("", path.read_text(encoding="utf-8"))
        read = _NOT_READ.sub(" ", rest)
        latin = re.findall(r"[A-Za-z]{2,}", read)
        found += [f"{name}: {word}" for word in [*CYRILLIC.findall(rest), *latin] if word not in words]
    return found


def bare_in_python(root: Path) -> list[str]:
    """Kazakh or Russian texts in doors and acts that no ``say`` or ``N_`` holds; docstrings aside."""
    found = []
    for room in ("acts", "doors"):
        for path in sorted((root / "telnusqa" / room).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            held = {id(inner) for node in ast.walk(tree) if _says(node) for inner in ast.walk(node)}
            held |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
            found += [
                f"{path.relative_to(root)}:{node.lineno}"
                for node in ast.walk(tree)
                if isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and CYRILLIC.search(node.value)
                and id(node) not in held
            ]
    return found


def unfit_for_gathering(root: Path) -> list[str]:
    """Sentences put together on the way into ``say``: no catalogue can hold those."""
    return [
        f"{path.relative_to(root)}:{node.lineno}"
        for path in sorted((root / "telnusqa").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if _says(node) and any(isinstance(argument, ast.JoinedStr | ast.BinOp) for argument in node.args)
    ]


def _says(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    return name in SAYERS


def test_no_template_speaks_around_the_catalogue() -> None:
    assert bare_in_templates(ROOT, WORDS) == []


def test_no_door_or_act_speaks_around_the_catalogue() -> None:
    assert bare_in_python(ROOT) == []


def test_no_sentence_is_put_together_before_it_is_said() -> None:
    assert unfit_for_gathering(ROOT) == []


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("<p>Берілді</p>", "Берілді"),
        ('<img alt="Қол">', "Қол"),
        ('{% include "x.html" with title="Қол" %}', "Қол"),
        ("<p>Send</p>", "Send"),
    ],
)
def test_a_bare_word_in_a_template_is_seen(tmp_path: Path, text: str, seen: str) -> None:
    plant(tmp_path, "telnusqa/doors/portal/templates/portal/a.html", text)
    assert [line.split(": ")[1] for line in bare_in_templates(tmp_path, WORDS)] == [seen]


def test_a_wrapped_template_is_well(tmp_path: Path) -> None:
    text = (
        '{# қара #}{% load i18n %}<p class="lead">{% translate "Берілді" %} Telnusqa &nbsp; {{ case.due }}</p>'
        "{% block main_class %}narrow{% endblock main_class %}"
        '{% blocktranslate trimmed count n=days %}\n{{ n }} күн{% plural %}{{ n }} күн{% endblocktranslate %}'
        '{% include "x.html" with title=_("Қол") %}<script src="a.js"></script>'
    )  # fmt: skip
    plant(tmp_path, "telnusqa/doors/portal/templates/portal/a.html", text)
    assert bare_in_templates(tmp_path, WORDS) == []


def test_a_bare_sentence_in_a_door_is_seen(tmp_path: Path) -> None:
    plant(
        tmp_path,
        "telnusqa/doors/portal/apply.py",
        '"""Өтініш."""\n\nA = N_("Берілді")\nB = "Берілді"\nC = say(language, "Берілді")\n',
    )
    assert bare_in_python(tmp_path) == ["telnusqa/doors/portal/apply.py:4"]


def test_a_sentence_put_together_is_seen(tmp_path: Path) -> None:
    plant(tmp_path, "telnusqa/words/x.py", 'say(language, f"{n} күн")\nsay(language, "а" + b)\nsay(language, A)\n')
    assert unfit_for_gathering(tmp_path) == ["telnusqa/words/x.py:1", "telnusqa/words/x.py:2"]
