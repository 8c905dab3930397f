"""The access matrix: ``access.toml`` read, and the addresses it must name.

A row tells of one address and one method which answer each of the cast gets: a status, or ``→ name`` for a redirect
to the address of that name.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.urls import URLPattern, URLResolver

CAST = ("nobody", "aliya", "askar", "saule", "dina", "gulnar", "marat", "zhandos", "bolat", "ermek", "raushan")
FILE = Path(__file__).with_name("access.toml")
_OF_A_ROW = {"route", "send", "at", "words", "form"}


@dataclass(frozen=True, kw_only=True)
class Row:
    """``at`` is where things stand before the request, ``words`` go into the address, ``form`` is what is sent."""

    route: str
    send: str
    at: str
    words: Mapping[str, str]
    form: Mapping[str, str | list[str]]
    answers: Mapping[str, str]

    def __str__(self) -> str:
        words = "".join(f" {word}" for word in self.words.values())
        return f"{self.send} {self.route}{words} ({self.at})"


def rows(text: str | None = None) -> tuple[Row, ...]:
    """Every row. Raises ``ValueError`` for one that leaves somebody out or names somebody twice."""
    kept = tomllib.loads(FILE.read_text(encoding="utf-8") if text is None else text)
    return tuple(_row(each) for each in kept["row"])


def _row(kept: Mapping[str, object]) -> Row:
    told = [(who, answer) for answer in kept.keys() - _OF_A_ROW for who in str(kept[answer]).split()]
    if sorted(who for who, _ in told) != sorted(CAST):
        raise ValueError(f"{kept['route']}: each of the cast once, not {sorted(told)}")
    return Row(
        route=str(kept["route"]),
        send=str(kept.get("send", "GET")),
        at=str(kept.get("at", "registered")),
        words=kept.get("words", {}),  # type: ignore[arg-type]
        form=kept.get("form", {}),  # type: ignore[arg-type]
        answers=dict(told),
    )


def routes(patterns: Sequence[URLPattern | URLResolver], within: str = "") -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every address by its name, with the words it takes. Raises ``ValueError`` for one without a name."""
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{within}{pattern.namespace}:" if pattern.namespace else within
            yield from routes(pattern.url_patterns, inner)
        elif not pattern.name:
            raise ValueError(f"an address without a name: {within}{pattern.pattern}")
        else:
            yield f"{within}{pattern.name}", tuple(pattern.pattern.converters)


def missing(found: Sequence[Row], addresses: Mapping[str, object]) -> list[str]:
    """Addresses without a row for GET, or for POST where there is none for GET; rows without an address."""
    told = {row.route for row in found}
    return sorted(f"no row: {name}" for name in addresses.keys() - told) + sorted(
        f"no address: {name}" for name in told - addresses.keys()
    )
