"""Two workers of one web server, loaded and forked as `telnusqa web` does it: each answers, then each is asked.

Prints, as JSON, how many answers of one route each worker tells of at `/metrics`. With "apart" as its word they keep no
counts together.
"""

import json
import os
import sys
from pathlib import Path

ANSWERED = (3, 5)
"""How many requests each worker answers."""


def main() -> None:
    """Load, fork, answer, ask."""
    from telnusqa.site.start import leave_nothing_open, start

    start()
    from django.conf import settings

    from telnusqa.site.commands import web

    leave_nothing_open()
    if "apart" not in sys.argv:
        web._count_together(Path(settings.TELNUSQA_VAR) / "metrics" / "0")
    web._load_for_all()
    workers = [_worker(number) for number in ANSWERED]
    for answered, _, _ in workers:
        os.read(answered, 1)
    told = []
    for _, ask, says in workers:
        os.write(ask, b"?")
        with os.fdopen(says) as file:
            told.append(int(file.read()))
    sys.stdout.write(json.dumps(told) + "\n")


def _worker(number: int) -> tuple[int, int, int]:
    """Where it says that it has answered, where it is asked, and where it tells."""
    answered, has_answered = os.pipe()
    asked, ask = os.pipe()
    says, told = os.pipe()
    if os.fork():
        os.close(told)
        return answered, ask, says
    from django.test import Client

    client = Client(headers={"host": "127.0.0.1"})
    for _ in range(number):
        client.get("/healthz")
    os.write(has_answered, b"!")
    os.read(asked, 1)
    page = client.get("/metrics", headers={"Authorization": f"Bearer {os.environ['TELNUSQA_METRICS_TOKEN']}"})
    lines = [line for line in page.content.decode().splitlines() if line.startswith("telnusqa_requests_total")]
    found = sum(float(line.rpartition(" ")[2]) for line in lines if 'route="healthz"' in line)
    os.write(told, str(int(found)).encode())
    os._exit(0)


main()
