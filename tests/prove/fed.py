"""What the proof of the feed runs in processes of its own.

``python -m tests.prove.fed slow`` files a case and holds its transaction open until it is told to go on;
``file N`` files so many, the transactions of each held open for a random while; ``read`` numbers what stands and reads
the feed, again and again, until its input ends, and prints every change it was shown, as JSON.
``BY_MOMENT`` makes it read the lines themselves by their moment, as a feed without numbers would.
"""

import json
import os
import random
import sys
import threading
import time

import django


def main() -> None:
    """Do one of them."""
    django.setup()
    {"slow": slow, "file": file, "read": read}[sys.argv[1]]()


def slow() -> None:
    """The line and the rows are written; the commit waits."""

    def wait() -> None:
        say("held")
        sys.stdin.readline()

    say(held_open(wait))


def file() -> None:
    """Case after case."""
    for _ in range(int(sys.argv[2])):
        say(held_open(lambda: time.sleep(random.random() * 0.05)))


def held_open(wait: object) -> str:
    """The number of a case that was filed, ``wait`` called before its commit."""
    from telnusqa.acts import submit
    from tests import cast

    real = submit.begin

    def begin(*args: object, **more: object) -> object:
        seq = real(*args, **more)  # type: ignore[arg-type]
        wait()  # type: ignore[operator]
        return seq

    submit.begin = begin  # type: ignore[assignment]
    try:
        return str(cast.filed())
    finally:
        submit.begin = real


def read() -> None:
    """Each round is a page read on from the last one's end; a line of input is answered once a round begun after it."""
    asked, over = threading.Semaphore(0), threading.Event()

    def listen() -> None:
        while sys.stdin.readline():
            asked.release()
        over.set()

    threading.Thread(target=listen, daemon=True).start()
    step = by_moment if os.environ.get("BY_MOMENT") else by_number
    shown: list[str] = []
    while True:
        last, answer = over.is_set(), asked.acquire(blocking=False)
        shown += step()
        if answer:
            say("round")
        if last:
            break
    say(json.dumps(shown))


_place: dict[str, object] = {"n": 0, "moment": None}


def by_number() -> list[str]:
    """The feed as it is."""
    from django.utils import timezone

    from telnusqa.doors.jobs.feed import number_what_changed
    from telnusqa.store.models import Organisation
    from telnusqa.store.read import changes

    number_what_changed(timezone.now())
    home = Organisation.objects.get().pk
    found = changes.after(home, int(str(_place["n"])), 50)
    if found:
        _place["n"] = found[-1].n
    return [each.case for each in found]


def by_moment() -> list[str]:
    """What has a later moment than the last one read: a feed without numbers."""
    from telnusqa.store.models import LineRow

    lines = LineRow.objects.filter(chain__startswith="case:", seq=1).order_by("recorded_at")
    if _place["moment"] is not None:
        lines = lines.filter(recorded_at__gt=_place["moment"])
    found = list(lines[:50])
    if found:
        _place["moment"] = found[-1].recorded_at
    return [line.chain.removeprefix("case:") for line in found]


def say(text: str) -> None:
    """A line."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


main()
