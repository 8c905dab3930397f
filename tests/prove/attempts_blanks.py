"""What contenders try with blanks, and with a case on its way through the book."""

from collections.abc import Callable, Mapping
from typing import Any, NoReturn

from telnusqa.acts.check_register import check_register
from telnusqa.acts.decide import decide
from telnusqa.acts.destroy_blanks import destroy_blanks
from telnusqa.acts.end_print import end_print
from telnusqa.acts.hand_blanks import hand_blanks
from telnusqa.acts.issue import issue
from telnusqa.acts.keep_made import keep_made
from telnusqa.acts.print_on_blank import print_on_blank
from telnusqa.acts.receive_blanks import receive_blanks
from telnusqa.acts.reserve import reserve
from telnusqa.acts.sign import sign
from telnusqa.acts.spoil_blanks import spoil_blanks
from telnusqa.core.blank import BlankKind
from telnusqa.core.case import Case, Version
from telnusqa.core.custody import BlankRange, parse_hand
from telnusqa.core.custody_act import Paper, SpoiledWhy
from telnusqa.core.errors import Rejected
from telnusqa.core.event import WORKER, staff
from telnusqa.core.printing import PrintEnd
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Part
from telnusqa.sample.prints import print_all
from telnusqa.store.read import cases
from tests import cast
from tests.printing import workplace

Outcome = dict[str, Any]
PAPER = Paper(number="7", dated=cast.NOW.date(), commission=("Тілеуова С.", "Сапаров Е."))
_FILE = ("e" * 64, 10)


def _range(wanted: Mapping[str, Any]) -> BlankRange:
    return BlankRange(BlankKind.DIPLOMA, "ТКБ", wanted["first"], wanted["last"])


def _how(wanted: Mapping[str, Any]) -> dict[str, Any]:
    return {"by": staff(wanted["officer"]), "happened_at": cast.NOW}


def receive(wanted: Mapping[str, Any]) -> Outcome:
    """A custodian receives a range; one was not in the pack."""
    these = _range(wanted)
    act = receive_blanks(
        wanted["home"], these.kind, these.series, these.first, these.last, missing=[these.last], **_how(wanted)
    )
    return {"act": act}


def hand(wanted: Mapping[str, Any]) -> Outcome:
    """A range goes from one hand into another."""
    source, target = parse_hand(wanted["source"]), parse_hand(wanted["target"])
    return {"act": hand_blanks(wanted["home"], [_range(wanted)], source, target, **_how(wanted))}


def spoil(wanted: Mapping[str, Any]) -> Outcome:
    """A commission finds a range spoiled."""
    source = parse_hand(wanted["source"])
    return {"act": spoil_blanks(wanted["home"], [_range(wanted)], source, SpoiledWhy.DAMAGED, PAPER, **_how(wanted))}


def destroy(wanted: Mapping[str, Any]) -> Outcome:
    """A spoiled range is destroyed."""
    return {"act": destroy_blanks(wanted["home"], [_range(wanted)], PAPER, **_how(wanted))}


def move_many(wanted: Mapping[str, Any]) -> Outcome:
    """A custodian hands ranges about that others hand about as well: what is elsewhere by then is refused."""
    moved = 0
    for turn in range(wanted["times"]):
        first = wanted["first"] + (turn * wanted["pace"]) % wanted["over"]
        these = {**wanted, "first": first, "last": first + wanted["long"] - 1}
        source = wanted["hands"][turn % len(wanted["hands"])]
        target = wanted["hands"][(turn + 1) % len(wanted["hands"])]
        try:
            hand({**these, "source": source, "target": target})
        except Rejected:
            continue
        moved += 1
    return {"moved": moved}


def hand_or_reserve(wanted: Mapping[str, Any]) -> Outcome:
    """A custodian hands blanks about, or a clerk sets some of them aside: who finds none goes on to the next case."""
    if "hands" in wanted:
        return move_many(wanted)
    reserved = 0
    for _ in range(wanted["times"]):
        case = _decided(wanted)
        try:
            reserve(case.number, seen=case.version, **_how(wanted))
        except Rejected:
            continue
        reserved += 1
    return {"reserved": reserved}


def decided(wanted: Mapping[str, Any]) -> Outcome:
    """A case of its own, decided: nothing is set aside for it yet."""
    case = _decided(wanted)
    return {"case": case.number, "seen": case.version}


def _decided(wanted: Mapping[str, Any]) -> Case:
    how = _how(wanted)
    case = check_register(cast.filed(), wanted["record"], seen=Version(1), **how)
    return decide(case.number, seen=case.version, **how)


def reserve_it(wanted: Mapping[str, Any]) -> Outcome:
    """A clerk reserves for the case, from a page drawn at one version."""
    return {"seen": reserve(CaseNumber(wanted["case"]), seen=Version(wanted["seen"]), **_how(wanted)).version}


def signed(wanted: Mapping[str, Any]) -> Outcome:
    """The reserved case as it is drawn and signed."""
    case = _signed(cases.by_number(CaseNumber(wanted["case"])), wanted)
    return {"case": case.number, "seen": case.version, "workplace": workplace(staff(wanted["officer"]), case.home)}


def _signed(case: Case, wanted: Mapping[str, Any]) -> Case:
    for duplicate in cases.duplicates(case):
        case = keep_made(duplicate.id, electronic=_FILE, for_blank=_FILE, by=WORKER, happened_at=cast.NOW)
    return sign(case.number, seen=case.version, by=staff(wanted["head"]), happened_at=cast.NOW)


def printed(wanted: Mapping[str, Any]) -> Outcome:
    """The diploma came out well, and its supplement after it where there is one."""
    case, how = cases.by_number(CaseNumber(wanted["case"])), _how(wanted)
    for duplicate in cases.duplicates(case):
        if duplicate.part is Part.SUPPLEMENT:
            case = print_on_blank(case.number, Part.SUPPLEMENT, wanted["workplace"], seen=case.version, **how)
        case = end_print(case.number, duplicate.part, PrintEnd.GOOD, seen=case.version, **how)
    return {"seen": case.version}


def issue_it(wanted: Mapping[str, Any]) -> Outcome:
    """A clerk issues the case, from a page drawn at one version."""
    return {"seen": issue(CaseNumber(wanted["case"]), seen=Version(wanted["seen"]), **_how(wanted)).version}


def issue_many(wanted: Mapping[str, Any]) -> NoReturn:
    """A clerk brings case after case from the application to the issue, or to the decision where no blank is left."""
    how = _how(wanted)
    while True:
        case = _decided(wanted)
        try:
            case = reserve(case.number, seen=case.version, **how)
        except Rejected:
            continue
        case = print_all(_signed(case, wanted), staff(wanted["officer"]), cast.NOW)
        issue(case.number, seen=case.version, **how)


ATTEMPTS: dict[str, Callable[[Mapping[str, Any]], Outcome]] = {
    "receive_blanks": receive,
    "hand_blanks": hand,
    "spoil_blanks": spoil,
    "destroy_blanks": destroy,
    "hand_or_reserve": hand_or_reserve,
    "decided": decided,
    "reserve": reserve_it,
    "signed": signed,
    "printed": printed,
    "issue": issue_it,
    "issue_many": issue_many,
}
