"""The duplicates of a case as the college sees them: numbers, blanks, files."""

from dataclasses import dataclass

from django.urls import reverse

from telnusqa.core.case import Case
from telnusqa.core.duplicate import Duplicate
from telnusqa.core.language import Language
from telnusqa.store.read import cases
from telnusqa.words import choice
from telnusqa.words.catalogue import say

ELECTRONIC = "electronic"
"""The kept file that may be opened at any time; what is for a blank goes to the printer by its print alone."""


@dataclass(frozen=True)
class File:
    """A file to open."""

    label: str
    address: str


@dataclass(frozen=True, kw_only=True)
class Document:
    """One duplicate; without files while it is still being made."""

    id: int
    title: str
    number: str
    blank: str
    replaces: str
    files: tuple[File, ...]


def papers_of(case: Case, language: Language) -> tuple[Document, ...]:
    """Every live duplicate of the case, diploma first."""
    return tuple(_document(case, duplicate, language) for duplicate in cases.duplicates(case))


def _document(case: Case, duplicate: Duplicate, language: Language) -> Document:
    made = bool(duplicate.electronic and duplicate.for_blank)
    return Document(
        id=duplicate.id,
        title=choice.part(duplicate.part, language),
        number=str(duplicate.number),
        blank=str(duplicate.blank),
        replaces=duplicate.replaces,
        files=_files(case, duplicate, language) if made else (),
    )


def _files(case: Case, duplicate: Duplicate, language: Language) -> tuple[File, ...]:
    part = duplicate.part.value
    return (
        File(
            say(language, "Электрондық данасы (PDF)"), reverse("college:document", args=[case.number, part, ELECTRONIC])
        ),
        File(say(language, "Бланкідегі көрінісі (PDF)"), reverse("college:print_preview", args=[case.number, part])),
    )
