"""Serves the sample on a fresh folder, signs in as each of its people, and lets wapiti and sqlmap at it.

make attack                       everybody; ends with 1 where anything was found
make attack ARGS="--only saule"   one of them
make attack ARGS="--planted"      two pages with holes: found, or the scanners see nothing at all
"""

import argparse
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tools.attack.browser import APPLICANT, NOBODY, Browser
from tools.attack.scanners import sqlmap, wapiti

STARTS = {
    NOBODY: "/",
    APPLICANT: "/portal/cases/",
    "saule": "/college/",
    "gulnar": "/college/",
    "marat": "/college/",
    "kulyash": "/college/blanks/",
    "bolat": "/counter/",
    "raushan": "/archive/",
    "ermek": "/reference/",
}
"""Each of the cast, and where their work begins."""


_PHONE = """
import django
django.setup()
from telnusqa.store.models import CaseHome
from telnusqa.store.read import cases
number = CaseHome.objects.order_by("number").values_list("number", flat=True)[0]
print(cases.application(cases.by_number(number)).phone)
"""


@dataclass(frozen=True)
class Served:
    """Where the server answers, and the phone of one who has applied there."""

    address: str
    phone: str


@contextmanager
def served(folder: Path, *, planted: bool) -> Iterator[Served]:
    """A server on a fresh folder, its limits out of the way."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", int(os.environ.get("PORT", "0"))))
        port = listener.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    kept = {name: text for name, text in os.environ.items() if not name.startswith(("TELNUSQA_", "DATABASE_"))}
    environment = kept | {
        "DJANGO_SETTINGS_MODULE": "tools.attack.settings",
        "TELNUSQA_VAR": str(folder / "var"),
        "TELNUSQA_PUBLIC_URL": address,
        "TELNUSQA_SECRET_KEY": secrets.token_hex(32),
        "PORT": str(port),
        "TELNUSQA_PLANTED": "1" if planted else "",
    }
    with (folder / "server.log").open("w", encoding="utf-8") as log:
        command = [sys.executable, "-m", "telnusqa.site.command", "serve", "--sample"]
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
        try:
            _wait_for(f"{address}/healthz", server)
            asked = subprocess.run([sys.executable, "-c", _PHONE], env=environment, capture_output=True, check=True)
            yield Served(address, asked.stdout.decode().strip())
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(timeout=60)


def _wait_for(address: str, server: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + 900
    while time.monotonic() < until and server.poll() is None:
        try:
            with urlopen(address, timeout=5):  # noqa: S310 - our own server
                return
        except (URLError, OSError):
            time.sleep(1)
    raise SystemExit("the server never answered")


def attacked(house: Served, who: str, start: str, folder: Path, *, seconds: int, pages: int) -> tuple[int, list[str]]:
    """How many requests sqlmap was given, and what both found."""
    browser = Browser(house.address, house.phone).sign_in(who)
    asked = list(browser.walk(start, pages))
    found = sqlmap(browser, asked, folder)
    return len(asked), found + wapiti(browser, start, folder, seconds=seconds)


def main() -> int:
    """Answers 1 where anything was found."""
    parser = argparse.ArgumentParser(prog="make attack", description=__doc__.partition("\n")[0])
    parser.add_argument("--only", default="", help="one of " + ", ".join(STARTS))
    parser.add_argument("--planted", action="store_true", help="two pages with holes")
    parser.add_argument("--seconds", type=int, default=120, help="at most, of wapiti's walk and of each of its attacks")
    parser.add_argument("--pages", type=int, default=60, help="at most, that are looked through for sqlmap")
    chosen = parser.parse_args()
    for program in ("wapiti", "sqlmap"):
        if shutil.which(program) is None:
            raise SystemExit(f"{program} is missing: apt-get install -y --no-install-recommends {program}")
    starts = {NOBODY: "/planted/"} if chosen.planted else {k: v for k, v in STARTS.items() if chosen.only in ("", k)}
    folder = Path(tempfile.mkdtemp(prefix="telnusqa-attack-"))
    total = 0
    with served(folder, planted=chosen.planted) as house:
        print(f"reports: {folder}\n{'who':10} {'requests':>8} {'findings':>8} {'seconds':>8}", flush=True)
        for who, start in starts.items():
            begun = time.monotonic()
            at = folder / who
            asked, found = attacked(house, who, start, at, seconds=chosen.seconds, pages=chosen.pages)
            print(f"{who:10} {asked:8} {len(found):8} {time.monotonic() - begun:8.0f}", flush=True)
            for line in found:
                print(f"    {line}", flush=True)
            total += len(found)
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
