"""What is settled of a line of the book when its number is set aside."""

from datetime import date

from django.utils import timezone

from telnusqa.core.book_line import Settled
from telnusqa.core.case import Case
from telnusqa.core.duplicate import Duplicate
from telnusqa.core.register_row import RegisterRow
from telnusqa.store.keep import lines
from telnusqa.store.tables.organisation import Organisation


def settle(
    case: Case, record: RegisterRow, *, name_ru: str, name_before: str, names_diploma: str, earlier: Duplicate | None
) -> Settled:
    """What the line says beside its own columns; ``earlier`` is the duplicate it stands for, None for an original."""
    decided = lines.last_at(case, "decided")
    day, registration, issuer_kk, issuer_ru = _replaced(case, record, earlier)
    return Settled(
        kind=record.kind,
        name_ru=name_ru,
        speciality_kk=record.speciality_kk,
        speciality_ru=record.speciality_ru,
        qualification_kk=record.qualification_kk,
        qualification_ru=record.qualification_ru,
        entered=record.entered,
        finished=record.finished,
        board_on=record.board_on,
        board_minutes=record.board_minutes,
        decided_on=timezone.localdate(decided) if decided else None,
        replaced_on=day,
        replaced_registration=registration,
        replaced_issuer_kk=issuer_kk,
        replaced_issuer_ru=issuer_ru,
        names_diploma=names_diploma,
        name_before=name_before,
    )


def _replaced(case: Case, record: RegisterRow, earlier: Duplicate | None) -> tuple[date | None, str, str, str]:
    """The day, the registration number and the issuer of what the duplicate stands for."""
    if earlier is None:
        kk, ru = record.institution_finished_kk, record.institution_finished_ru
        return record.issued_on, record.registration_number, kk, ru
    college = Organisation.objects.only("name_kk", "name_ru").get(pk=case.home)
    day = timezone.localdate(earlier.issued_at) if earlier.issued_at else None
    return day, str(earlier.number), college.name_kk, college.name_ru
