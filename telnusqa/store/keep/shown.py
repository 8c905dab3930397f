"""Against which paper something was done at a counter: its number is sealed, the journal holds a salted hash."""

import secrets
from datetime import datetime

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.case import Case
from telnusqa.core.identity import Identity
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.secret import seal
from telnusqa.store.tables.correction import ShownRow


def keep_shown(case: Case, identity: Identity, note: str, at: datetime) -> str:
    """Keep what was looked at for the line that is written next; answers the hash that line holds."""
    seq, salt = case.version + 1, secrets.token_hex(SALT_BYTES)
    place = f"shown:{case.home}:{case.number}:{seq}"
    ShownRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        seq=seq,
        paper=identity.paper.value,
        number_box=seal(identity.number, place),
        note_box=seal(note.strip(), f"{place}:note"),
        salt=salt,
        at=at,
    )
    return hash_of_text(f"{identity.paper.value}:{identity.number}", salt)
