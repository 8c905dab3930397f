"""States that lie beside the way of a case, for the matrix: something is asked, or the application was taken back."""

from collections.abc import Callable, Mapping

from telnusqa.acts.ask_consent import ask_consent
from telnusqa.acts.ask_correction import ask_correction
from telnusqa.acts.forward import forward
from telnusqa.acts.refuse import refuse
from telnusqa.acts.take_in_original import take_in_original
from telnusqa.acts.withdraw import withdraw
from telnusqa.core.case import Case
from telnusqa.core.correction import Topic, Wanting
from telnusqa.core.event import APPLICANT
from telnusqa.core.forward import ToArchive
from telnusqa.law.correction import latest_day
from telnusqa.store.read import rulesets
from tests.acts.refusing import AFTER_HEARING, heard, intended
from tests.cast import NOW, Staff


def aside(at: str, case: Case, staff: Mapping[str, Staff]) -> Case:
    """The case brought there, or as it is where the row wants another state."""
    return _ASIDE[at](case, staff) if at in _ASIDE else case


def _correction_asked(case: Case, staff: Mapping[str, Staff]) -> Case:
    until = latest_day(case.due_on, rulesets.of(case.edition))
    wanting = Wanting(topics=(Topic.YEAR,), text="Жылын жазыңыз", until=until)
    return ask_correction(case.number, wanting, seen=case.version, by=staff["saule"].actor, happened_at=NOW)


def _withdrawn(case: Case, staff: Mapping[str, Staff]) -> Case:
    taken = take_in_original(case.number, seen=case.version, by=staff["saule"].actor, happened_at=NOW)
    return withdraw(case.number, seen=taken.version, by=APPLICANT, happened_at=NOW)


def _hearing(case: Case, staff: Mapping[str, Staff]) -> Case:
    return intended(staff["saule"], number=case.number)


def _refused(case: Case, staff: Mapping[str, Staff]) -> Case:
    held = heard(staff["saule"], number=case.number)
    return refuse(held.number, seen=held.version, by=staff["marat"].actor, happened_at=AFTER_HEARING)


def _consent_asked(case: Case, staff: Mapping[str, Staff]) -> Case:
    return ask_consent(case.number, seen=case.version, by=staff["saule"].actor, happened_at=NOW)


def _forwarded(case: Case, staff: Mapping[str, Staff]) -> Case:
    archive = ToArchive(name="Аудандық архив", address="Үлгі көшесі, 1")
    return forward(case.number, archive, seen=case.version, by=staff["saule"].actor, happened_at=NOW)


_ASIDE: Mapping[str, Callable[[Case, Mapping[str, Staff]], Case]] = {
    "consent asked": _consent_asked,
    "correction asked": _correction_asked,
    "forwarded": _forwarded,
    "hearing": _hearing,
    "heard": lambda case, staff: heard(staff["saule"], number=case.number),
    "refused": _refused,
    "withdrawn with its original here": _withdrawn,
}
