"""A draft that became a case is a draft no more."""

import uuid

from django.http import HttpResponse
from django.shortcuts import redirect

from telnusqa.core.errors import NotFound
from telnusqa.doors.shared.access import Applicant
from telnusqa.store.read import cases, portal
from telnusqa.store.read.portal import Draft


def draft_or_receipt(who: Applicant, name: uuid.UUID) -> Draft | HttpResponse:
    """One's own draft; where it was sent already (a second click, another tab, the back button) the way to its receipt.

    The draft goes in the transaction that files it, so there is no moment between the two. Raises ``NotFound``.
    """
    try:
        return portal.draft(name, who.phone)
    except NotFound:
        number = cases.of_submission(str(name))
        if number is None or not cases.opened_by(number, who.phone):
            raise
        return redirect("portal:receipt", number=number)
