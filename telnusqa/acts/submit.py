"""An application is filed: from here on it is a case, with a number, a day of registration and a due date."""

import uuid
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.acts._filing import Filing, file, not_offered, provider_of, registration, term_of
from telnusqa.core.application import Application
from telnusqa.core.application_text import hash_of_text, text_of
from telnusqa.core.channel import Channel
from telnusqa.core.code import CodePurpose
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import applications, cases
from telnusqa.store.keep.cases import FIRST_LINE
from telnusqa.store.keep.messages import message
from telnusqa.store.keep.write import begin
from telnusqa.store.tables.portal import CodeRow, DraftRow


@act
def submit(
    application: Application,
    *,
    draft: str,
    channel: Channel,
    code: uuid.UUID | None,
    by: Actor,
    happened_at: datetime,
) -> CaseNumber:
    """File the application; the same draft filed again answers with the same number (2023:8.4, 2023:7.4).

    ``draft`` is the key of the submission, ``code`` the one-time code that confirmed the text; only what the applicant
    signed on paper goes without. What comes over a counter has an act of its own (``acts.intake``).
    Raises :class:`Rejected` and ``NoEdition``.
    """
    earlier = cases.of_submission(draft)
    if earlier is not None:
        return earlier
    provider = provider_of(application)
    day, rules = registration(channel, happened_at)
    problems = not_offered(application, channel, rules)
    if problems:
        raise Rejected(*problems)
    filed = file(
        Filing(
            application=application,
            home=provider,
            office=None,
            channel=channel,
            submission=draft,
            confirmed=_confirmation(application, draft, channel, code),
            rules=rules,
            term=term_of(application, channel, day, rules),
            by=by,
            at=happened_at,
        )
    )
    if channel is Channel.PORTAL:
        DraftRow.objects.filter(pk=draft).delete()
    case = filed.case
    told = message(case, FIRST_LINE, "registered", application.language)
    begin(case, filed.line, rows=(*filed.rows, told), errands=[Ask(ErrandKind.TELL, case.number, "registered")])
    return case.number


def _confirmation(application: Application, draft: str, channel: Channel, code: uuid.UUID | None) -> str:
    """How the text was certified: by a code bound to it, or by hand on paper."""
    if channel is not Channel.PORTAL:
        return "by hand"
    row = CodeRow.objects.filter(pk=code, purpose=CodePurpose.CONFIRM.value).first() if code else None
    if row is None or row.passed_at is None or row.phone_mac not in applications.phone_macs(application.phone):
        raise Rejected(Problem("code", "not_confirmed", "2023:8.4"))
    if row.text_hash != hash_of_text(text_of(application, draft)):
        raise Rejected(Problem("code", "text_changed", "2023:8.4"))
    return f"code:{row.pk}"
