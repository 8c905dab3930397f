"""What a counter has, for the matrix: a form half filled in, a refusal to accept, a case that came over it."""

import uuid
from collections.abc import Mapping

from telnusqa.acts.ask_correction import ask_correction
from telnusqa.acts.save_visit_draft import save_visit_draft
from telnusqa.core.correction import Topic, Wanting
from telnusqa.core.evidence import Paper
from telnusqa.law.correction import latest_day
from telnusqa.store.read import cases, rulesets
from tests.cast import NOW, Staff
from tests.counter import TYPED, taken_in, turned_away

AT_COUNTER, ASKED_AT_COUNTER = "taken in at the counter", "asked at the counter"
AT_OFFICE = "taken in at the office"


def counter_words(at: str, staff: Mapping[str, Staff]) -> dict[str, str]:
    """The words of addresses and forms of counters. A draft is Bolat's, at the office Gulnar's."""
    whose = staff["gulnar" if at == "a visit at the office" else "bolat"]
    words = {"visit": str(uuid.UUID(int=0)), "refusal": "Q000000000", "paper": "receipt"}
    if at in ("a visit begun", "a visit at the office"):
        words["visit"] = str(save_visit_draft(None, TYPED, office=whose.home, officer=whose.id, at=NOW))
    if at == "refused at the counter":
        words["refusal"] = turned_away(staff["bolat"])
    if at in (AT_COUNTER, ASKED_AT_COUNTER, AT_OFFICE):
        papers = frozenset({Paper.APPLICATION, Paper.IDENTITY})
        number = taken_in(staff["gulnar" if at == AT_OFFICE else "bolat"], brought=papers)
        case = cases.by_number(number)
        if at == ASKED_AT_COUNTER:
            until = latest_day(case.due_on, rulesets.of(case.edition))
            wanting = Wanting(topics=(Topic.YEAR,), text="Жылын жазыңыз", until=until)
            case = ask_correction(number, wanting, seen=case.version, by=staff["saule"].actor, happened_at=NOW)
        words |= {"number": number, "seen": str(case.version)}
    return words
