"""Where a case can be read on."""

from telnusqa.core.case import Case
from telnusqa.core.channel import Channel
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.api.v1.schemas.filing import Links

APPLICATIONS = "/api/v1/applications/"


def address(number: CaseNumber) -> str:
    """The case itself."""
    return APPLICATIONS + number


def links_of(case: Case) -> Links:
    """The case, its status, its term and its receipt."""
    return filed_links(case.number, of_counter=case.channel is not Channel.PORTAL)


def filed_links(number: CaseNumber, *, of_counter: bool = True) -> Links:
    """The same of a case just filed."""
    here = address(number)
    receipt = f"{here}/documents/receipt.pdf"
    return Links(self=here, status=f"{here}/status", term=f"{here}/term", receipt=receipt if of_counter else None)
