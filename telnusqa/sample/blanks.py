"""Blanks of the invented place: received by a delivery note, part handed to the custodian and to each executor."""

from datetime import date, datetime

from django.utils import timezone

from telnusqa.acts.hand_blanks import hand_blanks
from telnusqa.acts.receive_blanks import receive_blanks
from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import CUSTODIAN, STORE, BlankRange, executor
from telnusqa.core.custody_act import Paper
from telnusqa.core.errors import Rejected
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.store.read import executors

_SERIES = "ТКБ"
_CAME = {
    BlankKind.DIPLOMA: (2_600_001, 400),
    BlankKind.HONOURS_DIPLOMA: (3_600_001, 100),
    BlankKind.SUPPLEMENT: (4_600_001, 500),
}
"""The first number of each delivery, and how many came."""
_NOTE = Paper(number="118", dated=date(2026, 9, 1), supplier="Республикалық баспа орталығы")


def stock_blanks(home: int, at: datetime) -> None:
    """Receive them and hand a quarter to each; what stands already is left alone."""
    by = ADMINISTRATOR
    for kind, (first, many) in _CAME.items():
        try:
            receive_blanks(home, kind, _SERIES, first, first + many - 1, note=_NOTE, by=by, happened_at=at)
        except Rejected as refusal:
            if [problem.code for problem in refusal.problems] != ["blanks_known"]:
                raise
            continue
        hands = [executor(each.id) for each in executors.of_home(home, timezone.localdate(at))]
        free = first
        for hand in (*hands, CUSTODIAN):
            share = many // 4
            these = BlankRange(kind, _SERIES, free, free + share - 1)
            hand_blanks(home, [these], STORE, hand, by=by, happened_at=at)
            free += share
