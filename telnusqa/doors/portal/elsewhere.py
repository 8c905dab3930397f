"""Where one's application went or came from, with its other number: one phone opens both."""

from dataclasses import dataclass

from telnusqa.core.case import Case
from telnusqa.core.language import Language
from telnusqa.core.serial import CaseNumber, shown
from telnusqa.doors.shared.access import Applicant
from telnusqa.doors.shared.elsewhere import Elsewhere, came_from, went_to
from telnusqa.store.read import cases, forwards, rulesets
from telnusqa.words.forward import archive_here_next_step, archive_next_step
from telnusqa.words.status import next_step
from telnusqa.words.told.outcome import archive


@dataclass(frozen=True, kw_only=True)
class Other:
    """The other end: the organisation, and the case there; "" while it is on its way, or where there is none.

    ``told`` is what is said of an archive.
    """

    place: Elsewhere
    number: str = ""
    shown: str = ""
    told: tuple[str, ...] = ()


def next_step_of(case: Case, language: Language) -> str:
    """What happens next; where an archive was named, nothing of ours does."""
    went = went_to(case, language)
    if went is None or not went.archive:
        return next_step(case.state, language)
    if went.phone:
        return archive_here_next_step(language, answered=went.reply is not None)
    return archive_next_step(language)


def went(case: Case, who: Applicant, language: Language) -> Other | None:
    """Where the case went, or None where it did not."""
    place = went_to(case, language)
    if place is None:
        return None
    if place.archive:
        told = tuple(each.text for each in archive(rulesets.of(case.edition), language, sent=bool(place.phone)))
        return Other(place=place, told=told)
    return _other(place, forwards.received_as(case), who)


def came(case: Case, who: Applicant, language: Language) -> Other | None:
    """Where the case came from, or None where it was filed here."""
    place, received = came_from(case, language), forwards.received(case)
    return _other(place, received.from_case, who) if place and received else None


def _other(place: Elsewhere, number: CaseNumber | None, who: Applicant) -> Other:
    opens = number is not None and cases.opened_by(number, who.phone)
    return Other(place=place, number=number, shown=shown(number)) if number and opens else Other(place=place)
