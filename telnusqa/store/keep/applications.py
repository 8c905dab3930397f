"""An application: sealed, with names in their own columns."""

import secrets
from datetime import date

from telnusqa.core.application import Application
from telnusqa.core.application_text import application_of, hash_of_text, text_of
from telnusqa.core.case import Case
from telnusqa.core.errors import NotFound
from telnusqa.core.iin import birth_date
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.secret import mac, macs, seal, unseal
from telnusqa.store.tables.case import ApplicationRow

SALT_BYTES = 16


def phone_mac(phone: str) -> str:
    """The code a phone is looked up by."""
    return mac(phone, "phone")


def iin_mac(iin: str | None) -> str:
    """The code an IIN is looked up by; empty where there is none."""
    return mac(iin or "", "iin")


def phone_macs(phone: str) -> tuple[str, ...]:
    """The codes under which a phone may have been kept."""
    return macs(phone, "phone")


def iin_macs(iin: str) -> tuple[str, ...]:
    """The codes under which an IIN may have been kept."""
    return macs(iin, "iin")


def _context(home: int, number: str) -> str:
    return f"application:{home}:{number}"


def new_salt() -> str:
    """A salt that will lie beside the value whose hash it hides."""
    return secrets.token_hex(SALT_BYTES)


def salted_hash(application: Application, draft: str, salt: str) -> str:
    """What the journal holds in place of the application."""
    return hash_of_text(text_of(application, draft), salt)


def row(case: Case, application: Application, *, draft: str, salt: str, confirmed_by: str) -> ApplicationRow:
    """The row of a new case's application."""
    text = text_of(application, draft)
    return ApplicationRow(
        home_id=case.home,
        case_number=case.number,
        surname=application.applicant.surname,
        given=application.applicant.given,
        patronymic=application.applicant.patronymic,
        iin_mac=iin_mac(application.iin),
        text_box=seal(text, _context(case.home, case.number)),
        text_hash=hash_of_text(text),
        salt=salt,
        draft=draft,
        confirmed_by=confirmed_by,
        language=application.language.value,
    )


def handed_on(old: Case, new: Case, salt: str) -> tuple[ApplicationRow, str]:
    """The same application sealed anew for its new place, and the hash the journal holds. Raises ``NotFound``."""
    application = get(old.home, old.number)
    known = ApplicationRow.objects.only("draft", "confirmed_by").get(home_id=old.home, case_number=old.number)
    sealed = row(new, application, draft=known.draft, salt=salt, confirmed_by=known.confirmed_by)
    return sealed, salted_hash(application, known.draft, salt)


def get(home: int, number: str) -> Application:
    """The application of a case. Raises :class:`NotFound`, of an erased one too."""
    rows = rows_of(ApplicationRow, home, number)
    if not rows or not rows[0].text_box:
        raise NotFound(number)
    return application_of(unseal(rows[0].text_box, _context(home, number)))


def birthday_of(case: Case) -> date | None:
    """The holder's day of birth, as far as their IIN tells it. Raises :class:`NotFound`."""
    iin = get(case.home, case.number).iin
    return birth_date(iin) if iin else None
