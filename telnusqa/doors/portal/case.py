"""One's own case: where it stands, what happens next, what was said and asked."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from telnusqa.acts.look import look
from telnusqa.core.archive_request import OF_THE_CASE
from telnusqa.core.assignment_event import INSIDE
from telnusqa.core.case import ENDS, SETTLED, Case, Move, State
from telnusqa.core.event import APPLICANT
from telnusqa.core.language import Language
from telnusqa.core.serial import shown
from telnusqa.doors.portal.apply import answers, needs
from telnusqa.doors.portal.both import may_want_both
from telnusqa.doors.portal.consent import awaited
from telnusqa.doors.portal.elsewhere import came, next_step_of, went
from telnusqa.doors.portal.opening import today
from telnusqa.doors.portal.page import draw
from telnusqa.doors.portal.refusal import rounds_of
from telnusqa.doors.portal.term import due_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.application_form import typed_again
from telnusqa.doors.shared.application_options import place_line
from telnusqa.doors.shared.correction_rows import correction_rows
from telnusqa.doors.shared.handing_rows import handed_row, not_handed_rows
from telnusqa.doors.shared.live import live
from telnusqa.doors.shared.message_words import words_of_all
from telnusqa.doors.shared.parts import Moment, Row
from telnusqa.doors.shared.said import spoken
from telnusqa.law.hours import schedule_of
from telnusqa.law.norm import Body
from telnusqa.law.withdrawal import withdrawal_open
from telnusqa.store.read import archive_requests, beside, cases, chain, forwards, messages, organisations, rulesets
from telnusqa.words import choice
from telnusqa.words.catalogue import say
from telnusqa.words.hours import open_hours
from telnusqa.words.step import step_note, step_title


def _version(request: HttpRequest, number: str) -> object:
    """What the page is drawn from: the case's last line, what was sent, and the day."""
    _, case = access.own_case(request, number)
    if sent_on := case.state is State.FORWARDED:
        beside.what_comes(case)
    sent = [each.id for each in messages.of_case(case) if each.sent_at]
    return (
        case.number,
        case.version,
        sent,
        *((forwards.received_as(case), archive_requests.request_of(case, OF_THE_CASE)) if sent_on else ()),
        today(),
    )


@require_safe
@live(_version)
def case(request: HttpRequest, number: str) -> HttpResponse:
    """The whole case. The look is written down before the page is sent."""
    who, case = access.own_case(request, number)
    look(APPLICANT, f"case:{case.number}", "own", at=access.now())
    beside.as_told(case)
    language, rules = spoken(), rulesets.of(case.edition)
    typed = typed_again(cases.application(case))
    return draw(
        request,
        "case.html",
        who,
        case=case,
        number=shown(case.number),
        next_step=next_step_of(case, language),
        went=went(case, who, language),
        came=came(case, who, language),
        place=place_line(case.collection, organisations.by_id(case.home).bin, rules, language),
        ready=case.state is State.READY,
        closed=case.state in ENDS,
        missed=case.deemed_refused_on is not None and case.state not in SETTLED,
        due=due_of(case),
        head=chain.head_of(case),
        moments=_moments(case, language),
        papers=needs.to_bring(typed, rules, language, case.channel, original_is_here=case.holds_original),
        duplicates=_issued(case, language),
        groups=answers.groups(typed, language),
        corrections=correction_rows(case, language),
        consent_asked=awaited(case),
        correction_asked=case.state is State.CORRECTION_ASKED,
        original_waits=case.may(Move.GIVE_BACK_ORIGINAL) and case.holds_original,
        rounds=rounds_of(case, language),
        may_state=case.may(Move.STATE_POSITION),
        may_want_both=may_want_both(case),
        may_withdraw=withdrawal_open(case.state),
        college_place=organisations.by_id(case.home).address(language),
        college_hours=open_hours(schedule_of(Body.PROVIDER, rules), language),
        college=organisations.by_id(case.home),
        college_name=organisations.by_id(case.home).name(language),
        handed=handed_row(case, language),
        not_handed=not_handed_rows(case, language),
        receipt=reverse("portal:receipt", args=[case.number]),
    )


def _moments(case: Case, language: Language) -> list[Moment]:
    """The journal in words, each act with what the applicant was told of it."""
    told = words_of_all(case, messages.of_case(case), language)
    return [
        Moment(
            step_title(each.kind, each.facts, language),
            each.happened_at,
            _actor(each.by, language),
            say(language, "Хабарлама: %(text)s", text=told[each.seq])
            if each.seq in told
            else step_note(each.kind, each.facts, language),
        )
        for each in cases.timeline(case)
        if each.kind not in INSIDE
    ]


def _actor(code: str, language: Language) -> str:
    """Who acted, as far as it is the applicant's business: no officer is named here."""
    if code == APPLICANT.code:
        return say(language, "Өтініш беруші")
    return say(language, "Оқу орны") if code.startswith("staff:") else ""


def _issued(case: Case, language: Language) -> list[Row]:
    """The documents, once they are issued: number and blank."""
    return [
        Row(
            choice.part(each.part, language),
            say(language, "Тіркеу нөмірі %(number)s, бланк %(blank)s", number=each.number, blank=each.blank),
        )
        for each in cases.duplicates(case)
        if each.issued_at is not None
    ]
