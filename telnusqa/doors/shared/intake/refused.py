"""A refusal to accept: its number, what was missing, what to bring, and the way on at the next visit."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from telnusqa.acts.look import look
from telnusqa.acts.save_visit_draft import save_visit_draft
from telnusqa.core.acceptance_refusal_number import parse_acceptance_refusal_number, shown_refusal
from telnusqa.core.application import applicant_name
from telnusqa.core.errors import NotFound
from telnusqa.core.serial import shown
from telnusqa.doors.shared import access
from telnusqa.doors.shared.intake.counter import Counter, draw
from telnusqa.doors.shared.intake.fresh import again as once_more
from telnusqa.doors.shared.intake.known import may_go_on
from telnusqa.doors.shared.intake.opening import shut
from telnusqa.doors.shared.parts import Row
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import visits
from telnusqa.store.read.visits import EarlierRefusal
from telnusqa.words.clause import clause_name
from telnusqa.words.evidence import need_name


def refused(request: HttpRequest, at: Counter, number: str) -> HttpResponse:
    """The refusal with its receipt to print."""
    refusal = of_number(at, number)
    language = spoken()
    return draw(
        request,
        at,
        "refused",
        refusal=refusal,
        number=shown_refusal(refusal.number),
        name=applicant_name(refusal.typed.application).full if refusal.typed else "",
        missing=[Row(need_name(need, language), clause_name(need.clause, language)) for need in refusal.missing],
        power=clause_name(refusal.clause, language),
        article=clause_name(refusal.article, language),
        paper=at.address("refused_paper", refusal.number),
        again=at.address("again", refusal.number) if may_go_on(refusal) and not shut(at.channel) else "",
        became=[(shown(each), at.case_address(each)) for each in refusal.became],
    )


def again(request: HttpRequest, at: Counter, number: str) -> HttpResponse:
    """Begin the next visit where this one ended."""
    refusal = of_number(at, number)
    if refusal.typed is None or not may_go_on(refusal) or shut(at.channel):
        return HttpResponseRedirect(at.address("refused", refusal.number))
    name = save_visit_draft(
        None,
        once_more(refusal.typed),
        office=at.home,
        officer=at.who.id,
        after=refusal.number,
        at=access.now(),
    )
    return HttpResponseRedirect(at.address("page", name, "papers"))


def of_number(at: Counter, number: str) -> EarlierRefusal:
    """A refusal of this counter, the look at it written down. Raises ``NotFound``."""
    parsed = parse_acceptance_refusal_number(number)
    if parsed is None:
        raise NotFound(number)
    found = visits.refusal(at.home, parsed)
    look(at.actor, f"acceptance_refusal:{found.number}", "work", at=access.now())
    return found
