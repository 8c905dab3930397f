"""What an archive answers: a paper of its own with the archival cipher, or that nothing was found."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from json import loads

from telnusqa.core.field import parse_choice, parse_day, parse_text
from telnusqa.core.line import canonical
from telnusqa.core.problem import Problem

_CLAUSE = "policy:archive"
_NUMBER = 40
_SIGNATORY = 200
_CIPHER = (("fond", 30), ("opis", 30), ("delo", 30), ("sheets", 100))
_TEXT = 4000


class ArchiveAnswerKind(StrEnum):
    """What an archive gives, in the words of its own service; or nothing."""

    CERTIFICATE = "certificate"
    COPY = "copy"
    EXTRACT = "extract"
    NOT_FOUND = "not_found"


PRINTED = frozenset({ArchiveAnswerKind.CERTIFICATE, ArchiveAnswerKind.EXTRACT})
"""Answers that are words on the archive's letterhead; a copy is made from the sheet itself."""


@dataclass(frozen=True, kw_only=True)
class Cipher:
    """Where a document lies in an archive: fond, inventory, file, and its sheets there."""

    fond: str
    opis: str
    delo: str
    sheets: str


@dataclass(frozen=True, kw_only=True)
class ArchiveAnswer:
    """The answer as its paper bears it; the signed original stays with the archive. No ``cipher``: nothing found.

    ``text`` is what the record says, or which fonds were looked through.
    """

    kind: ArchiveAnswerKind
    number: str
    day: date
    signatory: str
    cipher: Cipher | None
    text: str


def parse_archive_answer(typed: Mapping[str, str], today: date) -> ArchiveAnswer | tuple[Problem, ...]:
    """The answer, or all that is wrong with it.

    Fields: ``kind``, ``number``, ``day``, ``signatory``, ``fond``, ``opis``, ``delo``, ``sheets``, ``text``.
    """
    kind = parse_choice(typed.get("kind", ""), ArchiveAnswerKind, "kind", _CLAUSE)
    nothing = kind is ArchiveAnswerKind.NOT_FOUND
    number = parse_text(typed.get("number", ""), "number", _NUMBER, _CLAUSE)
    day = parse_day(typed.get("day", ""), "day", today, _CLAUSE) or Problem("day", "missing", _CLAUSE)
    signatory = parse_text(typed.get("signatory", ""), "signatory", _SIGNATORY, _CLAUSE)
    cipher = _nowhere(typed) if nothing else _cipher(typed)
    text = parse_text(typed.get("text", ""), "text", _TEXT, _CLAUSE, required=kind is not ArchiveAnswerKind.COPY)
    if (
        isinstance(kind, Problem)
        or isinstance(number, Problem)
        or isinstance(day, Problem)
        or isinstance(signatory, Problem)
        or isinstance(cipher, tuple)
        or isinstance(text, Problem)
    ):
        each = (kind, number, day, signatory, *(cipher if isinstance(cipher, tuple) else ()), text)
        return tuple(found for found in each if isinstance(found, Problem))
    return ArchiveAnswer(kind=kind, number=number, day=day, signatory=signatory, cipher=cipher, text=text)


def _cipher(typed: Mapping[str, str]) -> Cipher | tuple[Problem, ...]:
    parsed = [parse_text(typed.get(name, ""), name, most, _CLAUSE) for name, most in _CIPHER]
    told = [found for found in parsed if not isinstance(found, Problem)]
    if len(told) < len(parsed):
        return tuple(found for found in parsed if isinstance(found, Problem))
    fond, opis, delo, sheets = told
    return Cipher(fond=fond, opis=opis, delo=delo, sheets=sheets)


def _nowhere(typed: Mapping[str, str]) -> tuple[Problem, ...] | None:
    """What was not found lies nowhere: a cipher beside it means that one of the two is a slip."""
    filled = any(typed.get(name, "").strip() for name, _ in _CIPHER)
    return (Problem("kind", "cipher_of_nothing", _CLAUSE),) if filled else None


def text_of_archive_answer(answer: ArchiveAnswer) -> str:
    """The answer as one canonical text."""
    cipher = answer.cipher
    return canonical(
        {
            "kind": answer.kind.value,
            "number": answer.number,
            "day": answer.day.isoformat(),
            "signatory": answer.signatory,
            "cipher": [cipher.fond, cipher.opis, cipher.delo, cipher.sheets] if cipher else None,
            "text": answer.text,
        }
    )


def archive_answer_again(text: str) -> ArchiveAnswer:
    """The answer again, out of its text."""
    kept = loads(text)
    cipher = kept["cipher"]
    return ArchiveAnswer(
        kind=ArchiveAnswerKind(kept["kind"]),
        number=kept["number"],
        day=date.fromisoformat(kept["day"]),
        signatory=kept["signatory"],
        cipher=Cipher(fond=cipher[0], opis=cipher[1], delo=cipher[2], sheets=cipher[3]) if cipher else None,
        text=kept["text"],
    )
