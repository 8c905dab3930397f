"""An application: sealed, with names in their own columns."""

import secrets
from datetime import date

from telnusqa.core.application import Application
from telnusqa.core.application_text import application_of, hash_of_text, text_of
from telnusqa.core.case import Case
from telnusqa.core.errors import NotFound
from telnusqa.core.iin import birth_date
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.secret import mac, seal, unseal
from telnusqa.store.tables.case import ApplicationRow

SALT_BYTES = 16


def phone_mac(phone: str) -> str:
    """The code a phone is looked up by."""
    return mac(phone, "phone")


def iin_mac(iin: str | None) -> str:
    """The code an IIN is looked up by; empty where there is none."""
    return mac(iin or "", "iin")


def _context(home: int, number: str) -> str:
    return f"application:{home}:{number}"


def new_salt() -> str:
    """A salt that will lie beside the value whose hash it hides."""
    return secrets.token_hex(SALT_BYTES)


def salted_hash(application: Application, draft: str, salt: str) -> str:
    """What the journal holds in place of the application."""
    return hash_of_text(text_of(application, draft), salt)


def create(case: Case, application: Application, *, draft: str, salt: str, confirmed_by: str) -> None:
    """Keep the application of a new case."""
    text = text_of(application, draft)
    ApplicationRow.objects.create(
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


def hand_on(old: Case, new: Case, salt: str) -> str:
    """Seal the same application anew for its new place; answers the hash the journal holds. Raises ``NotFound``."""
    application = get(old.home, old.number)
    row = ApplicationRow.objects.only("draft", "confirmed_by").get(home_id=old.home, case_number=old.number)
    create(new, application, draft=row.draft, salt=salt, confirmed_by=row.confirmed_by)
    return salted_hash(application, row.draft, salt)


def get(home: int, number: str) -> Application:
    """The application of a case. Raises :class:`NotFound`."""
    rows = rows_of(ApplicationRow, home, number)
    if not rows:
        raise NotFound(number)
    return application_of(unseal(rows[0].text_box, _context(home, number)))


def birthday_of(case: Case) -> date | None:
    """The holder's day of birth, as far as their IIN tells it. Raises :class:`NotFound`."""
    iin = get(case.home, case.number).iin
    return birth_date(iin) if iin else None
