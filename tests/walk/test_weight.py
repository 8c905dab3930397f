"""The first page of the portal opens on an old phone in a village: it is light, with everything it brings along."""

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser

from tests.fresh import Fresh
from tests.walk.served import served
from tests.walk.weight import MOST_BYTES, MOST_REQUESTS, weight

pytestmark = pytest.mark.browser


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def test_the_first_pages_are_light_with_all_they_bring_along(chromium: Browser, sampled: Fresh, tmp_path: Path) -> None:
    with served(sampled, log=tmp_path / "served.log") as house:
        for page in ("/", "/portal/"):
            first = weight(chromium, house.address + page)
            assert first.is_light, f"{page}: {first}"
            assert first.bytes > 10_000 and first.requests > 2, f"{page}: not all of it was weighed: {first}"


@pytest.mark.parametrize(("pictures", "each"), [(1, MOST_BYTES), (MOST_REQUESTS, 10)])
def test_sabotage_a_large_picture_or_many_small_ones_are_too_much(
    chromium: Browser, tmp_path: Path, pictures: int, each: int
) -> None:
    (tmp_path / "index.html").write_text("".join(f'<img src="{n}.svg">' for n in range(pictures)), encoding="utf-8")
    for n in range(pictures):
        (tmp_path / f"{n}.svg").write_bytes(b" " * each)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(tmp_path))) as house:
        Thread(target=house.serve_forever, daemon=True).start()
        heavy = weight(chromium, f"http://127.0.0.1:{house.server_port}/")
        house.shutdown()
    assert not heavy.is_light, heavy
