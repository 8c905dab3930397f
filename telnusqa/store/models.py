"""The tables under the one name Django looks for."""

from telnusqa.store.tables.book import BlankRow, BookCounter, BookRow, DuplicateRow
from telnusqa.store.tables.calendar import CalendarCounter, DecreeRow, RecountRow
from telnusqa.store.tables.case import ApplicationRow, CaseHome, CaseRow, HandoverRow, TermRow
from telnusqa.store.tables.errand import ErrandRow, MessageRow
from telnusqa.store.tables.file import KeptFile
from telnusqa.store.tables.journal import LineRow, LookRow
from telnusqa.store.tables.organisation import BlankDelivery, ImportRun, OfficeHolder, Organisation
from telnusqa.store.tables.people import Appointment, User
from telnusqa.store.tables.portal import CodeRow, DraftRow, LimitRow
from telnusqa.store.tables.register import RecordName, RecordRow, SupplementRow

__all__ = [
    "ApplicationRow",
    "Appointment",
    "BlankDelivery",
    "BlankRow",
    "BookCounter",
    "BookRow",
    "CalendarCounter",
    "CaseHome",
    "CaseRow",
    "CodeRow",
    "DecreeRow",
    "DraftRow",
    "DuplicateRow",
    "ErrandRow",
    "HandoverRow",
    "ImportRun",
    "KeptFile",
    "LimitRow",
    "LineRow",
    "LookRow",
    "MessageRow",
    "OfficeHolder",
    "Organisation",
    "RecordName",
    "RecordRow",
    "RecountRow",
    "SupplementRow",
    "TermRow",
    "User",
]
