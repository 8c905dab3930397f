"""Fields of a letter of a college: to whom, what about, in parts with headings, and who signs."""

from dataclasses import dataclass

from telnusqa.core.language import Language


@dataclass(frozen=True)
class LetterRow:
    """A name and its value, side by side."""

    name: str
    value: str


@dataclass(frozen=True)
class LetterPart:
    """A heading and its paragraphs."""

    heading: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Signing:
    """Who signs, and as what."""

    role: str
    name: str


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A letter in Kazakh or in Russian; ``number`` is its own, "" where it has none. ``day`` is said in words.

    ``rows`` stand under the title, ``parts`` follow, ``signing`` are lines for a pen, ``foot`` whom to call.
    """

    language: Language
    college: str
    address: str
    title: str
    number: str
    day: str
    to_name: str
    to: str
    rows: tuple[LetterRow, ...]
    parts: tuple[LetterPart, ...]
    signing: tuple[Signing, ...]
    foot: str
