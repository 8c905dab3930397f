"""An archive answers what it was asked: with a certificate, a copy or an extract, or that nothing was found."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.archive_answer import ArchiveAnswer
from telnusqa.core.archive_event import ArchiveAnswered
from telnusqa.core.archive_request import RequestMove, RequestNumber, RequestState, request_after
from telnusqa.core.case import Version
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.event import Actor
from telnusqa.store.keep import archive_requests
from telnusqa.store.keep.write import not_as_seen, write


@act
def answer_request(
    home: int, number: RequestNumber, answer: ArchiveAnswer, *, seen: Version, by: Actor, happened_at: datetime
) -> Version:
    """Keep the answer and ask for it to be brought to the case.

    Raises ``NotFound``, ``MoveForbidden`` and ``Conflict``.
    """
    row = archive_requests.row_of(home, number)
    if row.last_seq != seen:
        raise not_as_seen(row, seen)
    state = request_after(RequestState(row.state), RequestMove.ANSWER)
    hashed = archive_requests.answer(row, state, answer, by.code, happened_at)
    event = ArchiveAnswered(by=by, at=happened_at, answer=answer.kind.value, text=hashed)
    bring = Ask(ErrandKind.BRING_ARCHIVE_ANSWER, f"request:{home}:{number}", "bring", {"home": home, "number": number})
    return write(row, event, after=seen, errands=[bring])
