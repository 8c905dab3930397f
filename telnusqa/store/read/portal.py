"""What an applicant left behind before there was a case."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.application import Typed
from telnusqa.core.code import CodePurpose
from telnusqa.core.errors import NotFound
from telnusqa.core.language import Language
from telnusqa.store.keep import drafts
from telnusqa.store.keep.applications import phone_macs
from telnusqa.store.once import once
from telnusqa.store.secret import unseal
from telnusqa.store.tables.portal import CodeRow, DraftRow


@dataclass(frozen=True)
class Draft:
    """A form half filled in."""

    id: uuid.UUID
    typed: Typed
    changed_at: datetime


@dataclass(frozen=True, kw_only=True)
class CodeToSend:
    """A code on its way to a phone."""

    id: uuid.UUID
    purpose: CodePurpose
    phone: str
    code: str
    language: Language
    expires_at: datetime


def draft(name: uuid.UUID, phone: str) -> Draft:
    """One's own draft. Raises :class:`NotFound` for anybody else's."""
    row = DraftRow.objects.filter(pk=name, phone_mac__in=phone_macs(phone)).first()
    if row is None:
        raise NotFound("draft")
    return Draft(row.pk, drafts.typed_of(row), row.changed_at)


def drafts_of(phone: str) -> tuple[Draft, ...]:
    """One's own drafts, last changed first."""
    rows = DraftRow.objects.filter(phone_mac__in=phone_macs(phone)).order_by("-changed_at")
    return tuple(Draft(row.pk, drafts.typed_of(row), row.changed_at) for row in rows)


def code_phone(name: uuid.UUID, purpose: CodePurpose) -> str | None:
    """The phone a code went to, once the code was passed; None before. Asked once for a page."""
    passed = CodeRow.objects.filter(pk=name, purpose=purpose.value).exclude(passed_at=None)
    row = once((code_phone, name, purpose), passed.first)
    return unseal(row.phone_box, f"code:{name}:phone") if row else None


def asked_phone(name: uuid.UUID, purpose: CodePurpose) -> str | None:
    """The phone a code was asked for, passed or not: for the page it is typed on, and to send another."""
    row = CodeRow.objects.filter(pk=name, purpose=purpose.value).first()
    return unseal(row.phone_box, f"code:{name}:phone") if row else None


def was_sent(name: uuid.UUID) -> bool:
    """Whether a code is on its phone by now, as far as the gateway knows."""
    return CodeRow.objects.filter(pk=name).exclude(sent_at=None).exists()


def code_to_send(name: uuid.UUID) -> CodeToSend | None:
    """The code an errand is to send, or None where it was sent already or is gone."""
    row = CodeRow.objects.filter(pk=name, sent_at=None).first()
    if row is None or not row.code_box:
        return None
    return CodeToSend(
        id=row.pk,
        purpose=CodePurpose(row.purpose),
        phone=unseal(row.phone_box, f"code:{name}:phone"),
        code=unseal(row.code_box, f"code:{name}"),
        language=Language(row.language),
        expires_at=row.expires_at,
    )
