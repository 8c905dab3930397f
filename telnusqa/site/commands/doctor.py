"""`telnusqa doctor`: what this place stands on, and what is wrong with it."""

import argparse
import os
import shutil
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from telnusqa.site.start import start

if TYPE_CHECKING:
    from telnusqa.site.examined import Seen

_ENOUGH_SPACE = 1024**3
_CHECKPOINT_LATE = 150
"""Minutes: two hours, and time for a worker that was busy."""


def run(_options: argparse.Namespace) -> int:
    """Print what was seen; answers 1 where anything is wrong."""
    os.environ["TELNUSQA_POOL"] = "0"  # a pool would say that it waited, and not for what
    start()
    seen = list(_look())
    width = max(len(one.what) for one in seen)
    for one in seen:
        mark, said = ("!!", f"{one.stands} — {one.wrong}") if one.wrong else ("ok", one.stands)
        sys.stdout.write(f"{mark}  {one.what:<{width}}  {said}\n")
    return int(any(one.wrong for one in seen))


def _look() -> "Iterator[Seen]":
    from django.conf import settings
    from django.db import OperationalError, connection

    from telnusqa.paper.glyphs import FONTS
    from telnusqa.site import examined
    from telnusqa.site.examined import Seen

    try:
        connection.ensure_connection()
    except OperationalError as error:
        yield Seen("database", connection.display_name, f"does not answer: {' '.join(str(error).split())}")
    else:
        yield from _kept()
    free = shutil.disk_usage(settings.TELNUSQA_VAR).free
    yield Seen("files", f"{settings.TELNUSQA_VAR}, {free // 1024**2} MB free", "little space" * (free < _ENOUGH_SPACE))
    fonts = len(list(FONTS.glob("*.[to]tf")))
    yield Seen("fonts", f"{fonts} of our own", "no paper can be printed" * (not fonts))
    yield from examined.ring_keys()
    yield from examined.clocks_outside()
    yield Seen("production", "on" if settings.TELNUSQA_PRODUCTION else "off")
    yield _neighbours()
    yield from examined.reachable()
    yield examined.streebog()
    yield Seen("pretended", ", ".join(settings.PRETEND) or "nobody")
    yield Seen("law", f"edition {settings.TELNUSQA_TRAINING_EDITION or 'of the day'}")


def _kept() -> "Iterator[Seen]":
    """What the database says of itself and of what waits in it."""
    from django.db import connection

    from telnusqa.site import examined
    from telnusqa.site.durability import loose
    from telnusqa.site.examined import Seen
    from telnusqa.store.guard.apply import guards, missing_guards
    from telnusqa.store.read.ready import behind

    version = ".".join(str(part) for part in connection.get_database_version())
    yield Seen("database", f"{connection.display_name} {version}", "; ".join(loose(connection)))
    waiting = behind()
    yield Seen("tables", "behind this version" if waiting else "up to date", "run `telnusqa migrate`" * waiting)
    lost = [] if waiting else [guard.name for guard in missing_guards()]
    yield Seen(
        "guards", f"{len(guards(connection.vendor)) - len(lost)} in place", ", ".join(lost) and f"missing: {lost}"
    )
    if not waiting:
        yield from _errands()
        yield _checkpoint()
        yield from _codes()
    yield from examined.clock_of_database()


def _neighbours() -> "Seen":
    """Where messages go, by host; nobody is asked anything."""
    from telnusqa.core.errors import Unsafe
    from telnusqa.site.examined import Seen
    from telnusqa.site.wiring import neighbours

    try:
        found = neighbours()
    except Unsafe as error:
        return Seen("neighbours", "cannot be reached", str(error))
    named = (
        ("sms", found.sms),
        ("second sms", found.sms_second),
        ("mail", found.mail),
        ("time-stamps", found.time_stamps),
    )
    return Seen("neighbours", ", ".join(f"{name}: {_host(each)}" for name, each in named))


def _host(neighbour: object) -> str:
    return "none" if neighbour is None else str(getattr(neighbour, "host", "pretended"))


def _checkpoint() -> "Seen":
    """The journal's last checkpoint, and by which key the next is signed; one is made every hour."""
    from django.utils import timezone

    from telnusqa.core.errors import Unsafe
    from telnusqa.site.examined import Seen
    from telnusqa.store import journal_key
    from telnusqa.store.read import checkpoints

    try:
        key = journal_key.current()
    except Unsafe as error:
        return Seen("checkpoint", "none can be made", str(error))
    n = checkpoints.last()
    if not n:
        return Seen("checkpoint", f"none yet; the key is {key}")
    minutes = int((timezone.now() - checkpoints.get(n).checkpoint.made_at).total_seconds() // 60)
    late = f"none for {minutes // 60} hours: does the worker run?" if minutes > _CHECKPOINT_LATE else ""
    return Seen("checkpoint", f"number {n}, {minutes} min ago; the key is {key}", late)


def _codes() -> "Iterator[Seen]":
    """What is found by a look-up key that is not the first: one nobody needs may go, one that is gone is missed."""
    from telnusqa.site.examined import Seen
    from telnusqa.store.secret import lookup_names
    from telnusqa.store.whole import recode

    needed, (_, *behind) = recode.left(), lookup_names()
    for name in behind:
        number = sum(needed.get(name, {}).values())
        told = f"{name} still finds {number}: `telnusqa keys rotate`" if number else f"{name} finds nothing: it may go"
        yield Seen("look-up", told)
    for name in sorted(needed.keys() - behind):
        number = sum(needed[name].values())
        wrong = f"{number} values are not found: put it back, or `telnusqa keys rotate`"
        yield Seen("look-up", f"key {name or 'unknown'} is not at hand", wrong)


def _tokens() -> "Seen":
    """Tokens of machines: one that will end is no fault, and is told in time."""
    from django.utils import timezone

    from telnusqa.core.api_token import SOON
    from telnusqa.site.examined import Seen
    from telnusqa.store.read import figures

    found = figures.tokens(timezone.now())
    soon = f", {found.soon} of them not {SOON.days} days more: /reference/tokens/ gives new secrets" * bool(found.soon)
    return Seen("tokens", f"{found.work} work{soon}")


def _errands() -> "Iterator[Seen]":
    """An errand that waits is no fault by itself; one that failed is."""
    from django.utils import timezone

    from telnusqa.site.examined import Seen
    from telnusqa.store.read import errands, webhooks

    found = errands.waiting()
    for one in found:
        minutes = int((timezone.now() - one.since).total_seconds() // 60)
        stands = f"{one.number} {one.kind.value} wait, the first for {minutes} min"
        yield Seen("errands", stands, one.error and f"tried {one.attempts} times: {one.error}")
    if not found:
        yield Seen("errands", "none waits")
    yield _tokens()
    quiet = webhooks.silent()
    yield Seen("webhooks", f"{quiet} took nothing for days", "an administrator lets them go on" * bool(quiet))
    refused = errands.given_up()
    yield Seen("refused", f"{refused} errands a neighbour refused for good")
