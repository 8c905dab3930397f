"""One-time codes, sealed until they are sent."""

import secrets
import uuid
from datetime import datetime

from telnusqa.core.code import CodePurpose, code_of
from telnusqa.core.language import Language
from telnusqa.law.norm import OneTimeCode
from telnusqa.store.keep.applications import phone_mac
from telnusqa.store.secret import is_mac, mac, seal
from telnusqa.store.tables.portal import CodeRow


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
        phone_box=seal(phone, f"code:{name}:phone"),
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
