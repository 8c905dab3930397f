"""What the stories of a recount share: forty cases, a decree, the errands that follow, and what may go wrong."""

from datetime import date

from telnusqa.acts.enter_decree import enter_decree
from telnusqa.core.decree import Decree
from telnusqa.store.models import CaseRow, ErrandRow, LineRow, MessageRow
from telnusqa.store.read import decrees
from tests.cast import NOW, Staff
from tests.doors.test_jobs_worker import Phone, later, work

OFF = Decree(number="436", dated=date(2026, 11, 20), days_off=(date(2026, 12, 7),))
"""7 December becomes a day of rest: what was due on the 14th is due on the 15th."""
KARGALY = "010240000355"


def enter(decree: Decree, by: Staff) -> int:
    return enter_decree(decree, by.home, seen=decrees.calendar().version, by=by.actor, happened_at=NOW)


def recounting(decree: int) -> None:
    """Run the errands of the change once more, as a worker would that took them again."""
    ErrandRow.objects.filter(kind="recount", subject=f"decree:{decree}").update(done_at=None)
    run("recount")


def run(*kinds: str) -> None:
    """Every waiting errand of these kinds, and what they ask for; the sweep is not due yet."""
    ErrandRow.objects.exclude(kind__in=kinds).filter(done_at=None).update(done_at=NOW)
    ErrandRow.objects.filter(step__endswith=":sweep").update(due=later(minutes=10))
    work(Phone(), later(minutes=1))


def trouble() -> list[str]:
    """What is wrong after a change: a case counted twice, told twice, or not at all."""
    found = []
    for number in CaseRow.objects.values_list("number", flat=True):
        lines = LineRow.objects.filter(chain=f"case:{number}", kind="term_recounted").count()
        told = MessageRow.objects.filter(case_number=number, key="term_changed").count()
        if (lines, told) != (1, 1):
            found.append(f"{number}: {lines} lines, told {told} times")
    return found
