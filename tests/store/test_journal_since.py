"""Every night what was written since a checkpoint is read: it goes on from what was sealed, or the break is named."""

import argparse
from datetime import date, timedelta

import pytest
from django.db import connection

from telnusqa.acts.give_role import give_role
from telnusqa.acts.look import look
from telnusqa.acts.make_checkpoint import make_checkpoint
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.line_check import Finding, Wrong
from telnusqa.core.role import Role
from telnusqa.core.serial import case_number
from telnusqa.site.commands import check_journal
from telnusqa.store.guard.apply import guards
from telnusqa.store.read import journal, journal_since
from tests.cast import NOW, Staff

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def chain(saule: Staff, dina: Staff) -> str:
    """Saule's chain goes on after the first checkpoint, Dina's does not; a second was made, and one line waits."""
    make_checkpoint(at=NOW)
    look(saule.actor, f"case:{case_number(bytes(5))}", "work", at=NOW)
    for n, role in enumerate((Role.CLERK, Role.HEAD), start=1):
        at = NOW + n * DAY
        give_role(saule.id, saule.home, role, since=at.date(), by=ADMINISTRATOR, happened_at=at)
        if n == 1:
            make_checkpoint(at=at)
    return f"staff:{saule.id}"


def owner(*statements: str) -> None:
    """What an owner of the database does, past every guard of lines and checkpoints."""
    with connection.cursor() as cursor:
        for guard in guards(connection.vendor):
            if guard.table in ("store_line", "store_checkpoint", "store_checkpoint_leaf"):
                on = f" ON {guard.table}" if connection.vendor == "postgresql" else ""
                cursor.execute(f"DROP TRIGGER {guard.name}{on}")
        for each in statements:
            cursor.execute(each)


def found(n: int = 1) -> list[Finding]:
    told = journal.Told()
    return [each for each in journal_since.check(n, told) if each.wrong is not Wrong.NO_GUARD]


def whole() -> list[Finding]:
    return [each for each in journal.check(journal.Told()) if each.wrong is not Wrong.NO_GUARD]


def test_only_what_was_written_since_is_read(chain: str) -> None:
    told = journal.Told()
    assert list(journal_since.check(1, told)) == []
    assert (told.chains, told.lines, told.wrong) == (1, 2, 0)
    told = journal.Told()
    assert list(journal_since.check(2, told)) == []
    assert (told.chains, told.lines) == (1, 1)


@pytest.mark.parametrize(
    ("column", "wrong"),
    [("body = '{}'", Wrong.ALTERED), ("hash = prev", Wrong.ALTERED), ("kind = 'x'", Wrong.COPY_ALTERED)],
)
def test_what_was_done_to_a_new_line_is_named(chain: str, column: str, wrong: Wrong) -> None:
    owner(f"UPDATE store_line SET {column} WHERE chain = '{chain}' AND seq = 3")
    assert (wrong, 3) in [(each.wrong, each.seq) for each in found()]


def test_a_new_line_follows_what_was_sealed(chain: str) -> None:
    owner(f"UPDATE store_line SET hash = prev WHERE chain = '{chain}' AND seq = 2")
    assert (Wrong.ALTERED_SINCE, 2) in [(each.wrong, each.seq) for each in found()]


@pytest.mark.parametrize(
    ("done", "wrong"),
    [
        ("DELETE FROM store_line WHERE seq = 4 AND chain = '{chain}'", Wrong.CUT),
        ("UPDATE store_checkpoint SET signature = hash WHERE n = 2", Wrong.CHECKPOINT_ALTERED),
        ("UPDATE store_checkpoint SET signature = hash WHERE n = 1", Wrong.CHECKPOINT_ALTERED),
        ("UPDATE store_checkpoint_leaf SET hash = chain WHERE checkpoint_id = 2", Wrong.CHECKPOINT_ALTERED),
        ("DELETE FROM store_unsealed_line", Wrong.NEVER_SEALED),
    ],
)
def test_ends_and_checkpoints_are_judged(chain: str, done: str, wrong: Wrong) -> None:
    owner(done.format(chain=chain))
    assert wrong in [each.wrong for each in found()]


def test_what_nobody_wrote_to_since_is_the_whole_checks(chain: str, dina: Staff) -> None:
    owner(f"UPDATE store_line SET body = '{{}}' WHERE chain = 'staff:{dina.id}' AND seq = 1")
    assert found() == []
    assert Wrong.ALTERED in [each.wrong for each in whole()]


def test_a_lifted_guard_is_named(chain: str) -> None:
    owner()
    assert Wrong.NO_GUARD in [each.wrong for each in journal_since.check(1, journal.Told())]


def test_a_day_means_the_last_checkpoint_before_it(chain: str) -> None:
    assert journal_since.last_before(date(2026, 11, 23)) is None
    assert journal_since.last_before(date(2026, 11, 24)) == 1
    assert journal_since.last_before(date(2026, 12, 1)) == 2


@pytest.mark.parametrize(
    ("since", "code", "said"),
    [
        ("1", 0, "Since checkpoint 1:\n2 lines in 1 chains were read; wrong: 0.\n"),
        ("2026-11-25", 0, "Since checkpoint 2:\n1 lines in 1 chains were read; wrong: 0.\n"),
        ("9", 2, ""),
        ("9" * 30, 2, ""),
        ("2026-11-23", 2, ""),
        ("yesterday", 2, ""),
    ],
)
def test_the_command_says_since_which(
    chain: str, capsys: pytest.CaptureFixture[str], since: str, code: int, said: str
) -> None:
    assert check_journal.run(argparse.Namespace(since=since, against=[])) == code
    told = capsys.readouterr()
    assert told.out == said
    assert bool(told.err) == (code == 2)
