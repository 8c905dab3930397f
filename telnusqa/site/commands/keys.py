"""`telnusqa keys`: made, listed, taken away to a place of their own."""

import argparse
import base64
import io
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from telnusqa.core.errors import Unusable
from telnusqa.site.start import start


def run(options: argparse.Namespace) -> int:
    """Do what is asked of the keys."""
    return int(_WORDS[options.word](options))


def _new(_options: argparse.Namespace) -> int:
    """A fresh key, named by the second, in the shape of the settings."""
    name = f"k{datetime.now(UTC):%Y%m%d%H%M%S}"
    sys.stdout.write(f"{name}:{base64.b64encode(os.urandom(32)).decode()}\n")
    return 0


def _backup_pair(options: argparse.Namespace) -> int:
    """The secret half goes to a file, which belongs in a safe and not on this machine; the open half is told."""
    from telnusqa.site.backup.sealed import new_pair

    identity, recipient = new_pair()
    _write_new(options.to, f"# opens the backups sealed for {recipient}\n{identity}\n".encode())
    sys.stdout.write(f"TELNUSQA_BACKUP_TO={recipient}\n")
    return 0


def _list(_options: argparse.Namespace) -> int:
    """Every key at hand by its name and its check: never the key."""
    start()
    from telnusqa.store.secret import checks

    for name, check in checks().items():
        sys.stdout.write(f"{name}  {check}\n")
    return 0


def _export(options: argparse.Namespace) -> int:
    """Every secret setting, sealed for whom backups are sealed for; never beside a backup."""
    start()
    from django.conf import settings

    from telnusqa.site.backup.sealed import recipients, seal_part
    from telnusqa.site.backup.take import holds_backups

    if holds_backups(options.to.resolve().parent):
        raise Unusable(f"{options.to}: backups lie there; keys and database are kept apart")
    names = {"TELNUSQA_SECRET_KEY": settings.SECRET_KEY}
    names |= {
        name: getattr(settings, name) for name in dir(settings) if name.startswith("TELNUSQA_") and "_KEY" in name
    }
    text = "".join(f"{name}={value}\n" for name, value in sorted(names.items()) if value)
    try:
        part = seal_part(io.BytesIO(text.encode()), options.to, recipients(settings.TELNUSQA_BACKUP_TO))
    except FileExistsError as error:
        raise Unusable(f"{options.to}: stands already") from error
    sys.stdout.write(f"{', '.join(sorted(names))} are sealed in {part.name}\n")
    return 0


def _open(options: argparse.Namespace) -> int:
    """The exported settings again, on standard output."""
    from telnusqa.site.backup.sealed import identities, open_part

    opened = io.BytesIO()
    open_part(options.source, opened, identities(options.identity))
    sys.stdout.write(opened.getvalue().decode())
    return 0


def _write_new(path: Path, content: bytes) -> None:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise Unusable(f"{path}: stands already") from error
    with os.fdopen(handle, "wb") as file:
        file.write(content)


def _rotate(_options: argparse.Namespace) -> int:
    """Everything is sealed and coded anew with the first keys, while people work; answers 1 where a value is left."""
    start()
    from telnusqa.store.whole import recode, rotate

    def sealed(column: str, done: int, shut: int) -> None:
        _say(f"{done:>8} sealed anew  {column}{f'; {shut} open with no key at hand' * bool(shut)}")

    def coded(column: str, done: int, of: int, wrong: int) -> None:
        _say(f"{done:>8} of {of} coded anew  {column}{f'; {wrong} are not what their code says' * bool(wrong)}")

    wrong = rotate.seal_anew(sealed) + recode.code_anew(coded)
    needed = [("box", rotate.left()), ("look-up", recode.left())]
    for ring, of_keys in needed:
        for name, columns in sorted(of_keys.items()):
            told = ", ".join(f"{number} in {column}" for column, number in sorted(columns.items()))
            _say(f"{ring} key {name or 'that is not at hand'} is still needed: {told}")
    if not any(of_keys for _, of_keys in needed):
        _say("No value in the database needs any key but the first of its ring.")
    return int(bool(wrong))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


_WORDS = {"rotate": _rotate, "new": _new, "list": _list, "backup-pair": _backup_pair, "export": _export, "open": _open}
