"""What is erased with a case: every column that holds something of a person because of it, and what goes as a row.

A test holds the list complete: a column that may hold something of a person stands here, or in ``stays`` with its
reason.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db.models import Model, Q, QuerySet

from telnusqa.core.case import Case
from telnusqa.core.errand import ErrandKind
from telnusqa.store.keep import applications
from telnusqa.store.tables.archive_request import ArchiveReplyRow, ArchiveRequestRow
from telnusqa.store.tables.book import BookRow, DuplicateRow
from telnusqa.store.tables.book_closing import BookClosing, BookReceivedRow
from telnusqa.store.tables.book_find import BookFindRow, EnquiryRow
from telnusqa.store.tables.case import ApplicationRow, CaseHome, CaseRow, HandoverRow
from telnusqa.store.tables.correction import CorrectionRow, ShownRow
from telnusqa.store.tables.errand import ErrandRow, MessageRow
from telnusqa.store.tables.file import KeptFile
from telnusqa.store.tables.forward import ForwardRow, ReceivedRow
from telnusqa.store.tables.handover import CameRow, NotHandedRow
from telnusqa.store.tables.legal_hold import LegalHoldRow
from telnusqa.store.tables.portal import CodeRow
from telnusqa.store.tables.refusal import PositionRow, RefusalRow
from telnusqa.store.tables.request_key import RequestKeyRow
from telnusqa.store.tables.visit import IntakeRow

EMPTIED: Mapping[type[Model], tuple[str, ...]] = {
    ApplicationRow: ("surname", "given", "patronymic", "iin_mac", "text_box", "text_hash", "salt"),
    ArchiveReplyRow: ("answer_box", "salt"),
    BookFindRow: ("find_box", "note_box", "salt"),
    CameRow: ("box", "salt"),
    CorrectionRow: ("text_box", "answer_box", "note_box", "salt"),
    DuplicateRow: ("token_box",),
    EnquiryRow: ("text_box", "answer_box"),
    ForwardRow: ("note_box", "salt"),
    HandoverRow: ("number_box", "note_box", "salt"),
    IntakeRow: ("shown_box", "salt", "iin_mac", "phone_mac"),
    LegalHoldRow: ("note_box", "salt"),
    MessageRow: ("text_box", "params"),
    NotHandedRow: ("text_box", "salt"),
    PositionRow: ("text_box", "salt"),
    ReceivedRow: ("note_box",),
    RefusalRow: ("ground_box", "reasoned_box", "preliminary_box", "record_box", "why_box", "place", "salt"),
    ShownRow: ("number_box", "note_box", "salt"),
}
"""Rows that name their case by its home and its number: they stay, and say nothing of anybody any more.

But for who received a document in the holder's stead: that is the last column of the book of issues (:func:`of_case`).
"""

ELSEWHERE: Mapping[type[Model], tuple[str, ...]] = {
    ArchiveRequestRow: ("asked_box", "salt", "answer_box", "answer_salt"),
    CaseHome: ("phone_mac",),
}
"""Rows that are there because of the case and name it otherwise."""

REMOVED: tuple[type[Model], ...] = (CodeRow, RequestKeyRow, KeptFile)
"""Rows that go whole; a file's bytes go after them, by an errand."""


def erase(case: Case, at: datetime) -> None:
    """Empty every column and drop every row; the case itself says already that it is erased (guards ask it).

    Errands of the case that nobody could do end; what is still to be done is to remove its files.
    """
    _drop_code(case)
    asked_by = [each for each in (case.home, case.office) if each is not None]
    RequestKeyRow.objects.filter(organisation_id__in=asked_by, case_number=case.number).delete()
    KeptFile.objects.filter(home_id=case.home, sha256__in=own_files(case)).delete()
    # Every kind is named: the one index by subject begins with it.
    kinds = [kind.value for kind in ErrandKind if kind is not ErrandKind.DROP_FILES]
    errands = ErrandRow.objects.filter(kind__in=kinds, subject=case.number)
    errands.filter(done_at=None).update(done_at=at, leased_until=None)
    errands.update(last_error="")
    for table, columns in EMPTIED.items():
        of_case(table, case).update(**dict.fromkeys(columns, ""))
    asked = ArchiveRequestRow.objects.filter(from_home_id=case.home, from_case=case.number)
    asked.update(**dict.fromkeys(ELSEWHERE[ArchiveRequestRow], ""))
    CaseHome.objects.filter(number=case.number).update(phone_mac="")


def of_case(table: type[Model], case: Case) -> QuerySet[Any]:
    """The rows of the case, but for what the book says for good: who received what it issued."""
    rows = table._default_manager.filter(home_id=case.home, case_number=case.number)
    if table is not CameRow:
        return rows
    lines = BookRow.objects.filter(home_id=case.home, case_number=case.number)
    received = BookReceivedRow.objects.filter(
        home_id=case.home, case_number=case.number, year__in=lines.values("year"), n__in=lines.values("n")
    )
    return rows.exclude(seq__in=received.values("seq"))


def files_of(home: int, number: str) -> frozenset[str]:
    """The files ever made for a case, by their sha256."""
    made = DuplicateRow.objects.filter(home_id=home, case_number=number).values_list("electronic", "for_blank")
    return frozenset(digest for pair in made for digest in pair if digest)


def own_files(case: Case) -> frozenset[str]:
    """Those that nothing else of the home names."""
    digests = files_of(case.home, case.number)
    erased = CaseRow.objects.filter(home_id=case.home, erased_on__isnull=False).values("number")
    others = DuplicateRow.objects.filter(home_id=case.home).exclude(case_number=case.number)
    others = others.exclude(case_number__in=erased).filter(Q(electronic__in=digests) | Q(for_blank__in=digests))
    books = BookClosing.objects.filter(home_id=case.home).filter(Q(pdf_kk__in=digests) | Q(pdf_ru__in=digests))
    named = {
        digest
        for pair in (*others.values_list("electronic", "for_blank"), *books.values_list("pdf_kk", "pdf_ru"))
        for digest in pair
    }
    return digests - named


def _drop_code(case: Case) -> None:
    """The code that certified the application, unless a case that stands rests on it too: one that went on."""
    home = CaseHome.objects.get(number=case.number)
    code = _certified_by(home)
    others = CaseHome.objects.filter(phone_mac__in=_phone_macs(case, home)).exclude(number=case.number)
    if code.startswith("code:") and not any(_certified_by(other) == code for other in others):
        CodeRow.objects.filter(pk=code.removeprefix("code:")).delete()


def _phone_macs(case: Case, home: CaseHome) -> tuple[str, ...]:
    """The codes another case of that phone may have: while a new look-up key goes through, two have two."""
    if not home.phone_mac:
        return ()
    return tuple({home.phone_mac, *applications.phone_macs(applications.get(case.home, case.number).phone)})


def _certified_by(case: CaseHome) -> str:
    return ApplicationRow.objects.only("confirmed_by").get(home_id=case.home_id, case_number=case.number).confirmed_by
