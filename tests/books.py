"""A book of last year: two numbers issued, two void; open, or closed."""

from datetime import UTC, datetime

from telnusqa.acts.check_register import check_register
from telnusqa.acts.close_book import close_book
from telnusqa.acts.decide import decide
from telnusqa.acts.hand_over import hand_over
from telnusqa.acts.issue import issue
from telnusqa.acts.keep_made import keep_made
from telnusqa.acts.make_ready import make_ready
from telnusqa.acts.reserve import reserve
from telnusqa.acts.sign import sign
from telnusqa.acts.void_reservation import void_reservation
from telnusqa.core.blank import VoidReason
from telnusqa.core.case import Case
from telnusqa.core.event import WORKER
from telnusqa.core.identity import Identity, IdentityPaper
from telnusqa.store import files
from telnusqa.store.models import RecordRow
from telnusqa.store.read import cases
from tests.cast import NOW, Staff, filed
from tests.printing import printed

LAST_YEAR = datetime(2025, 11, 24, 5, 0, tzinfo=UTC)
CARD = Identity(IdentityPaper.ID_CARD, "012345678")


def reserved_in(at: datetime, saule: Staff, **changes: object) -> Case:
    """A case whose numbers are set aside at that moment."""
    case = cases.by_number(filed(at, **changes))
    record = RecordRow.objects.filter(home_id=case.home).order_by("pk").values_list("pk", flat=True)[0]
    case = check_register(case.number, record, seen=case.version, by=saule.actor, happened_at=at)
    case = decide(case.number, seen=case.version, by=saule.actor, happened_at=at)
    return reserve(case.number, seen=case.version, by=saule.actor, happened_at=at)


def issued(case: Case, saule: Staff, marat: Staff, at: datetime) -> Case:
    """The case with its duplicates issued and waiting; their files are a line of text."""
    kept = (files.put(case.home, b"a file"), 6)
    for duplicate in cases.duplicates(case):
        case = keep_made(duplicate.id, electronic=kept, for_blank=kept, by=WORKER, happened_at=at)
    case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=at), saule.actor, at)
    case = issue(case.number, seen=case.version, by=saule.actor, happened_at=at)
    return make_ready(case.number, by=WORKER, happened_at=at)


def given(case: Case, by: Staff, at: datetime) -> Case:
    """The case with its duplicates in the holder's hands."""
    return hand_over(case.number, CARD, receipt_shown=True, note="", seen=case.version, by=by.actor, happened_at=at)


def last_year(saule: Staff, marat: Staff) -> Case:
    """Four numbers of 2025: two void, two issued that wait to be handed over."""
    case = reserved_in(LAST_YEAR, saule)
    by, why = saule.actor, VoidReason.WRONG_NAME
    case = void_reservation(case.number, reason=why, spoiled=False, seen=case.version, by=by, happened_at=LAST_YEAR)
    case = reserve(case.number, seen=case.version, by=by, happened_at=LAST_YEAR)
    return issued(case, saule, marat, LAST_YEAR)


def closed_year(saule: Staff, marat: Staff) -> Case:
    """The same, and the book of 2025 is closed."""
    case = last_year(saule, marat)
    close_book(case.home, 2025, by=marat.actor, happened_at=NOW)
    return case
