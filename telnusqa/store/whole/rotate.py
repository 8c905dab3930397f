"""Everything sealed is sealed anew with the current key, a few rows at a time, while people work.

A row is written only where it still holds what was read, so nobody's change is lost; what was done stays done, so it
may be killed and begun again. Hashes in the journal are of the values themselves and know no key.
"""

import base64
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.db.models.functions import Left

from telnusqa.core.errors import Sealed
from telnusqa.store.secret import SECOND_FACTOR, current_name, seal, seal_bytes, unseal, unseal_bytes
from telnusqa.store.whole.batches import batches
from telnusqa.store.whole.boxes import Box, boxes

BATCH = 200
Tell = Callable[[str, int, int], object]
"""Hears a column, how many of its values were sealed anew, and how many no key at hand opens."""


def seal_anew(tell: Tell) -> int:
    """Go through every column and every kept file; answers how many values no key at hand opens."""
    shut = 0
    for box in boxes():
        done, closed = _column(box)
        shut += closed
        if done or closed:
            tell(f"{box.model._meta.db_table}.{box.column}", done, closed)
    for name, (done, closed) in (("second factors", _second_factors()), ("files", _files())):
        shut += closed
        if done or closed:
            tell(name, done, closed)
    return shut


def left() -> dict[str, dict[str, int]]:
    """How many values each key but the current one still opens, by column: none, and it may go."""
    found: dict[str, dict[str, int]] = {}
    for box in boxes():
        for text in _old(box).values_list(box.column, flat=True).iterator(2000):
            of_key = found.setdefault(_key_of(text), {})
            column = f"{box.model._meta.db_table}.{box.column}"
            of_key[column] = of_key.get(column, 0) + 1
    return found


def _column(box: Box) -> tuple[int, int]:
    done = closed = 0
    for batch in batches(_old(box), BATCH):
        with transaction.atomic():
            for row in batch:
                anew = _anew(getattr(row, box.column), box.places(row))
                closed += anew is None
                if anew is not None:
                    still = box.model._base_manager.filter(pk=row.pk, **{box.column: getattr(row, box.column)})
                    done += still.update(**{box.column: anew})
    return done, closed


def _old(box: Box) -> "QuerySet[Any]":
    """Rows whose value was sealed with another key than the current one."""
    head = _head(current_name())
    rows = box.model._base_manager.exclude(**{box.column: ""})
    old: QuerySet[Any] = rows.annotate(sealed_with=Left(box.column, len(head))).exclude(sealed_with=head)
    return old


def _head(name: str) -> str:
    """What the text of a value sealed with that key begins with, as far as the name alone decides."""
    whole = (len(name) + 1) * 8 // 6
    return base64.b64encode(f"{name}:".encode()).decode()[:whole]


def _key_of(text: str) -> str:
    return base64.b64decode(text).partition(b":")[0].decode("ascii", "replace")


def _anew(text: str, places: tuple[str, ...]) -> str | None:
    for place in places:
        try:
            return seal(unseal(text, place), place)
        except Sealed:
            continue
    return None


def _second_factors() -> tuple[int, int]:
    """Secrets of authenticators and seeds of spare codes, in allauth's own table."""
    done = closed = 0
    for row in Authenticator.objects.order_by("pk"):
        kept = {name: text for name in ("secret", "seed") if (text := row.data.get(name))}
        for name, text in kept.items():
            if _key_of(text) == current_name():
                continue
            anew = _anew(text, (SECOND_FACTOR,))
            closed += anew is None
            if anew is not None:
                still = Authenticator.objects.filter(pk=row.pk, data=row.data)
                done += still.update(data={**row.data, name: anew})
    return done, closed


def _files() -> tuple[int, int]:
    done = closed = 0
    for path in _kept_files():
        content, home = path.read_bytes(), path.parent.parent.name
        if content.startswith(f"{current_name()}:".encode()):
            continue
        place = f"file:{home}:{path.name}"
        try:
            anew = seal_bytes(unseal_bytes(content, place), place)
        except Sealed:
            closed += 1
            continue
        aside = path.with_name(f".{path.name}.anew")
        with aside.open("wb") as file:
            file.write(anew)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
        done += 1
    return done, closed


def _kept_files() -> Iterator[Path]:
    for folder in (Path(settings.TELNUSQA_VAR) / "files").glob("*/*"):
        yield from (path for path in folder.iterdir() if not path.name.startswith("."))
