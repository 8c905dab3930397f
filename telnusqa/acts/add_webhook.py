"""Another system is to be told of an organisation's changes, from now on."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.webhook import Address, WebhookState
from telnusqa.core.webhook_event import WebhookAdded
from telnusqa.store.keep import changes, webhooks
from telnusqa.store.keep.write import write
from telnusqa.store.tables.organisation import Organisation
from telnusqa.store.tables.webhook import WebhookRow


@act
def add_webhook(home: int, address: Address, *, by: Actor, happened_at: datetime) -> tuple[int, str]:
    """Its id, and the secret that signs what it is told: nobody is shown it again.

    Raises ``Rejected`` where the organisation has a webhook of that address, ``NotFound`` for no organisation that
    works here.
    """
    if not Organisation.objects.filter(pk=home, desk=True).exists():
        raise NotFound(str(home))
    standing = WebhookRow.objects.exclude(state=WebhookState.WITHDRAWN.value)
    if standing.filter(home_id=home, address_mac__in=webhooks.macs_of(address)).exists():
        raise Rejected(Problem("address", "webhook_known"))
    position, year = changes.hold(), timezone.localtime(happened_at).year
    row, secret, address_hash = webhooks.create(home, address, position, happened_at, year)
    event = WebhookAdded(by=by, at=happened_at, address=address_hash, key=row.key, position=position)
    write(row, event, after=Version(0))
    return row.pk, secret
