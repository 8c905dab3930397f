"""Workers of the web never speak through one connection: none hears what was said to another."""

import http.client
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed

import pytest

from tests.fresh import Fresh
from tests.walk.served import free_port

pytestmark = [
    pytest.mark.prove,
    pytest.mark.skipif(not os.environ.get("DATABASE_URL"), reason="SQLite has one worker and no pool"),
]
AT_ONCE = 12
_FIRST_ANSWER = 60.0
_PATIENCE = 10.0


def answers_others(fresh: Fresh, times: int, module: str) -> bool:
    """Whether a server with a pool, asked so many times by many at once, ever answers with anything but a page."""
    port = free_port()
    web = subprocess.Popen(
        [sys.executable, "-m", *module.split()],
        env=fresh.environment(PORT=str(port), TELNUSQA_POOL="4", TELNUSQA_LOG_LEVEL="CRITICAL"),
        start_new_session=True,
    )
    try:
        until = time.monotonic() + _FIRST_ANSWER
        while _status(port, "/healthz") != 200:
            assert time.monotonic() < until, "the server did not answer"
        with ThreadPoolExecutor(AT_ONCE) as askers:
            asked = [askers.submit(_status, port, "/directory/") for _ in range(times)]
            wrong = any(each.result() != 200 for each in as_completed(asked))
            askers.shutdown(cancel_futures=True)
        return wrong
    finally:
        os.killpg(web.pid, signal.SIGKILL)
        web.wait()


def _status(port: int, path: str) -> int:
    wire = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
    try:
        wire.request("GET", path)
        answer = wire.getresponse()
        answer.read()
    except (OSError, http.client.HTTPException):
        return 0
    finally:
        wire.close()
    return answer.status


def test_every_page_is_answered_while_many_ask(fresh: Fresh, scale: float) -> None:
    assert not answers_others(fresh, max(120, round(1000 * scale)), "telnusqa.site.command web")


def test_sabotage_a_connection_that_is_forked_answers_somebody_else(fresh: Fresh, scale: float) -> None:
    assert answers_others(fresh, max(120, round(1000 * scale)), "tests.prove.broken_web")
