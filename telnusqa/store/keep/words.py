"""The vocabulary of names: every word that stands in some name, and what is left of it without a letter or two."""

from collections.abc import Iterable, Sequence

from django.db import connection, transaction

from telnusqa.core.name_grams import grams_kept
from telnusqa.core.name_key import NameKeys
from telnusqa.store.tables.register import NameGram, NameWord

BATCH = 5000


def of(names: Iterable[NameKeys]) -> set[str]:
    """The words of these names."""
    return {word for name in names for word in (name.surname, name.given, name.patronymic) if word}


def add(words: Iterable[str]) -> None:
    """Let typos be resolved to these words too; words that are there already cost one look.

    Words are written in their order, so that of two who add the same ones neither waits for the other in a circle.
    A word that no record bears does no harm: a file's words may be added before its records, in a transaction apart.
    """
    wanted = sorted(set(words))
    fresh = [word for start in range(0, len(wanted), BATCH) for word in _unknown(wanted[start : start + BATCH])]
    for start in range(0, len(fresh), BATCH):
        part = fresh[start : start + BATCH]
        with transaction.atomic(savepoint=False):
            _insert(NameGram, ("gram", "word"), sorted((gram, word) for word in part for gram in grams_kept(word)))
            _insert(NameWord, ("word",), [(word,) for word in part])


def _unknown(words: list[str]) -> list[str]:
    known = set(NameWord.objects.filter(word__among=words).values_list("word", flat=True))
    return [word for word in words if word not in known]


def _insert(table: type[NameGram] | type[NameWord], columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    """Rows of texts, those that stand already left out; thirty for each word, too many to make an object of each."""
    into = f"INTO {table._meta.db_table} ({', '.join(columns)})"
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            places = ", ".join(["%s"] * len(columns))
            cursor.executemany(f"INSERT OR IGNORE {into} VALUES ({places})", rows)  # noqa: S608 - names of our own
        else:
            arrays = ", ".join(["%s::text[]"] * len(columns))
            kept = [list(column) for column in zip(*rows, strict=True)]
            cursor.execute(f"INSERT {into} SELECT * FROM unnest({arrays}) ON CONFLICT DO NOTHING", kept)  # noqa: S608
