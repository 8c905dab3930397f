"""What stands on a duplicate supplement."""

from telnusqa.core.language import Language
from telnusqa.core.making import Making
from telnusqa.core.supplement_line import SupplementLine
from telnusqa.paper.supplement import Mark, Supplement, SupplementSide
from telnusqa.words.date import long_date
from telnusqa.words.diploma import amount, coded, five_points, numbered, signer


def supplement_sheet(making: Making, *, on_blank: bool) -> Supplement:
    """A duplicate supplement: every line of the register in its order, with the diploma it belongs to.

    The columns are the older two where no line holds credits, percent, letter or points.
    """
    record = making.record
    return Supplement(
        kk=SupplementSide(
            holder=making.name_kk.full,
            studied_from=str(record.entered),
            studied_to=str(record.finished),
            institution=record.institution_finished_kk,
            speciality=coded(record.speciality_code, record.speciality_kk),
            qualification=coded(record.qualification_code, record.qualification_kk),
            head=signer(making.head.kk),
            deputy=signer(making.deputy.kk),
            settlement=making.settlement_kk,
            issued_on=long_date(making.printed_on, Language.KK),
        ),
        ru=SupplementSide(
            holder=making.name_ru.full,
            studied_from=str(record.entered),
            studied_to=str(record.finished),
            institution=record.institution_finished_ru,
            speciality=coded(record.speciality_code, record.speciality_ru),
            qualification=coded(record.qualification_code, record.qualification_ru),
            head=signer(making.head.ru),
            deputy=signer(making.deputy.ru),
            settlement=making.settlement_ru,
            issued_on=long_date(making.printed_on, Language.RU),
        ),
        marks=tuple(_mark(line) for line in record.supplement),
        diploma_number=numbered(making.diploma),
        registration_number=str(making.number),
        blank_number=str(making.blank),
        replaced=making.replaces,
        hours_and_five_only=not any(_has_newer_grades(line) for line in record.supplement),
        unsealed=not on_blank,
        verify_url="" if on_blank and not (making.layout and making.layout.code) else making.verify_url,
    )


def _has_newer_grades(line: SupplementLine) -> bool:
    return bool(line.letter) or any(value is not None for value in (line.credits, line.percent, line.points))


def _mark(line: SupplementLine) -> Mark:
    if line.section:
        return Mark(kk=line.name_kk, ru=line.name_ru, section=True)
    return Mark(
        kk=line.name_kk,
        ru=line.name_ru,
        hours=amount(line.hours),
        credits=amount(line.credits),
        percent=amount(line.percent),
        letter=line.letter,
        points=amount(line.points),
        five=five_points(line.five, line.passed, Language.KK),
        five_ru=five_points(line.five, line.passed, Language.RU),
    )
