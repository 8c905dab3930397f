"""What a browser gets from a place in production, and what a database must promise."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connections

from telnusqa.core.errors import Unsafe
from telnusqa.site.durability import loose, refuse_loose

KEY = "2026a:YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE="
PRODUCTION = {
    "TELNUSQA_PRODUCTION": "1",
    "TELNUSQA_SECRET_KEY": "k" * 50,
    "TELNUSQA_BOX_KEYS": KEY,
    "TELNUSQA_LOOKUP_KEYS": KEY,
    "TELNUSQA_JOURNAL_KEY": KEY,
    "TELNUSQA_SMS": "https://sms.example.kz/send",
    "TELNUSQA_MAIL": "smtps://mail.example.kz?from=noreply@example.kz",
    "TELNUSQA_PUBLIC_URL": "https://telnusqa.example.kz",
    "TELNUSQA_ALLOWED_HOSTS": "telnusqa.example.kz",
}
ASK = """
import json, django
django.setup()
from django.test import Client
client = Client(headers={"host": "telnusqa.example.kz"})
plain = client.get("/verify/")
answer = client.get("/verify/", secure=True)
print(json.dumps({
    "plain": [plain.status_code, plain.get("Location")],
    "headers": dict(answer.headers),
    "cookies": [morsel.OutputString() for morsel in answer.cookies.values()],
}))
"""
OPEN = """
import django
django.setup()
from django.db import connection
from telnusqa.site.durability import loose
print(loose(connection))
"""


def run(program: str, **environment: str) -> str:
    """What a fresh process of this place says."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TELNUSQA_", "DATABASE_"))}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**kept, "DJANGO_SETTINGS_MODULE": "telnusqa.site.settings", **environment},
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_production_speaks_only_over_tls_and_its_cookies_stay_there() -> None:
    told = json.loads(run(ASK, **PRODUCTION))
    assert told["plain"] == [301, "https://telnusqa.example.kz/verify/"]
    assert told["headers"]["Strict-Transport-Security"].startswith("max-age=31536000")
    [csrf] = told["cookies"]
    assert csrf.startswith("__Host-csrf=")
    for flag in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
        assert flag in csrf


def test_every_cookie_is_marked_in_production() -> None:
    names = [
        f"{kind}_COOKIE_{flag}"
        for kind in ("SESSION", "CSRF", "LANGUAGE")
        for flag in ("SECURE", "HTTPONLY", "SAMESITE")
    ]
    ask = f"import json, telnusqa.site.settings as s; print(json.dumps([getattr(s, n) for n in {names!r}]))"
    assert json.loads(run(ask, **PRODUCTION)) == [True, True, "Lax"] * 3


def test_the_file_keeps_what_was_committed(tmp_path: Path) -> None:
    assert run(OPEN, TELNUSQA_VAR=str(tmp_path)).strip() == "()"


@pytest.mark.sqlite
@pytest.mark.django_db
def test_a_database_that_may_lose_commits_is_refused() -> None:
    connection = connections["default"]
    assert any(line.startswith("journal_mode") for line in loose(connection))  # tests keep it in memory
    with pytest.raises(Unsafe, match="journal_mode"):
        refuse_loose(connection)
