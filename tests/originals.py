"""Originals that were handed in, for tests: of cases that went all the way, and the act of a commission."""

from datetime import date

from telnusqa.acts.take_in_original import take_in_original
from telnusqa.core.case import Case
from telnusqa.core.custody_act import Paper
from telnusqa.core.original import KeptWhere, OriginalFate, OriginalsAct
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from tests.acts.test_a_case_from_end_to_end import ready
from tests.cast import NOW, Staff

DAMAGED = frozenset({Reason.DAMAGED})
COMMISSION = ("Директордың орынбасары Ахметова Г. С.", "Бас есепші Жұмабаев Е. Қ.")
PAPER = Paper(number="4", dated=date(2026, 11, 23), commission=COMMISSION)


def void_original(saule: Staff, marat: Staff) -> Case:
    """Aliya's damaged diploma lies here, and its duplicate is issued."""
    case = ready(saule, marat, reasons=DAMAGED, wanted=Wanted.DIPLOMA)
    return take_in_original(case.number, seen=case.version, by=saule.actor, happened_at=NOW)


def destroyed(*cases: CaseNumber) -> OriginalsAct:
    """The act that destroys them."""
    return OriginalsAct(cases=cases, fate=OriginalFate.DESTROYED, paper=PAPER)


def kept(*cases: CaseNumber) -> OriginalsAct:
    """The act that lays them into an archive."""
    return OriginalsAct(
        cases=cases, fate=OriginalFate.KEPT, paper=PAPER, where=KeptWhere.ARCHIVE, place="Қор 12, тізімдеме 3"
    )
