"""What was asked of others about a case."""

from telnusqa.core.case import Case
from telnusqa.core.enquiry import Asked
from telnusqa.store.keep import enquiries


def of_case(case: Case) -> tuple[Asked, ...]:
    """Every question, the newest first. A look at the case is recorded by the door first."""
    return enquiries.of_case(case)
