"""Webhooks: row to value and back, their secrets, and the one errand that tells each of them."""

import secrets
from collections.abc import Iterable
from datetime import datetime

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.case import Version
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import NotFound
from telnusqa.core.webhook import Address, Webhook, WebhookState, parse_address
from telnusqa.core.webhook_signature import SECRET_BYTES, secret_text
from telnusqa.store.keep.applications import new_salt
from telnusqa.store.keep.write import not_as_seen, run_later
from telnusqa.store.secret import mac, macs, seal, unseal
from telnusqa.store.tables.change import ChangeRow
from telnusqa.store.tables.webhook import WebhookRow

_ANY_PORT: frozenset[int] = frozenset()
_KEY_BYTES = 5


def create(home: int, address: Address, position: int, at: datetime, year: int) -> tuple[WebhookRow, str, str]:
    """The row before its first line; its secret, shown this once; and the hash of its address."""
    salt, (key, secret) = new_salt(), new_secret()
    row = WebhookRow.objects.create(
        home_id=home,
        chain_year=year,
        host=address.host,
        address_box=seal(str(address), _place(salt, "address")),
        address_mac=mac_of(address),
        salt=salt,
        state=WebhookState.ON.value,
        position=position,
        key=key,
        secret_box=seal(secret, _place(salt, key)),
        made_at=at,
    )
    return row, secret, hash_of_text(str(address), salt)


def new_secret() -> tuple[str, str]:
    """The name of a secret, which is none, and the secret as its owner keeps it."""
    return secrets.token_hex(_KEY_BYTES), secret_text(secrets.token_bytes(SECRET_BYTES))


def mac_of(address: Address) -> str:
    """What an address is known by."""
    return mac(str(address), "webhook")


def macs_of(address: Address) -> tuple[str, ...]:
    """The same by every key at hand: an address kept before a new key is known too."""
    return macs(str(address), "webhook")


def give_secret(row: WebhookRow, until: datetime) -> str:
    """A new secret; the one before it signs beside it ``until`` then."""
    row.old_key, row.old_secret_box, row.old_key_until = row.key, row.secret_box, until
    row.key, secret = new_secret()
    row.secret_box = seal(secret, _place(row.salt, row.key))
    row.save(update_fields=["old_key", "old_secret_box", "old_key_until", "key", "secret_box"])
    return secret


def secrets_of(row: WebhookRow, at: datetime) -> tuple[tuple[str, str], ...]:
    """The names and the secrets that sign now, the current one first."""
    boxes = [(row.key, row.secret_box)]
    if row.old_key_until is not None and row.old_key_until > at:
        boxes.append((row.old_key, row.old_secret_box))
    return tuple((key, unseal(box, _place(row.salt, key))) for key, box in boxes if box)


def held(webhook: int, seen: Version | None = None) -> WebhookRow:
    """The row, held until this transaction ends. Raises ``NotFound``, and ``Conflict`` where it was ``seen`` else."""
    row = WebhookRow.objects.select_for_update().filter(pk=webhook).first()
    if row is None or row.state == WebhookState.WITHDRAWN.value:
        raise NotFound(str(webhook))
    if seen is not None and row.last_seq != seen:
        raise not_as_seen(row, seen)
    return row


def wake(row: WebhookRow, at: datetime) -> None:
    """Let an errand go on telling it, from where it stands; one on its way is overtaken and brings nothing more."""
    row.errand += 1
    row.awake = True
    row.save(update_fields=["errand", "awake"])
    ask = Ask(ErrandKind.TELL_WEBHOOK, f"webhook:{row.pk}", "", {"webhook": row.pk}, at)
    run_later(row.home_id, ask, str(row.errand))


def wake_those_told_of(changes: Iterable[ChangeRow], at: datetime) -> None:
    """Wake the webhooks of organisations whose cases these are.

    Rows that are awake are held too: one that is about to fall asleep must see these changes first.
    """
    homes = {home for change in changes for home in (change.home_id, change.office_id) if home is not None}
    if not homes:
        return
    told = WebhookRow.objects.filter(home_id__in=homes, state=WebhookState.ON.value).order_by("pk")
    for row in told.select_for_update():
        if not row.awake:
            wake(row, at)


def value_of(row: WebhookRow) -> Webhook:
    """The value of a row."""
    address = parse_address(
        unseal(row.address_box, _place(row.salt, "address")), "address", ports=_ANY_PORT, plain=True
    )
    if not isinstance(address, Address):
        raise TypeError("an address that was kept is one")
    return Webhook(
        id=row.pk,
        home=row.home_id,
        address=address,
        state=WebhookState(row.state),
        version=row.last_seq,
        position=row.position,
        key=row.key,
        old_key=row.old_key,
        old_key_until=row.old_key_until,
        made_at=row.made_at,
        failing_since=row.failing_since,
        answered_at=row.answered_at,
        last_error=row.last_error,
        awake=row.awake,
    )


def _place(salt: str, what: str) -> str:
    return f"webhook:{salt}:{what}"
