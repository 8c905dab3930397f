"""What is killed: a process of the product, or a whole PostgreSQL of one's own."""

import contextlib
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from tests.fresh import Fresh
from tests.prove.disk import small_disk
from tools import postgres


class Victim:
    """A process group that is killed without a word and begun again."""

    def __init__(self, fresh: Fresh, words: list[str], log: Path, **more: str) -> None:
        self.words, self.log = words, log
        self.environment = fresh.environment(**more)
        self.begin()

    def begin(self) -> None:
        """Once more."""
        with self.log.open("ab") as printed:
            self.process = subprocess.Popen(
                [sys.executable, "-m", *self.words],
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=printed,
                start_new_session=True,
            )

    def signal(self, number: int) -> None:
        """To the whole group."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, number)

    def kill(self) -> None:
        """``kill -9`` of the whole group."""
        self.signal(signal.SIGKILL)
        self.process.wait()


def web(fresh: Fresh, port: int, log: Path, **more: str) -> Victim:
    """The web server."""
    words = ["granian", "--interface", "wsgi", "--port", str(port), "--blocking-threads", "4"]
    return Victim(fresh, [*words, "tests.prove.broken_wsgi:application"], log, PORT=str(port), **more)


class Postgres:
    """A cluster of one's own, whose disk confirms: postmaster and every child of it can be killed at once."""

    def __init__(self, binaries: Path, home: Path, *settings: str) -> None:
        self.binaries, self.home, self.settings = binaries, home, settings
        postgres.make(binaries, home, fast=True)
        self.begin()

    def begin(self) -> None:
        """Start it, and wait until it answers: after a kill it first recovers what was written ahead."""
        self.process = postgres.launch(self.binaries, self.home, *self.settings)

    def kill(self) -> None:
        """``kill -9`` of all of it at once, the writer of the log among them: what it had not written is gone."""
        os.kill(self.process.pid, signal.SIGSTOP)  # no child is born that nobody knows of
        children = _children(self.process.pid)
        for pid in children:
            os.kill(pid, signal.SIGSTOP)  # nobody writes down what another's death lets through
        with contextlib.ExitStack() as ends:
            dying = [os.pidfd_open(pid) for pid in children]
            for each in dying:
                ends.callback(os.close, each)
            for pid in (self.process.pid, *children):
                os.kill(pid, signal.SIGKILL)
            self.process.wait()
            for each in dying:  # while one of them holds the shared memory none begins again
                select.select([each], [], [])

    def stop_at_once(self) -> None:
        """As ``pg_ctl stop -m immediate``: no goodbye, a recovery at the next start."""
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait()

    def take_over(self, template: Fresh, var: Path) -> Fresh:
        """A copy of a database of another cluster, in this one."""
        shutil.copytree(template.var, var, dirs_exist_ok=True)
        url = postgres.reach(self.home)["DATABASE_URL"]
        dump = subprocess.run([self.binaries / "pg_dump", "-Fc", template.url], capture_output=True, check=True).stdout
        subprocess.run([self.binaries / "pg_restore", "-d", url], input=dump, check=True)
        return Fresh(var, url)


def _children(pid: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@contextmanager
def own_postgres(*settings: str, megabytes: int = 0) -> Iterator[Postgres]:
    """Begun, and gone afterwards; with ``megabytes`` on a disk of its own that has so many."""
    binaries = postgres.programs()
    assert binaries is not None
    home = Path(tempfile.mkdtemp(prefix="telnusqa-pg-", dir="/tmp"))
    own = None
    with small_disk(home, megabytes) if megabytes else nullcontext():
        try:
            own = Postgres(binaries, home, *settings)
            yield own
        finally:
            if own is not None and own.process.poll() is None:
                own.kill()
    shutil.rmtree(home, ignore_errors=True)
