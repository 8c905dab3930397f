"""What systemd hands over is a setting; a broken line is counted and never shown."""

from pathlib import Path

import environ
import pytest

from telnusqa.core.errors import Unsafe
from telnusqa.site.credentials import surroundings
from telnusqa.site.database import database, in_the_open


def handed(folder: Path, text: str) -> dict[str, str]:
    (folder / "telnusqa.secrets").write_text(text, encoding="utf-8")
    return {"CREDENTIALS_DIRECTORY": str(folder)}


def test_what_is_handed_over_is_read_and_does_not_enter_the_environment(tmp_path: Path) -> None:
    environment = handed(tmp_path, "# sealed\n\nTELNUSQA_SMS=https://a:b=c@sms.kz/\nTELNUSQA_METRICS_TOKEN=m\n")
    found = surroundings(environment)
    assert (found["TELNUSQA_SMS"], found["TELNUSQA_METRICS_TOKEN"]) == ("https://a:b=c@sms.kz/", "m")
    assert set(environment) == {"CREDENTIALS_DIRECTORY"}


def test_what_the_environment_says_itself_stands(tmp_path: Path) -> None:
    environment = {**handed(tmp_path, "DATABASE_URL=postgres://x/y\n"), "DATABASE_URL": ""}
    assert surroundings(environment)["DATABASE_URL"] == ""


def test_without_a_credential_the_environment_is_all_there_is(tmp_path: Path) -> None:
    assert surroundings({"PORT": "1"}) == {"PORT": "1"}
    other = {"CREDENTIALS_DIRECTORY": str(tmp_path)}
    assert surroundings(other) == other


@pytest.mark.parametrize("broken", ["very-secret-words", "two words=secret"])
def test_a_line_that_names_nothing_is_counted_and_not_shown(tmp_path: Path, broken: str) -> None:
    with pytest.raises(Unsafe, match=r"^telnusqa\.secrets: line 2 is no NAME=value$"):
        surroundings(handed(tmp_path, f"PORT=1\n{broken}\n"))


def test_a_database_is_reached_by_its_socket_without_a_password() -> None:
    reached = database(environ.Env.db_url_config("postgres://telnusqa@/telnusqa?host=/run/postgresql"))
    assert (reached["HOST"], reached["USER"], reached["PASSWORD"]) == ("/run/postgresql", "telnusqa", "")
    assert "host" not in reached["OPTIONS"]
    assert not in_the_open(reached)
    assert in_the_open(database(environ.Env.db_url_config("postgres://telnusqa@/telnusqa?host=db.example.kz")))
