"""What the visitor leaves with after the application was taken in."""

from django.http import HttpRequest, HttpResponse

from telnusqa.core.case import Case
from telnusqa.core.serial import shown
from telnusqa.doors.shared import due
from telnusqa.doors.shared.application_options import place_at
from telnusqa.doors.shared.intake.counter import Counter, draw, today
from telnusqa.doors.shared.intake.prints import prints_of
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import cases, organisations, rulesets, visits
from telnusqa.words import choice
from telnusqa.words.evidence import paper_name
from telnusqa.words.tell_by import told_when_ready


def taken(request: HttpRequest, at: Counter, case: Case, *, correction: str = "") -> HttpResponse:
    """The number, the due date, the papers to print; at a college the way to ask for what is missing.

    Who may see the case was asked, and the look written down, by the door.
    """
    language, rules = spoken(), rulesets.of(case.edition)
    college, came = organisations.by_id(case.home), visits.taken(case)
    return draw(
        request,
        at,
        "taken",
        case=case,
        number=shown(case.number),
        name=cases.application(case).applicant.full,
        wanted=choice.wanted(case.wanted, language),
        college=college.name(language),
        place=place_at(case.collection, college, rules, language),
        due=due.figure(case.registered_on, case.due_on, today(), rules),
        told=told_when_ready(case.tell_by, language),
        prints=prints_of(case, at),
        lacking=[paper_name(each, language) for each in sorted(came.lacking)] if came else [],
        correction=correction,
        address=at.case_address(case.number),
    )
