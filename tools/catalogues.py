"""The catalogues as files: where they lie, read, written without dates, compiled."""

import io
import re
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
LOCALE = ROOT / "telnusqa" / "locale"
LANGUAGES = ("kk", "ru", "en")
PLURALS = {
    "kk": "nplurals=2; plural=(n != 1);",
    "ru": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    "en": "nplurals=2; plural=(n != 1);",
}
_CHURN = re.compile(
    r'^"(POT-Creation-Date|PO-Revision-Date|Last-Translator|Language-Team|Generated-By|'
    r"Report-Msgid-Bugs-To|Project-Id-Version)[^\n]*\n",
    re.MULTILINE,
)


def po(language: str, locale: Path = LOCALE) -> Path:
    """Where the translator's file of that language lies."""
    return locale / language / "LC_MESSAGES" / "django.po"


def read(language: str, locale: Path = LOCALE) -> Catalog:
    """The catalogue of that language; an empty one where there is no file yet."""
    path = po(language, locale)
    if not path.exists():
        lines = ("Content-Type: text/plain; charset=utf-8", f"Plural-Forms: {PLURALS[language]}")
        head = "".join(f'"{line}\\n"\n' for line in lines)
        return read_po(io.StringIO(f'msgid ""\nmsgstr ""\n{head}'), locale=language)
    with path.open("rb") as file:
        return read_po(file, locale=language)


def write(catalogue: Catalog, language: str, locale: Path = LOCALE) -> None:
    """Keep it: sorted by place, without dates and line numbers, so that a change shows only what was changed."""
    catalogue.header_comment = f"# Telnusqa, {language}. Kept by `make messages`; the texts are edited here."
    out = io.BytesIO()
    write_po(out, catalogue, width=120, sort_by_file=True, include_lineno=False, ignore_obsolete=True)
    text = _CHURN.sub("", out.getvalue().decode())
    text = re.sub(
        r'("Plural-Forms: )[^\n]*(?:\n"[^\n]*)*?;\\n"', lambda m: f'{m[1]}{PLURALS[language]}\\n"', text, count=1
    )
    path = po(language, locale)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def compile_all(locale: Path = LOCALE) -> int:
    """Write the ``.mo`` beside each ``.po``; returns how many messages were compiled."""
    count = 0
    for language in LANGUAGES:
        catalogue = read(language, locale)
        count += len(catalogue)
        target = po(language, locale).with_suffix(".mo")
        fresh = target.with_suffix(".mo.new")
        with fresh.open("wb") as file:
            write_mo(file, catalogue)
        fresh.replace(target)
    return count


def texts(message: Message) -> tuple[str, ...]:
    """The translations of one message: one, or one per plural form; none where nothing was filled in yet."""
    string = message.string
    return (string,) if isinstance(string, str) else tuple(string or ())


def ids(message: Message) -> tuple[str, ...]:
    """The key of one message: one sentence, or singular and plural."""
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)
