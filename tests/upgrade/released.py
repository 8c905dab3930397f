"""The databases of releases as they were kept: loaded into a place of their own.

``python -m tools.released`` made them with each release's own sources.
"""

import contextlib
import gzip
import sqlite3
import tarfile
from pathlib import Path

import psycopg

from tests.fresh import Fresh

HERE = Path(__file__).resolve().parent
FIRST = "0065_originals_ended"
"""The last migration of release 1.0."""


def load_first(place: Fresh) -> None:
    """Fill an empty place with what release 1.0 kept."""
    engine = "postgresql" if place.url else "sqlite"
    text = gzip.decompress((HERE / f"{engine}.sql.gz").read_bytes()).decode()
    if place.url:
        with psycopg.connect(place.url, autocommit=True) as connection:
            connection.execute(text)  # type: ignore[arg-type]
    else:
        with contextlib.closing(sqlite3.connect(place.var / "telnusqa.sqlite3")) as kept:
            kept.executescript(text)
    with tarfile.open(HERE / f"{engine}.files.tar") as tar:
        for entry in tar:
            path = place.var / entry.name
            path.parent.mkdir(parents=True, exist_ok=True)
            content = tar.extractfile(entry)
            assert content is not None
            path.write_bytes(content.read())
