"""What a counter took in or refused: value to row and back."""

import json
from collections.abc import Iterable
from datetime import datetime, timedelta

from telnusqa.core.acceptance_refusal_number import AcceptanceRefusalNumber
from telnusqa.core.application_text import hash_of_text
from telnusqa.core.case import Case
from telnusqa.core.evidence import Paper
from telnusqa.core.intake import Intake, OfficeRequest
from telnusqa.core.intake_text import ShownAtIntake, shown_of, text_of_shown
from telnusqa.core.wanted import Part
from telnusqa.law.evidence import Need
from telnusqa.law.norm import When
from telnusqa.store.keep.applications import iin_mac, new_salt, phone_mac
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.visit import AcceptanceRefusalRow, IntakeRow


def intake_row(
    case: Case,
    intake: Intake,
    *,
    brought: frozenset[Paper],
    lacking: Iterable[Paper],
    after: AcceptanceRefusalNumber | None,
    by: str,
    at: datetime,
) -> tuple[IntakeRow, str]:
    """The row of what came over the counter of ``case.office``, and the salted hash the journal holds."""
    assert case.office is not None
    text, salt = text_of_shown(intake), new_salt()
    row = IntakeRow(
        home_id=case.home,
        case_number=case.number,
        office_id=case.office,
        standing=intake.came.standing.value,
        shown_box=seal(text, _shown_place(case.home, case.number)),
        salt=salt,
        brought=listed(brought),
        lacking=listed(lacking),
        consents=listed(intake.consents),
        request_number=intake.request.number,
        barcode=intake.request.barcode,
        after=after,
        by=by,
        at=at,
        iin_mac=iin_mac(intake.application.iin),
        phone_mac=phone_mac(intake.application.phone),
    )
    return row, hash_of_text(text, salt)


def shown(row: IntakeRow) -> ShownAtIntake:
    """Who came and what was shown, opened."""
    return shown_of(unseal(row.shown_box, _shown_place(row.home_id, row.case_number)))


def listed(values: Iterable[str]) -> str:
    """Codes in one column, in one order."""
    return ",".join(sorted(values))


def papers(text: str) -> frozenset[Paper]:
    """The papers of a column."""
    return frozenset(Paper(each) for each in text.split(",") if each)


def request_taken(office: int, request: OfficeRequest, *, refused: bool) -> tuple[str, ...]:
    """Which of the office's own numbers another visit of it bears already: ``request_number``, ``request_barcode``."""
    if not (request.number or request.barcode):
        return ()
    rows = (
        AcceptanceRefusalRow.objects.filter(home_id=office) if refused else IntakeRow.objects.filter(office_id=office)
    )
    found = []
    if request.number and rows.filter(request_number=request.number).exists():
        found.append("request_number")
    if request.barcode and rows.filter(barcode=request.barcode).exists():
        found.append("request_barcode")
    return tuple(found)


def text_of_needs(needs: Iterable[Need]) -> str:
    """Papers that lack, with their clauses, as JSON."""
    kept = [[n.paper.value, n.clause, n.when.value, n.why, [part.value for part in n.parts]] for n in needs]
    return json.dumps(kept, separators=(",", ":"))


def needs_of(text: str) -> tuple[Need, ...]:
    """The same again."""
    return tuple(
        Need(Paper(paper), clause, When(when), why, tuple(map(Part, parts)))
        for paper, clause, when, why, parts in json.loads(text)
    )


def seal_typed(office: int, number: str, text: str) -> str:
    """The form as it is kept for the next visit."""
    return seal(text, _typed_place(office, number))


def unseal_typed(row: AcceptanceRefusalRow) -> str:
    """Its text again, "" once it was dropped."""
    return unseal(row.typed_box, _typed_place(row.home_id, row.number))


def stands(office: int, number: AcceptanceRefusalNumber) -> bool:
    """Whether that office refused under this number."""
    return AcceptanceRefusalRow.objects.filter(home_id=office, number=number).exists()


def drop_typed_before(at: datetime, kept: timedelta) -> int:
    """Drop what was typed at visits whose time is over; number, day and papers stay. Answers how many."""
    old = AcceptanceRefusalRow.objects.filter(at__lt=at - kept).exclude(typed_box="")
    return old.update(typed_box="", iin_mac="", phone_mac="", salt="")


def _shown_place(home: int, number: str) -> str:
    return f"intake:{home}:{number}"


def _typed_place(office: int, number: str) -> str:
    return f"acceptance_refusal:{office}:{number}"
