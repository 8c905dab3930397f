"""`docs/operate/asvs.md`: every requirement of OWASP ASVS at levels 1 and 2, with its test, its place or its reason."""

import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "docs/operate/asvs.toml"
PAGE = ROOT / "docs/operate/asvs.md"
CHAPTERS = (
    "Architecture",
    "Signing in",
    "Sessions",
    "Access",
    "What comes in and goes out",
    "Cryptography at rest",
    "Errors and logs",
    "Personal values",
    "Connections",
    "Malicious code",
    "The business's own logic",
    "Files",
    "The API",
    "Settings",
)
_HEAD = """# The public list of requirements, row by row

Made by `make asvs-page` from `docs/operate/asvs.toml`; do not edit it here.

The numbers are those of the OWASP Application Security Verification Standard, version 4.0.3: every requirement of its
levels 1 and 2. What a number asks for is told in our words; the standard's own stand at owasp.org. A row has the test
that proves it, or the place where it is so and why that needs no test, or why it is not for us, or what is open.
"""


class Kind(StrEnum):
    """What a row answers, by the name of its field."""

    TEST = "test"
    PLACE = "place"
    NOT_FOR_US = "not_for_us"
    OPEN = "open"


_SAID = {Kind.TEST: "tested", Kind.PLACE: "in its place", Kind.NOT_FOR_US: "not for us", Kind.OPEN: "open"}


@dataclass(frozen=True, kw_only=True)
class Row:
    """One requirement. ``answer`` is the reason, "" where tests speak; ``place`` is a file or a folder."""

    id: str
    level: int
    asks: str
    kind: Kind
    answer: str
    place: str
    tests: tuple[str, ...]

    @property
    def chapter(self) -> int:
        """Its first number."""
        return int(self.id.partition(".")[0])


def rows(text: str | None = None) -> tuple[Row, ...]:
    """Every row. Raises ``ValueError`` for one that answers in no way or in several, or says what nobody reads."""
    kept = tomllib.loads(SOURCE.read_text(encoding="utf-8") if text is None else text)
    return tuple(map(_row, kept["row"]))


def _row(kept: dict[str, object]) -> Row:
    kinds = [kind for kind in Kind if kept.get(kind)]
    known = {"id", "level", "asks", *kinds, *(["because"] if kinds == [Kind.PLACE] else [])}
    if len(kinds) != 1 or kept.keys() != known or (kinds == [Kind.PLACE] and not kept.get("because")):
        raise ValueError(f"{kept.get('id')}: one answer, not {[str(kind) for kind in kinds]} of {sorted(kept)}")
    [kind] = kinds
    tests = kept["test"] if kind is Kind.TEST else ()
    assert isinstance(tests, Sequence)
    return Row(
        id=str(kept["id"]),
        level=int(str(kept["level"])),
        asks=str(kept["asks"]),
        kind=kind,
        answer="" if kind is Kind.TEST else str(kept["because" if kind is Kind.PLACE else kind]),
        place=str(kept["place"]) if kind is Kind.PLACE else "",
        tests=tuple(map(str, tests)),
    )


def page(found: Sequence[Row] | None = None) -> str:
    """The whole page."""
    found = rows() if found is None else found
    parts = [_HEAD, *_counted(found), ""]
    for number, title in enumerate(CHAPTERS, start=1):
        parts += [f"## V{number}. {title}", "", "| number | level | asks | answer |", "|---|---|---|---|"]
        parts += [_line(row) for row in found if row.chapter == number]
        parts.append("")
    return "\n".join(parts).rstrip("\n") + "\n"


def _counted(found: Sequence[Row]) -> Iterator[str]:
    """A table of how many rows of each chapter are answered in which way."""
    yield f"| chapter | rows | {' | '.join(_SAID.values())} |"
    yield "|---" * (2 + len(Kind)) + "|"
    for number, title in enumerate(CHAPTERS, start=1):
        own = [row for row in found if row.chapter == number]
        yield _counts(f"[V{number}. {title}](#{_anchor(f'V{number}. {title}')})", own)
    yield _counts("all", found)


def _counts(name: str, own: Sequence[Row]) -> str:
    told = Counter(row.kind for row in own)
    return f"| {name} | {len(own)} | {' | '.join(str(told[kind]) for kind in Kind)} |"


def _line(row: Row) -> str:
    return f"| {row.id} | {row.level} | {row.asks} | {_answer(row)} |"


def _answer(row: Row) -> str:
    if row.kind is Kind.TEST:
        return "<br>".join(_test(test) for test in row.tests)
    if row.kind is Kind.PLACE:
        return f"[`{row.place}`](../../{row.place}): {row.answer}"
    return f"{_SAID[row.kind]}: {row.answer}"


def _test(test: str) -> str:
    file, _, name = test.partition("::")
    return f"[`{name}`](../../{file})"


def _anchor(title: str) -> str:
    kept = "".join(letter for letter in title.lower() if letter.isalnum() or letter in " -_")
    return kept.replace(" ", "-")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}: {len(rows())} rows")
