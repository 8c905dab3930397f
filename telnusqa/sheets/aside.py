"""What must be remembered of a file while it is read: on the disk, however long the file is."""

import sqlite3
from collections.abc import Iterator

from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.problem import Problem
from telnusqa.core.register_found import Fault, problems_of, text_of_problems
from telnusqa.core.register_sheet import Sheet
from telnusqa.core.register_text import line_of, text_of_line
from telnusqa.core.supplement_line import SupplementLine

_TABLES = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -32768;
CREATE TABLE line (document TEXT, position INTEGER, row INTEGER, body TEXT,
                   PRIMARY KEY (document, position)) WITHOUT ROWID;
CREATE TABLE faulty (document TEXT PRIMARY KEY, row INTEGER) WITHOUT ROWID;
CREATE TABLE fault (row INTEGER PRIMARY KEY, problems TEXT);
CREATE TABLE diploma (document TEXT PRIMARY KEY, row INTEGER) WITHOUT ROWID;
BEGIN;
"""


class Aside:
    """The supplements by diploma, and the diplomas read so far, in a nameless file that is gone with the process.

    ``row`` of a diploma is where a sound one stands, 0 where only faulty ones do.
    """

    def __init__(self) -> None:
        # The empty name: a file SQLite makes for itself and takes out of its folder at once.
        self._db = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._db.executescript(_TABLES)
        self.supplemented = False

    def keep_line(self, row: int, document: DocumentNumber, line: SupplementLine) -> bool:
        """Keep a sound line; False where its position is taken."""
        self.supplemented = True
        kept = self._db.execute(
            "INSERT OR IGNORE INTO line VALUES (?, ?, ?, ?)", (str(document), line.position, row, text_of_line(line))
        )
        return kept.rowcount == 1

    def refuse_line(self, row: int, document: DocumentNumber | Problem, *problems: Problem) -> None:
        """Keep a wrong line, and by its first such line the diploma that cannot be taken whole."""
        self.supplemented = True
        self._db.execute("INSERT INTO fault VALUES (?, ?)", (row, text_of_problems(problems)))
        if isinstance(document, DocumentNumber):
            self._db.execute("INSERT OR IGNORE INTO faulty VALUES (?, ?)", (str(document), row))

    def faults(self) -> Iterator[Fault]:
        """The wrong lines, as they stand."""
        for row, problems in self._db.execute("SELECT row, problems FROM fault ORDER BY row"):
            yield Fault(Sheet.SUPPLEMENT, row, problems_of(problems))

    def wrong_line_of(self, document: DocumentNumber) -> int | None:
        """The row of a wrong line that keeps the diploma from being taken."""
        return self._number("SELECT row FROM faulty WHERE document = ?", document) if self.supplemented else None

    def lines_of(self, document: DocumentNumber) -> tuple[SupplementLine, ...]:
        """A diploma's supplement, by its positions."""
        if not self.supplemented:
            return ()
        found = self._db.execute("SELECT body FROM line WHERE document = ? ORDER BY position", (str(document),))
        return tuple(line_of(body) for (body,) in found)

    def row_of(self, document: DocumentNumber) -> int | None:
        """Where a sound diploma of this number stands already."""
        return self._number("SELECT row FROM diploma WHERE document = ? AND row > 0", document)

    def keep_diploma(self, document: DocumentNumber, row: int) -> None:
        """Remember a diploma: by its row a sound one, by 0 one that was not."""
        insert = "INSERT OR REPLACE" if row else "INSERT OR IGNORE"
        self._db.execute(f"{insert} INTO diploma VALUES (?, ?)", (str(document), row))

    def orphans(self) -> Iterator[int]:
        """Rows of sound lines whose diploma stands nowhere in the file, as they stand."""
        asked = "SELECT row FROM line WHERE document NOT IN (SELECT document FROM diploma) ORDER BY row"
        return (row for (row,) in self._db.execute(asked)) if self.supplemented else iter(())

    def _number(self, asked: str, document: DocumentNumber) -> int | None:
        found = self._db.execute(asked, (str(document),)).fetchone()
        return None if found is None else int(found[0])
