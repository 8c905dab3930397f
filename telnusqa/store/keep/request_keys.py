"""Requests of machines that are done once: whether one was, and what was answered."""

from datetime import datetime, timedelta

from telnusqa.core.case import Case
from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.core.request_key import HEADER, KeptAnswer, RequestKey, hash_of_body
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep.applications import new_salt
from telnusqa.store.question import Question
from telnusqa.store.tables.request_key import RequestKeyRow

LIFE = timedelta(days=30)


def answered(organisation: int, request: RequestKey) -> KeptAnswer | None:
    """What this request was answered before, or None. Raises ``Rejected`` (``key_of_another``) for another body."""
    kept = next(iter(_OF_KEY(organisation, request.key)), None)
    if kept is None:
        return None
    if kept.body_hash != hash_of_body(request.body, kept.salt):
        raise Rejected(Problem(HEADER, "key_of_another"))
    return KeptAnswer(CaseNumber(kept.case_number), kept.registered_on, kept.due_on)


_OF_KEY = Question(lambda organisation, key: RequestKeyRow.objects.filter(organisation_id=organisation, key=key))


def row(organisation: int, request: RequestKey, case: Case, at: datetime) -> RequestKeyRow:
    """The row that keeps the answer. Of two at once the second finds the key taken."""
    salt = new_salt()
    return RequestKeyRow(
        organisation_id=organisation,
        key=request.key,
        salt=salt,
        body_hash=hash_of_body(request.body, salt),
        case_number=case.number,
        registered_on=case.registered_on,
        due_on=case.due_on,
        at=at,
    )


def drop_before(at: datetime) -> int:
    """Drop those of more than thirty days ago; answers how many."""
    return RequestKeyRow.objects.filter(at__lt=at - LIFE).delete()[0]
