"""What was never a case is dropped when its time is over: drafts, codes, counts of tries."""

from datetime import datetime, timedelta

from django.contrib.sessions.models import Session
from django.utils import timezone

from telnusqa.acts._act import note
from telnusqa.core.webhook import DELIVERIES_KEPT
from telnusqa.store.keep import codes, drafts, limits, request_keys, sessions, visit_drafts, visits
from telnusqa.store.read import rulesets
from telnusqa.store.tables.portal import CodeRow
from telnusqa.store.tables.webhook import TryRow

CODE_KEPT = timedelta(days=1)


@note
def forget_old(*, at: datetime) -> int:
    """Drop drafts after thirty days, codes no case rests on and counts after one day, sessions at their end;
    keys of machines' requests after thirty days.

    What was typed at a visit that was refused goes when policy says so; the refusal itself stays.

    Answers how many rows.
    """
    old = CodeRow.objects.filter(created_at__lt=at - CODE_KEPT)
    sign_ins = old.filter(purpose="sign_in").delete()[0]
    unused = old.filter(purpose="confirm", passed_at=None).delete()[0] + codes.drop_unused(at - CODE_KEPT)
    ended = sessions.drop_before(at) + Session.objects.filter(expire_date__lt=at).delete()[0]
    typed = visits.drop_typed_before(at, timedelta(days=rulesets.policy(timezone.localdate(at)).refused_kept_days))
    answers = TryRow.objects.filter(at__lt=at - DELIVERIES_KEPT).delete()[0]
    begun = drafts.drop_before(at) + visit_drafts.drop_before(at)
    asked = limits.drop_before(at) + request_keys.drop_before(at)
    return begun + asked + sign_ins + unused + ended + typed + answers
