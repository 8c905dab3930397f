"""`telnusqa migrate`: the owner makes the tables, the application's role may use them and not rewrite the record."""

from collections.abc import Iterator
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest

from tests.fresh import Fresh
from tests.site.test_command import run

ROLE = "telnusqa_application"


@pytest.fixture
def application(fresh: Fresh) -> Iterator[str]:
    """The address by which a role that owns nothing reaches the database."""
    owner = urlsplit(fresh.url)
    with psycopg.connect(fresh.url, autocommit=True) as connection:
        connection.execute(f"DO $$ BEGIN CREATE ROLE {ROLE} LOGIN; EXCEPTION WHEN duplicate_object THEN END $$")
    yield urlunsplit(owner._replace(netloc=f"{ROLE}@{owner.netloc.rpartition('@')[2]}"))
    with psycopg.connect(fresh.url, autocommit=True) as connection:
        connection.execute(f"DROP OWNED BY {ROLE}")


@pytest.mark.postgres
def test_the_application_adds_to_the_journal_and_rewrites_nothing(fresh: Fresh, application: str) -> None:
    code, printed = run(fresh, "migrate", DATABASE_OWNER_URL=fresh.url, DATABASE_URL=application)
    assert code == 0, printed
    with psycopg.connect(application, autocommit=True) as connection:
        connection.execute(
            "INSERT INTO store_looked (day, viewer, subject, purpose, five_minutes, first_seen, cases) "
            "VALUES ('2026-11-23', 'staff:1', 'case:1', 'work', 1, now(), '')"
        )
        for statement in (
            "UPDATE store_line SET body = ''",
            "DELETE FROM store_line",
            "TRUNCATE store_line",
            "UPDATE store_looked SET viewer = ''",
            "DELETE FROM store_case",
            "DELETE FROM store_book",
            "DROP TRIGGER line_is_not_changed ON store_line",
            "ALTER TABLE store_line DISABLE TRIGGER USER",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)
    code, printed = run(fresh, "check-journal", DATABASE_URL=application)
    assert (code, printed.count("guard missing")) == (0, 0), printed


def test_migrating_again_changes_nothing(fresh: Fresh) -> None:
    assert run(fresh, "migrate") == (0, "The tables are up to date and the guards in place.\n")
