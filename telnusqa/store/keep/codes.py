"""One-time codes, sealed until they are sent."""

import secrets
import uuid
from datetime import datetime, timedelta

from telnusqa.core.code import CodePurpose, code_of
from telnusqa.core.language import Language
from telnusqa.law.norm import OneTimeCode
from telnusqa.store.keep.applications import phone_mac, phone_macs
from telnusqa.store.secret import is_mac, mac, seal, unseal
from telnusqa.store.tables.case import ApplicationRow, CaseHome
from telnusqa.store.tables.portal import CodeRow

_LOOKED_AT = timedelta(days=7)


def create(
    purpose: CodePurpose, phone: str, text_hash: str, language: Language, at: datetime, norm: OneTimeCode
) -> uuid.UUID:
    """A fresh code for that phone and, where there is one, that text and no other."""
    name = uuid.uuid4()
    code = code_of(secrets.randbelow(10**norm.digits), norm.digits)
    CodeRow.objects.create(
        id=name,
        purpose=purpose.value,
        phone_mac=phone_mac(phone),
        phone_box=seal(phone, _phone_place(name)),
        text_hash=text_hash,
        code_box=seal(code, f"code:{name}"),
        code_mac=code_mac(name, code),
        language=language.value,
        created_at=at,
        expires_at=at + norm.life,
    )
    return name


def code_mac(name: uuid.UUID, code: str) -> str:
    """What a typed code is compared by."""
    return mac(code, f"code:{name}")


def is_code(kept: str, name: uuid.UUID, code: str) -> bool:
    """Whether that is the code that was kept."""
    return is_mac(kept, code, f"code:{name}")


def locked(name: uuid.UUID) -> CodeRow | None:
    """The code's row, held until the transaction ends: nobody tries it at the same time."""
    return CodeRow.objects.select_for_update().filter(pk=name).first()


def drop_unused(before: datetime) -> int:
    """Drop codes that passed and certified no application after all; answers how many.

    One is used within minutes of its passing: those of the week before that moment are looked at, not every code ever.
    """
    asked = CodeRow.objects.filter(created_at__gte=before - _LOOKED_AT, created_at__lt=before)
    passed = asked.filter(purpose=CodePurpose.CONFIRM.value).exclude(passed_at=None)
    unused = [row.pk for row in passed if not _certified(row)]
    return CodeRow.objects.filter(pk__in=unused).delete()[0]


def _certified(row: CodeRow) -> bool:
    """Whether an application rests on it: found by its phone, under whichever key that was noted."""
    homes = CaseHome.objects.filter(phone_mac__in=phone_macs(unseal(row.phone_box, _phone_place(row.pk))))
    applications = ApplicationRow.objects.filter(confirmed_by=f"code:{row.pk}", home_id__in=homes.values("home_id"))
    return applications.filter(case_number__in=homes.values("number")).exists()


def _phone_place(name: uuid.UUID) -> str:
    return f"code:{name}:phone"
