"""The private PostgreSQL starts, answers, hands on the exit code, and leaves nothing behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import ROOT
from tools import postgres

ASK = """
import os, sys, psycopg
with psycopg.connect(os.environ["DATABASE_URL"]) as there:
    settings = there.execute("select current_setting('fsync'), current_setting('listen_addresses')").fetchone()
print(os.environ["PGHOST"], *settings)
sys.exit(7)
"""


def _run(*options: str) -> tuple[int, list[str]]:
    command = [sys.executable, "-m", "tools.postgres", *options, "--", sys.executable, "-c", ASK]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return done.returncode, done.stdout.split()


@pytest.mark.needs("initdb")
@pytest.mark.parametrize(("options", "fsync"), [(["--fast"], "off"), ([], "on")])
def test_a_cluster_serves_one_command_and_is_gone(options: list[str], fsync: str) -> None:
    code, (folder, said, *listens) = _run(*options)
    assert (code, said, listens) == (7, fsync, [])
    assert not Path(folder).exists()


@pytest.mark.parametrize(("under_ci", "code"), [("", 0), ("0", 0), ("1", 1), ("true", 1)])
def test_without_postgresql_the_package_is_named_and_ci_is_red(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], under_ci: str, code: int
) -> None:
    monkeypatch.setattr(postgres, "programs", lambda: None)
    monkeypatch.setattr(sys, "argv", ["postgres", "--", "true"])
    monkeypatch.setitem(os.environ, "CI", under_ci)
    with pytest.raises(SystemExit) as left:
        postgres.main()
    assert left.value.code == code
    assert "apt-get install postgresql" in capsys.readouterr().err.splitlines()[-1]
