"""The three languages, Kazakh first."""

from enum import StrEnum


class Language(StrEnum):
    """A language of screens and messages; papers are in the first two."""

    KK = "kk"
    RU = "ru"
    EN = "en"
