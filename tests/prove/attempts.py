"""What contenders try."""

from collections.abc import Callable, Mapping
from typing import Any

from telnusqa.acts.check_register import check_register
from telnusqa.acts.decide import decide
from telnusqa.acts.reserve import reserve
from telnusqa.acts.submit import submit
from telnusqa.core.case import Version
from telnusqa.core.channel import Channel
from telnusqa.core.errors import Conflict
from telnusqa.core.event import staff
from telnusqa.core.serial import CaseNumber
from telnusqa.store.read import cases
from tests import cast

Outcome = dict[str, Any]


def choose_record(wanted: Mapping[str, Any]) -> Outcome:
    """An officer ties the case to a record, from a page drawn at version 1."""
    by = staff(wanted["officer"])
    try:
        check_register(CaseNumber(wanted["case"]), wanted["record"], seen=Version(1), by=by, happened_at=cast.NOW)
    except Conflict as lost:
        return {"lost_to": lost.who, "what": lost.what}
    return {"won": by.code}


def file_twice(wanted: Mapping[str, Any]) -> Outcome:
    """The same draft is submitted."""
    number = submit(
        cast.application(),
        draft=wanted["draft"],
        channel=Channel.OFFICE,
        code=None,
        by=cast.AT_COUNTER,
        happened_at=cast.NOW,
    )
    return {"number": number}


def reserve_many(wanted: Mapping[str, Any]) -> Outcome:
    """A clerk files, checks, decides and reserves case after case."""
    by = staff(wanted["officer"])
    taken = []
    for _ in range(wanted["times"]):
        number = cast.filed()
        case = check_register(number, wanted["record"], seen=Version(1), by=by, happened_at=cast.NOW)
        case = decide(number, seen=case.version, by=by, happened_at=cast.NOW)
        case = reserve(number, seen=case.version, by=by, happened_at=cast.NOW)
        taken += [[str(one.number), str(one.blank), one.part.value] for one in cases.duplicates(case)]
    return {"taken": taken}


ATTEMPTS: dict[str, Callable[[Mapping[str, Any]], Outcome]] = {
    "choose_record": choose_record,
    "file_twice": file_twice,
    "reserve_many": reserve_many,
}
