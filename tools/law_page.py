"""`docs/law.md`: every row of the law with its words, our reading, its function and its test."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from telnusqa.law import shipped
from telnusqa.law.norm import Clause, Slip
from telnusqa.law.proof import Chapter, Proof, Row
from telnusqa.law.ruleset import Edition

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/law.md"

_TITLES = {
    Chapter.EDITION_2015: "Edition 2015",
    Chapter.EDITION_2023: "Edition 2023",
    Chapter.REFUSAL: "Who may refuse what",
    Chapter.POLICY: "Where a text is silent: our policy",
    Chapter.WEEK: "The week of a term",
}
_ABOUT = {
    Chapter.REFUSAL: "What an edition does not allow cannot be made: there is no value for it.",
    Chapter.POLICY: "Rules of our own, each with what it stands on; they are never printed as if a text said them. "
    "Those not yet confirmed by a lawyer are marked.",
    Chapter.WEEK: "By which week a body's terms are counted, and what moves a term's end.",
}
_HEAD = """# The law, row by row

Made by `make law-pages` from the editions, the policy and the index of rows; do not edit it here.

Each row has its id (code, pages and tests cite it), the words of the text, our reading where we had to choose, the
function that does it and the test that is red when that function answers otherwise (`make law-proof` breaks each one).
Quotes are Kazakh, as printed, with their slips; readings are ours and no translation of the law.
The papers that each application needs stand in [papers.md](law/papers.md).
"""


def page() -> str:
    """The whole page."""
    rows = shipped.rows()
    parts = [_HEAD, _contents(rows)]
    for chapter, title in _TITLES.items():
        own = [row for row in rows if row.chapter is chapter]
        parts.append(f"## {title}\n")
        parts.append(f"{_about(chapter)}\n")
        parts += [_row(row) for row in own]
    parts.append(_slips(shipped.editions().values()))
    return "\n".join(parts)


def _contents(rows: Iterable[Row]) -> str:
    counted = [(title, sum(row.chapter is chapter for row in rows)) for chapter, title in _TITLES.items()]
    lines = [f"| [{title}](#{_anchor(title)}) | {number} |" for title, number in counted]
    lines.append(f"| [{_SLIPS}](#{_anchor(_SLIPS)}) | {sum(len(e.slips) for e in shipped.editions().values())} |")
    return "\n".join(["| chapter | rows |", "|---|---|", *lines, ""])


def _about(chapter: Chapter) -> str:
    if chapter in _ABOUT:
        return _ABOUT[chapter]
    edition = shipped.editions()[chapter.value]
    until = f"to {edition.until.isoformat()}" if edition.until else "on"
    return f"{edition.title.en}. In force from {edition.since.isoformat()} {until} (configuration: no text says it)."


def _row(row: Row) -> str:
    lines = [f"### {row.id}", ""]
    if row.says is None:
        lines += _clause(shipped.editions()[row.chapter.value].clause(row.id))
    else:
        lines += [row.says.en, ""]
    if row.chapter is Chapter.POLICY:
        lines += [*_policy(row.id), ""]
    lines += [f"- {_proof(proof)}" for proof in row.proofs]
    return "\n".join([*lines, ""])


def _clause(clause: Clause) -> list[str]:
    lines = [f"> {' '.join(clause.quote.split())}", ""]
    return [*lines, f"*Our reading:* {clause.reading.en}", ""] if clause.reading else lines


def _policy(rule_id: str) -> list[str]:
    rule = next(rule for rule in shipped.policy().rules if rule.id == rule_id)
    stands = f"Stands on `{rule.authority}`." if rule.authority else "Stands on our judgement."
    like = f" Like `{rule.like}`." if rule.like else ""
    unsure = " Not yet confirmed by a lawyer." if rule.unsure else ""
    values = ", ".join(f"`{name} = {_toml(value)}`" for name, value in _values(rule_id).items())
    return [f"{stands}{like}{unsure}" + (f" Default: {values}." if values else "")]


def _values(rule_id: str) -> Mapping[str, object]:
    path = ROOT / "telnusqa/law/policy.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))[rule_id.partition(":")[2]]
    return {name: value for name, value in table.items() if name not in {"authority", "like", "unsure"}}


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{name} = {_toml(inner)}" for name, inner in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)


def _proof(proof: Proof) -> str:
    module, _, name = proof.function.partition(":")
    source = module.replace(".", "/")
    path = f"{source}.py" if (ROOT / f"{source}.py").is_file() else f"{source}/__init__.py"
    test, _, story = proof.test.partition("::")
    return f"[`{module.removeprefix('telnusqa.')}.{name}`](../{path}), proved by [`{story or test}`](../{test})"


_SLIPS = "Slips and readings"


def _slips(editions: Iterable[Edition]) -> str:
    lines = [
        f"## {_SLIPS}",
        "",
        "Where a text slips or leaves a choice: its words, how we read them, and why.",
        "",
    ]
    for edition in editions:
        lines += [f"### Slips of edition {edition.id}", ""]
        for slip in edition.slips:
            lines += _slip(slip)
        lines += [f"### Readings of edition {edition.id}", ""]
        lines += list(_readings(edition))
    return "\n".join(lines)


def _slip(slip: Slip) -> list[str]:
    return [
        f"**{slip.clause}**",
        "",
        f"> {' '.join(slip.quote.split())}",
        "",
        f"*We read:* {slip.reading.en} *Because:* {slip.why.en}",
        "",
    ]


def _readings(edition: Edition) -> Iterator[str]:
    yield from ("| clause | our reading |", "|---|---|")
    for clause in edition.clauses:
        if clause.reading:
            yield f"| [{clause.id}](#{_anchor(clause.id)}) | {clause.reading.en.replace('|', '·')} |"
    yield ""


def _anchor(title: str) -> str:
    kept = "".join(letter for letter in title.lower() if letter.isalnum() or letter in " -_")
    return kept.replace(" ", "-")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}: {len(shipped.rows())} rows")
