"""The tables under the one name Django looks for."""

from telnusqa.store.tables.api_token import ApiTokenRow
from telnusqa.store.tables.archive_request import ArchiveReplyRow, ArchiveRequestRow
from telnusqa.store.tables.blank import BlankRow, BlankStepRow, CustodyActRow
from telnusqa.store.tables.blank_kind import BlankKindRow
from telnusqa.store.tables.book import BookCounter, BookRow, DuplicateRow
from telnusqa.store.tables.book_closing import BookClosing, BookReceivedRow
from telnusqa.store.tables.book_find import BookFindRow, EnquiryRow
from telnusqa.store.tables.bulk import BulkCaseRow, BulkRow
from telnusqa.store.tables.calendar import CalendarCounter, DecreeRow, RecountRow
from telnusqa.store.tables.case import ApplicationRow, CaseHome, CaseRow, HandoverRow, TermRow
from telnusqa.store.tables.change import ChangeCounter, ChangeRow
from telnusqa.store.tables.checkpoint import CheckpointLeafRow, CheckpointRow, UnsealedLineRow, UnsealedLookRow
from telnusqa.store.tables.consent import ConsentAskedRow, ConsentBroughtRow
from telnusqa.store.tables.correction import CorrectionRow, ShownRow
from telnusqa.store.tables.delivery import DeliveryRow
from telnusqa.store.tables.errand import ErrandRow, MessageRow
from telnusqa.store.tables.file import KeptFile
from telnusqa.store.tables.forward import ForwardRow, ReceivedRow
from telnusqa.store.tables.handover import CameRow, NotHandedRow
from telnusqa.store.tables.import_run import ImportFault, ImportRun
from telnusqa.store.tables.institution import (
    DescentRow,
    InstitutionNameRow,
    LicenceRow,
    OwnHoursRow,
    ReferenceChangeRow,
)
from telnusqa.store.tables.inventory import GapRow, InventoryRow
from telnusqa.store.tables.journal import LineRow, LookRow
from telnusqa.store.tables.legal_hold import LegalHoldRow
from telnusqa.store.tables.looked import LookedCaseRow
from telnusqa.store.tables.organisation import OfficeHolder, Organisation
from telnusqa.store.tables.original import OriginalEndRow, OriginalsActRow
from telnusqa.store.tables.people import Appointment, User
from telnusqa.store.tables.policy import PolicyChangeRow, PolicyCounter
from telnusqa.store.tables.portal import CodeRow, DraftRow, LimitRow
from telnusqa.store.tables.printing import LayoutRow, PaperRow, PrintRow, WorkplaceRow
from telnusqa.store.tables.record_history import RecordChain, RecordCorrectionRow, RecordStatusRow, RecordVersionRow
from telnusqa.store.tables.refusal import PositionRow, RefusalCounter, RefusalRow
from telnusqa.store.tables.register import NameGram, NameWord, RecordName, RecordRow, SupplementRow
from telnusqa.store.tables.register_export import RegisterExport
from telnusqa.store.tables.request_key import RequestKeyRow
from telnusqa.store.tables.session import SessionRow
from telnusqa.store.tables.substitution import SubstitutionRow
from telnusqa.store.tables.visit import AcceptanceRefusalRow, IntakeRow
from telnusqa.store.tables.visit_draft import VisitDraftRow
from telnusqa.store.tables.warning import WarningRow
from telnusqa.store.tables.webhook import TryRow, WebhookRow

__all__ = [
    "AcceptanceRefusalRow",
    "ApiTokenRow",
    "ApplicationRow",
    "Appointment",
    "ArchiveReplyRow",
    "ArchiveRequestRow",
    "BlankKindRow",
    "BlankRow",
    "BlankStepRow",
    "BookClosing",
    "BookCounter",
    "BookFindRow",
    "BookReceivedRow",
    "BookRow",
    "BulkCaseRow",
    "BulkRow",
    "CalendarCounter",
    "CameRow",
    "CaseHome",
    "CaseRow",
    "ChangeCounter",
    "ChangeRow",
    "CheckpointLeafRow",
    "CheckpointRow",
    "CodeRow",
    "ConsentAskedRow",
    "ConsentBroughtRow",
    "CorrectionRow",
    "CustodyActRow",
    "DecreeRow",
    "DeliveryRow",
    "DescentRow",
    "DraftRow",
    "DuplicateRow",
    "EnquiryRow",
    "ErrandRow",
    "ForwardRow",
    "GapRow",
    "HandoverRow",
    "ImportFault",
    "ImportRun",
    "InstitutionNameRow",
    "IntakeRow",
    "InventoryRow",
    "KeptFile",
    "LayoutRow",
    "LegalHoldRow",
    "LicenceRow",
    "LimitRow",
    "LineRow",
    "LookRow",
    "LookedCaseRow",
    "MessageRow",
    "NameGram",
    "NameWord",
    "NotHandedRow",
    "OfficeHolder",
    "Organisation",
    "OriginalEndRow",
    "OriginalsActRow",
    "OwnHoursRow",
    "PaperRow",
    "PolicyChangeRow",
    "PolicyCounter",
    "PositionRow",
    "PrintRow",
    "ReceivedRow",
    "RecordChain",
    "RecordCorrectionRow",
    "RecordName",
    "RecordRow",
    "RecordStatusRow",
    "RecordVersionRow",
    "RecountRow",
    "ReferenceChangeRow",
    "RefusalCounter",
    "RefusalRow",
    "RegisterExport",
    "RequestKeyRow",
    "SessionRow",
    "ShownRow",
    "SubstitutionRow",
    "SupplementRow",
    "TermRow",
    "TryRow",
    "UnsealedLineRow",
    "UnsealedLookRow",
    "User",
    "VisitDraftRow",
    "WarningRow",
    "WebhookRow",
    "WorkplaceRow",
]
