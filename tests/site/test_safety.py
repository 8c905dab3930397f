"""Production refuses to start with anything pretended, default or loose."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import environ
import pytest

from telnusqa.core.errors import Unsafe
from telnusqa.site.database import in_the_open
from telnusqa.site.safety import Chosen, reasons, refuse_unsafe

GOOD = Chosen(
    production=True,
    debug=False,
    secret_key="k" * 50,
    box_keys="2026a:c2VjcmV0",
    lookup_keys="2026a:c2VjcmV0",
    journal_key="2026a:c2VjcmV0",
    pretend=(),
    public_url="https://telnusqa.example.kz",
    tls=True,
    allowed_hosts=("telnusqa.example.kz",),
    second_factor=True,
    database_in_the_open=False,
    training_edition="",
)
TABLE = [
    ({"debug": True}, "TELNUSQA_DEBUG"),
    ({"secret_key": "insecure-development-key-never-for-production"}, "TELNUSQA_SECRET_KEY"),
    ({"secret_key": "short"}, "TELNUSQA_SECRET_KEY"),
    ({"box_keys": "insecure:c2VjcmV0"}, "TELNUSQA_BOX_KEYS"),
    ({"box_keys": "2026a:c2VjcmV0,insecure:c2VjcmV0"}, "TELNUSQA_BOX_KEYS"),
    ({"box_keys": ""}, "TELNUSQA_BOX_KEYS"),
    ({"lookup_keys": "2026a:c2VjcmV0, insecure:c2VjcmV0"}, "TELNUSQA_LOOKUP_KEYS"),
    ({"journal_key": "insecure:c2VjcmV0"}, "TELNUSQA_JOURNAL_KEY"),
    ({"journal_key": ""}, "TELNUSQA_JOURNAL_KEY"),
    ({"pretend": ("sms",)}, "TELNUSQA_SMS"),
    ({"pretend": ("mail",)}, "TELNUSQA_MAIL"),
    ({"tls": False}, "TELNUSQA_TLS"),
    ({"public_url": "http://telnusqa.example.kz"}, "TELNUSQA_PUBLIC_URL"),
    ({"allowed_hosts": ("*",)}, "TELNUSQA_ALLOWED_HOSTS"),
    ({"second_factor": False}, "TELNUSQA_REQUIRE_SECOND_FACTOR"),
    ({"training_edition": "2015"}, "TELNUSQA_TRAINING_EDITION"),
    ({"database_in_the_open": True}, "DATABASE_URL"),
]


def test_good_settings_start() -> None:
    assert reasons(GOOD) == ()
    refuse_unsafe(GOOD)


@pytest.mark.parametrize(("change", "variable"), TABLE)
def test_one_bad_setting_is_named_and_refused(change: dict[str, object], variable: str) -> None:
    bad = replace(GOOD, **change)
    assert [reason.split(":")[0] for reason in reasons(bad)] == [variable]
    with pytest.raises(Unsafe, match=variable):
        refuse_unsafe(bad)


@pytest.mark.parametrize(("change", "_variable"), TABLE)
def test_outside_production_everything_starts(change: dict[str, object], _variable: str) -> None:
    assert reasons(replace(GOOD, production=False, **change)) == ()


def _start(**environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TELNUSQA_", "DATABASE_"))}
    return subprocess.run(
        [sys.executable, "-c", "import telnusqa.site.wsgi"],
        env={**kept, **environment},
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_server_in_production_with_the_defaults_does_not_start() -> None:
    refused = _start(TELNUSQA_PRODUCTION="1", TELNUSQA_DEBUG="1")
    assert refused.returncode != 0
    for variable in ("DEBUG", "SECRET_KEY", "BOX_KEYS", "LOOKUP_KEYS", "JOURNAL_KEY", "SMS", "MAIL"):
        assert f"TELNUSQA_{variable}:" in refused.stderr


def test_a_server_in_production_with_everything_set_starts() -> None:
    started = _start(
        TELNUSQA_PRODUCTION="1",
        TELNUSQA_SECRET_KEY="k" * 50,
        TELNUSQA_BOX_KEYS="2026a:YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE=",
        TELNUSQA_LOOKUP_KEYS="2026a:YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE=",
        TELNUSQA_JOURNAL_KEY="2026a:YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE=",
        TELNUSQA_SMS="https://sms.example.kz/send",
        TELNUSQA_MAIL="smtps://mail.example.kz?from=noreply@example.kz",
        TELNUSQA_PUBLIC_URL="https://telnusqa.example.kz",
        TELNUSQA_ALLOWED_HOSTS="telnusqa.example.kz",
    )
    assert started.returncode == 0, started.stderr


@pytest.mark.parametrize(
    ("url", "open_"),
    [
        ("postgres://a:b@10.0.0.5/telnusqa", True),
        ("postgres://a:b@db.example.kz/telnusqa?sslmode=require", True),
        ("postgres://a:b@db.example.kz/telnusqa?sslmode=verify-full", False),
        ("postgres://a:b@127.0.0.1:5432/telnusqa", False),
        ("postgres://a:b@/telnusqa?host=/var/run/postgresql", False),
        ("postgres://a:b@/telnusqa?host=db.example.kz", True),
        ("sqlite:////tmp/x.sqlite3", False),
    ],
)
def test_a_database_on_another_machine_is_spoken_to_encrypted_and_proves_who_it_is(url: str, open_: bool) -> None:
    assert in_the_open(environ.Env.db_url_config(url)) is open_
