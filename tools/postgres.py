"""Run a command beside a private PostgreSQL: a fresh cluster in a folder of its own, on a unix socket, gone afterwards.

::

    python -m tools.postgres [--fast] -- COMMAND …      COMMAND finds it in DATABASE_URL

``--fast`` lets the cluster skip the disk's confirmation: right for ordinary tests, wrong for proofs. The server
refuses root, so as root it runs under an unprivileged account.
"""

import argparse
import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import FrameType
from urllib.parse import quote

MISSING = "PostgreSQL is missing, nothing was run on it: apt-get install postgresql"
READY_WITHIN = 30.0
STOPPED_WITHIN = 20.0
_FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


def programs() -> Path | None:
    """The folder of ``initdb`` and ``postgres``: Debian's newest, or the one on PATH."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if found:
        return max(found, key=lambda folder: float(folder.parent.name))
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None


def account() -> Mapping[str, object]:
    """Whom the server runs as, in the words of ``subprocess``: nothing to say unless we are root."""
    if os.geteuid() != 0:
        return {}
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = known.get("postgres") or known["nobody"]
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


@contextlib.contextmanager
def cluster(binaries: Path, *, fast: bool) -> Iterator[Path]:
    """A running cluster; gives the folder of its socket. Stopped and removed whatever happens inside."""
    # /tmp and not TMPDIR: another account must be able to enter, and a socket's path is short.
    home = Path(tempfile.mkdtemp(prefix="telnusqa-pg-", dir="/tmp"))
    server: subprocess.Popen[bytes] | None = None
    try:
        make(binaries, home, fast=fast)
        server = launch(binaries, home, *(_FAST if fast else ()))
        yield home
    finally:
        if server is not None:
            _stop(server)
        shutil.rmtree(home, ignore_errors=True)


def reach(socket: Path) -> dict[str, str]:
    """What the command finds in its environment: the address, and the same in libpq's own words."""
    address = f"postgres://telnusqa@/telnusqa?host={quote(str(socket), safe='/')}"
    return {"DATABASE_URL": address, "PGHOST": str(socket), "PGUSER": "telnusqa", "PGDATABASE": "telnusqa"}


def make(binaries: Path, home: Path, *, fast: bool) -> None:
    """An empty cluster in the folder, which then belongs to the account it runs as."""
    as_account = account()
    if as_account:
        os.chown(home, int(str(as_account["user"])), int(str(as_account["group"])))
    command = [str(binaries / "initdb"), "-D", str(home / "d"), "-U", "telnusqa", "-A", "trust", "-E", "UTF8"]
    _run([*command, "--locale=C.UTF-8", *(["--no-sync"] if fast else [])], home, as_account)


def launch(binaries: Path, home: Path, *settings: str) -> subprocess.Popen[bytes]:
    """Start it and wait until it answers; the first time its one database is made."""
    known = ("listen_addresses=", f"unix_socket_directories={home}", "max_connections=200", "timezone=UTC")
    arguments = [part for setting in (*known, *settings) for part in ("-c", setting)]
    with (home / "log").open("ab") as log:
        server = subprocess.Popen(
            [str(binaries / "postgres"), "-D", str(home / "d"), *arguments],
            stdout=log, stderr=log, cwd=home, env=_surroundings(home), start_new_session=True, **account(),  # type: ignore[call-overload]
        )  # fmt: skip
    try:
        _wait(server, [str(binaries / "pg_isready"), "-q", "-h", str(home)], home / "log")
        if not (home / "made").exists():
            _run([str(binaries / "createdb"), "-h", str(home), "-U", "telnusqa", "telnusqa"], home, account())
            (home / "made").touch()
    except BaseException:
        _stop(server)
        raise
    return server  # type: ignore[no-any-return]


def _surroundings(home: Path) -> dict[str, str]:
    return {"PATH": os.defpath, "HOME": str(home), "LC_ALL": "C.UTF-8"}


def _run(command: list[str], home: Path, as_account: Mapping[str, object]) -> None:
    done = subprocess.run(  # type: ignore[call-overload]
        command, cwd=home, env=_surroundings(home), capture_output=True, check=False, **as_account
    )
    if done.returncode:
        sys.exit(f"{command[0]} failed:\n{done.stderr.decode(errors='replace')}")


def _wait(server: subprocess.Popen[bytes], ready: list[str], log: Path) -> None:
    until = time.monotonic() + READY_WITHIN
    while subprocess.run(ready, check=False).returncode:
        if server.poll() is not None or time.monotonic() > until:
            sys.exit(f"PostgreSQL did not start:\n{log.read_text(errors='replace')}")
        time.sleep(0.05)


def _stop(server: subprocess.Popen[bytes]) -> None:
    if server.poll() is None:
        server.send_signal(signal.SIGINT)  # "fast": sessions are cut, the disk is left whole
    try:
        server.wait(STOPPED_WITHIN)
    except subprocess.TimeoutExpired:
        server.send_signal(signal.SIGQUIT)
        server.wait(STOPPED_WITHIN)


def _leave(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)


def main() -> None:
    """Run from the command line; ends with the command's own exit code."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--fast", action="store_true", help="skip the disk's confirmation")
    asked.add_argument("command", nargs=argparse.REMAINDER)
    options = asked.parse_args()
    command = options.command[1:] if options.command[:1] == ["--"] else options.command
    binaries = programs()
    if binaries is None:
        print(f"\n*** {MISSING} ***", file=sys.stderr, flush=True)
        sys.exit(1 if os.environ.get("CI", "") not in {"", "0", "false"} else 0)
    signal.signal(signal.SIGTERM, _leave)
    with cluster(binaries, fast=options.fast) as socket:
        inside = subprocess.Popen(command, env={**os.environ, **reach(socket)})
        code = _finish(inside)
    sys.exit(code)


def _finish(inside: subprocess.Popen[bytes]) -> int:
    try:
        return inside.wait()
    except (KeyboardInterrupt, SystemExit):
        inside.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            inside.wait(STOPPED_WITHIN)
        raise


if __name__ == "__main__":
    main()
