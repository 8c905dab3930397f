"""Questions to others about a case, sealed; and their answers."""

from datetime import date, datetime

from telnusqa.core.case import Case
from telnusqa.core.enquiry import Addressee, Answer, AnswerKind, Asked, Enquiry, enquiry_of, text_of_enquiry
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.book_find import EnquiryRow


def ask(case: Case, enquiry: Enquiry, awaited_until: date, by: str, at: datetime) -> int:
    """Keep the question; answers its number."""
    asked = EnquiryRow.objects.filter(home_id=case.home, case_number=case.number)
    n = (asked.order_by("-n").values_list("n", flat=True).first() or 0) + 1
    EnquiryRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        n=n,
        addressee=enquiry.addressee.value,
        text_box=seal(text_of_enquiry(enquiry), _place(case, n)),
        archive_id=enquiry.archive,
        asked_by=by,
        asked_at=at,
        awaited_until=awaited_until,
    )
    return n


def note(case: Case, n: int, answer: Answer, by: str, at: datetime) -> bool:
    """Keep the answer; False where there is no such question without one."""
    waiting = EnquiryRow.objects.filter(home_id=case.home, case_number=case.number, n=n, answered_at=None)
    box = seal(answer.text, f"{_place(case, n)}:answer")
    return bool(waiting.update(answer=answer.kind.value, answer_box=box, answered_by=by, answered_at=at))


def of_case(case: Case) -> tuple[Asked, ...]:
    """Every question of the case, the newest first."""
    return tuple(_value(case, row) for row in reversed(rows_of(EnquiryRow, case.home, case.number)))


def _value(case: Case, row: EnquiryRow) -> Asked:
    text = unseal(row.answer_box, f"{_place(case, row.n)}:answer")
    return Asked(
        n=row.n,
        enquiry=enquiry_of(Addressee(row.addressee), unseal(row.text_box, _place(case, row.n)), row.archive_id),
        at=row.asked_at,
        awaited_until=row.awaited_until,
        answer=Answer(kind=AnswerKind(row.answer), text=text) if row.answered_at else None,
        answered_at=row.answered_at,
    )


def _place(case: Case, n: int) -> str:
    return f"enquiry:{case.home}:{case.number}:{n}"
