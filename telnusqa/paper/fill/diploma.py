"""What stands on a duplicate diploma."""

from telnusqa.core.language import Language
from telnusqa.core.making import Making
from telnusqa.core.register_row import RecordKind
from telnusqa.paper.diploma import Diploma, DiplomaSide
from telnusqa.words.date import long_date
from telnusqa.words.diploma import coded, decided_on, numbered, signer, study_form


def diploma_sheet(making: Making, *, on_blank: bool) -> Diploma:
    """A duplicate diploma: the register's words, the names of those who sign today, the number it stands for.

    Both institutions, at entry and at completion, are the register's: neither is brought up to date.
    """
    record, kk, ru = making.record, Language.KK, Language.RU
    return Diploma(
        kk=DiplomaSide(
            holder=making.name_kk.full,
            entered_year=str(record.entered),
            institution_at_entry=record.institution_entered_kk,
            finished_year=str(record.finished),
            institution_at_completion=record.institution_finished_kk,
            speciality=coded(record.speciality_code, record.speciality_kk),
            study_form=study_form(record.study_form, kk),
            decided_on=decided_on(record.board_on, kk),
            protocol=record.board_minutes,
            qualification=coded(record.qualification_code, record.qualification_kk),
            head=signer(making.head.kk),
            deputy=signer(making.deputy.kk),
            settlement=making.settlement_kk,
            issued_on=long_date(making.printed_on, kk),
        ),
        ru=DiplomaSide(
            holder=making.name_ru.full,
            entered_year=str(record.entered),
            institution_at_entry=record.institution_entered_ru,
            finished_year=str(record.finished),
            institution_at_completion=record.institution_finished_ru,
            speciality=coded(record.speciality_code, record.speciality_ru),
            study_form=study_form(record.study_form, ru),
            decided_on=decided_on(record.board_on, ru),
            protocol=record.board_minutes,
            qualification=coded(record.qualification_code, record.qualification_ru),
            head=signer(making.head.ru),
            deputy=signer(making.deputy.ru),
            settlement=making.settlement_ru,
            issued_on=long_date(making.printed_on, ru),
        ),
        blank_number=numbered(str(making.blank)),
        registration_number=str(making.number),
        replaced=making.replaces,
        honours=record.kind is RecordKind.HONOURS_DIPLOMA,
        unsealed=not on_blank,
        verify_url="" if on_blank and not (making.layout and making.layout.code) else making.verify_url,
    )
