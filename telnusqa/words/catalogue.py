"""A sentence in one of three languages: Kazakh is the key, Russian and English stand in the compiled catalogues.

The catalogues are the ones the templates use; they are compiled from ``locale/*/LC_MESSAGES/django.po`` at set-up
and opened once a process.
"""

from functools import cache
from gettext import NullTranslations, translation
from pathlib import Path

from telnusqa.core.language import Language

LOCALE = Path(__file__).resolve().parent.parent / "locale"
DOMAIN = "django"


def N_(msgid: str) -> str:  # noqa: N802 - the name gettext tools know
    """Mark a sentence kept in a table so that it is translated; it is said later by :func:`say`."""
    return msgid


def say(language: Language, msgid: str, **params: object) -> str:
    """The sentence in that language, its ``%(name)s`` filled from ``params``.

    A sentence without parameters is not formatted, so a lone ``%`` may stand in it. Raises ``KeyError`` when a
    parameter is missing and ``FileNotFoundError`` when the catalogues were not compiled (`make setup` does it).
    """
    text = _catalogue(language).gettext(msgid)
    return text % params if params else text


def say_n(language: Language, singular: str, plural: str, n: int, **params: object) -> str:
    """The sentence in the form that fits the number ``n``, which is itself a parameter."""
    return _catalogue(language).ngettext(singular, plural, n) % {"n": n, **params}


@cache
def _catalogue(language: Language) -> NullTranslations:
    # Kazakh is its own key: without a file it is still right.
    return translation(DOMAIN, LOCALE, [language.value], fallback=language is Language.KK)
