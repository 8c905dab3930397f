"""An application is taken in over a counter, of the Corporation or of the college itself: it is a case from here on."""

from datetime import datetime

from django.db.models import Model

from telnusqa.acts._act import act
from telnusqa.acts._counter import channel_of, of_intake, own_numbers
from telnusqa.acts._filing import Filed, Filing, file, not_offered, provider_of, registration, term_of
from telnusqa.core.acceptance_refusal_number import AcceptanceRefusalNumber
from telnusqa.core.case import Case
from telnusqa.core.channel import Channel
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.evidence import Paper
from telnusqa.core.intake import Intake
from telnusqa.core.intake_event import TakenIn
from telnusqa.core.request_key import KeptAnswer, RequestKey
from telnusqa.law.consent import consent_problems
from telnusqa.law.intake import lacking_now, papers_that_count, problems_with_intake
from telnusqa.store.keep import cases, consents, organisations, request_keys, visit_drafts, visits
from telnusqa.store.keep.cases import FIRST_LINE
from telnusqa.store.keep.messages import message
from telnusqa.store.keep.write import begin

_BY_HAND = "by hand"


@act
def intake(
    taken: Intake,
    *,
    submission: str,
    office: int,
    after: AcceptanceRefusalNumber | None = None,
    request: RequestKey | None = None,
    by: Actor,
    happened_at: datetime,
) -> KeptAnswer:
    """Take it in (2015:3.1, 2015:3.2, 2023:2.1, 2023:2.2); the same submission again answers with the same number.

    ``office`` is the organisation whose counter it is, ``after`` its earlier refusal to accept that this visit
    follows, ``happened_at`` the counter's moment. ``request`` is the key a machine sent it under, in the place of the
    submission: the same key and body are answered as before. At the Corporation the case is the named college's; at a
    college it is that college's own, whichever is named: the wrong one forwards it. An original that was brought is
    taken in with it. A consent not given is told and asked for once more; it is no incomplete package.
    Raises :class:`Rejected` with everything that is wrong, ``NoEdition``, ``NotFound`` where nothing is taken in.
    """
    earlier = _earlier(submission, office, request)
    if earlier is not None:
        return earlier
    counter = organisations.by_id(office)
    channel = channel_of(counter)
    provider = provider_of(taken.application)
    day, rules = registration(channel, happened_at)
    handed = of_intake(taken, channel, by=by, on=day)
    problems = (
        *not_offered(taken.application, channel, rules),
        *problems_with_intake(handed, rules),
        *own_numbers(counter, taken.request, after, refused=False),
    )
    if problems:
        raise Rejected(*problems)
    count = papers_that_count(handed, rules)
    lacking = tuple(need.paper for need in lacking_now(handed, rules))
    filed = file(
        Filing(
            application=taken.application,
            home=counter.pk if channel is Channel.OFFICE else provider,
            office=counter.pk,
            channel=channel,
            submission=submission,
            confirmed=_BY_HAND,
            rules=rules,
            term=term_of(taken.application, channel, day, rules),
            by=by,
            at=happened_at,
        ),
        original=Paper.ORIGINAL in count,
    )
    visit, visit_hash = visits.intake_row(
        filed.case, taken, brought=count, lacking=lacking, after=after, by=by.code, at=happened_at
    )
    rows: list[Model] = [*filed.rows, visit]
    told = ["registered"]
    if consent_problems(channel, taken.consents, rules):
        told.append("consent_asked")
        rows.append(consents.asked_row(filed.case, day, by))
    rows += [message(filed.case, FIRST_LINE, key, taken.application.language) for key in told]
    if request is None:
        visit_drafts.drop(submission)
    else:
        rows.append(request_keys.row(office, request, filed.case, happened_at))
    number = filed.case.number
    event = _event(filed, taken, visit_hash, count, lacking, after)
    begin(filed.case, event, rows=rows, errands=[Ask(ErrandKind.TELL, number, key) for key in told])
    return _answer(filed.case)


def _earlier(submission: str, office: int, request: RequestKey | None) -> KeptAnswer | None:
    if request is not None:
        return request_keys.answered(office, request)
    number = cases.of_submission(submission)
    return _answer(cases.get(number)) if number else None


def _answer(case: Case) -> KeptAnswer:
    return KeptAnswer(case.number, case.registered_on, case.due_on)


def _event(
    filed: Filed,
    taken: Intake,
    visit: str,
    count: frozenset[Paper],
    lacking: tuple[Paper, ...],
    after: AcceptanceRefusalNumber | None,
) -> TakenIn:
    assert filed.case.office is not None
    return TakenIn(
        **vars(filed.line),
        office=filed.case.office,
        standing=taken.came.standing.value,
        brought=tuple(sorted(count)),
        lacking=tuple(sorted(lacking)),
        consents=tuple(sorted(taken.consents)),
        visit=visit,
        request=taken.request.number,
        after=after or "",
    )
