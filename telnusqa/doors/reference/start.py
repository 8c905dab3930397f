"""Where an administrator lands: what there is to look after."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from telnusqa.core.role import OrganisationKind, Right
from telnusqa.doors.shared import access
from telnusqa.store.read import decrees, figures, organisations, policies


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """Each kind of reference data with how it stands; a college's administrator comes to its cases' times from here."""
    who, home = access.home(request, Right.CHANGE_REFERENCE)
    calendar = decrees.calendar()
    standing = sum(1 for each in decrees.entered() if each.withdrawn_at is None)
    changes = len(policies.standing().changes)
    holds = Right.HOLD in who.rights(home) and organisations.by_id(home).kind is OrganisationKind.COLLEGE
    soon = figures.tokens(access.now()).soon
    told = {"calendar": calendar, "standing": standing, "changes": changes, "holds": holds, "soon": soon}
    return render(request, "reference/start.html", told)
