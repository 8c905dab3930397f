"""Against which paper a duplicate was handed over: its number is sealed, the journal holds a salted hash."""

import secrets
from datetime import datetime

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.case import Case
from telnusqa.core.identity import Identity
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.secret import seal
from telnusqa.store.tables.case import HandoverRow


def keep_identity(case: Case, identity: Identity, note: str, at: datetime) -> str:
    """Keep what was looked at; answers the hash the journal holds. One handover for a case."""
    salt = secrets.token_hex(SALT_BYTES)
    HandoverRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        paper=identity.paper.value,
        number_box=seal(identity.number, f"handover:{case.home}:{case.number}"),
        note_box=seal(note.strip(), f"handover:{case.home}:{case.number}:note"),
        salt=salt,
        at=at,
    )
    return hash_of_text(f"{identity.paper.value}:{identity.number}", salt)
