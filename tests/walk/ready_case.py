"""A case whose duplicate waits to be collected, brought there by the acts: ``python -m tests.walk.ready_case``.

Its applicant is Aliya, whose phone opens it.
"""

import sys
import uuid
from contextlib import suppress
from datetime import datetime, timedelta

from tests.aliya import application
from tests.fresh import Fresh


def ready_case(fresh: Fresh) -> str:
    """The number of a case made ready in the sample of that house."""
    return fresh.run("tests.walk.ready_case").strip()


def main() -> None:
    """Bring it there and print its number."""
    from telnusqa.site.start import start

    start()
    from django.utils import timezone

    from telnusqa.acts.check_register import check_register
    from telnusqa.acts.decide import decide
    from telnusqa.acts.issue import issue
    from telnusqa.acts.make_ready import make_ready
    from telnusqa.acts.reserve import reserve
    from telnusqa.acts.sign import sign
    from telnusqa.acts.submit import submit
    from telnusqa.core.channel import Channel
    from telnusqa.core.errors import Conflict
    from telnusqa.core.event import WORKER, Actor, Door, staff
    from telnusqa.doors.jobs.render import draw
    from telnusqa.sample.desks import desks
    from telnusqa.store.models import RecordRow
    from telnusqa.store.read import cases
    from tests.printing import printed

    said = application()
    desk = next(each for each in desks() if each.bin == said.institution_bin)
    saule, marat, at = staff(desk.executor), staff(desk.head), _opened(timezone.localtime())
    number = submit(
        said,
        draft=str(uuid.uuid4()),
        channel=Channel.OFFICE,
        code=None,
        by=Actor("applicant", Door.COLLEGE),
        happened_at=at,
    )
    record = RecordRow.objects.get(home_id=desk.home, series=said.original.series, number=said.original.number).pk
    case = check_register(number, record, seen=cases.by_number(number).version, by=saule, happened_at=at)
    case = decide(number, seen=case.version, by=saule, happened_at=at)
    case = reserve(number, seen=case.version, by=saule, happened_at=at)
    for duplicate in cases.duplicates(case):
        with suppress(Conflict):  # the worker of the house may have drawn it
            draw(duplicate.id, at)
    case = sign(number, seen=cases.by_number(number).version, by=marat, happened_at=at)
    issue(number, seen=printed(case, saule).version, by=saule, happened_at=at)
    with suppress(Conflict):
        make_ready(number, by=WORKER, happened_at=at)
    sys.stdout.write(f"{number}\n")


def _opened(now: datetime) -> datetime:
    """The last moment before now, by whole hours, at which the college's office was open."""
    from telnusqa.law import shipped
    from telnusqa.law.hours import is_open, schedule_of
    from telnusqa.law.norm import Body

    rules = shipped.ruleset("2023")
    moment = now - timedelta(hours=1)
    while not is_open(moment, schedule_of(Body.PROVIDER, rules), rules):
        moment -= timedelta(hours=1)
    return moment


if __name__ == "__main__":
    main()
