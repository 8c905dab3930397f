"""What a duplicate is made of, before a number is taken and after."""

from datetime import date

from django.conf import settings
from django.db.models import Q

from telnusqa.core.blank import BlankKind, BlankNumber, RegistrationNumber, blank_for
from telnusqa.core.case import Case
from telnusqa.core.duplicate import Duplicate
from telnusqa.core.errors import NotFound
from telnusqa.core.making import Holder, Making, PaperDecided
from telnusqa.core.person import PersonName
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.wanted import Part
from telnusqa.law.name_on_duplicate import bears_new_name
from telnusqa.store.keep import applications, book, cases, prints, records
from telnusqa.store.read import rulesets
from telnusqa.store.tables.organisation import OfficeHolder, Organisation
from telnusqa.store.tables.printing import PaperRow

_NO_NUMBER = RegistrationNumber(2000, 9999)
_NO_BLANK = BlankNumber("ТКБ", 8888888)


def planned(case: Case, today: date) -> tuple[Making, ...]:
    """What would be made of the case today, with numbers as wide as real ones: for the fit check, before any is taken.

    Raises :class:`NotFound` where no record was chosen.
    """
    if case.record_id is None:
        raise NotFound("record")
    record = records.get(case.home, case.record_id)
    new_name = bears_name_of_today(case, today)
    return tuple(
        _making(
            case,
            record,
            part,
            new_name=new_name,
            number=_NO_NUMBER,
            blank=_NO_BLANK,
            replaces=replaced(case, record, part),
            diploma=str(_NO_BLANK) if Part.DIPLOMA in case.wanted.parts else str(record.document),
            printed_on=today,
            token="0" * 24,
            paper=paper_on(case.home, blank_for(record.kind, part), today),
        )
        for part in case.wanted.parts
    )


def duplicate(number: int) -> Duplicate:
    """A duplicate by the number an errand carries. Raises :class:`NotFound`."""
    return book.get(number)


def of_duplicate(duplicate: Duplicate) -> Making:
    """What a reserved duplicate is made of."""
    case = cases.get(duplicate.case)
    record = records.get(duplicate.home, duplicate.record_id)
    return _making(
        case,
        record,
        duplicate.part,
        new_name=duplicate.new_name,
        number=duplicate.number,
        blank=duplicate.blank,
        replaces=duplicate.replaces,
        diploma=_diploma_of(case, duplicate, record),
        printed_on=duplicate.reserved_on,
        token=duplicate.token,
        paper=decided_of(prints.paper(duplicate.home, duplicate.number)),
    )


def paper_on(home: int, kind: BlankKind | None, day: date) -> PaperDecided:
    """What would be decided of a paper on that day."""
    college = Organisation.objects.only("settlement_kk", "settlement_ru").get(pk=home)
    return PaperDecided(
        head=holder(home, "head", day),
        deputy=holder(home, "deputy", day),
        settlement_kk=college.settlement_kk,
        settlement_ru=college.settlement_ru,
        layout=prints.layout_of(prints.layout_on(kind, day)) if kind else None,
    )


def decided_of(row: PaperRow) -> PaperDecided:
    """What was decided of a paper."""
    return PaperDecided(
        head=Holder(row.head_kk, row.head_ru),
        deputy=Holder(row.deputy_kk, row.deputy_ru),
        settlement_kk=row.settlement_kk,
        settlement_ru=row.settlement_ru,
        layout=prints.layout_of(row.layout),
    )


def replaced(case: Case, record: RegisterRow, part: Part) -> str:
    """Series and number of what is replaced: the last duplicate where there was one, else the original."""
    earlier = book.last_issued(case.home, case.record_id, part) if case.record_id else None
    return str(earlier.blank) if earlier else f"{record.series} {record.number}".strip()


def is_reserved(home: int, record: int) -> bool:
    """Whether a duplicate of that record is being made."""
    return book.is_reserved(home, record)


def holder(home: int, post: str, day: date) -> Holder:
    """Who held the post that day; an empty name where nobody did."""
    rows = OfficeHolder.objects.filter(home_id=home, post=post, since__lte=day)
    row = rows.filter(Q(until=None) | Q(until__gte=day)).order_by("-since").first()
    return Holder(row.name_kk, row.name_ru) if row else Holder()


def _diploma_of(case: Case, duplicate: Duplicate, record: RegisterRow) -> str:
    """The diploma a supplement belongs to, as it was settled when its number was set aside."""
    settled = duplicate.names_diploma or book.diploma_of(case.home, case.number, duplicate.record_id)
    return settled or f"{record.series} {record.number}".strip()


def _making(
    case: Case,
    record: RegisterRow,
    part: Part,
    *,
    new_name: bool,
    number: RegistrationNumber,
    blank: BlankNumber,
    replaces: str,
    diploma: str,
    printed_on: date,
    token: str,
    paper: PaperDecided,
) -> Making:
    name_kk, name_ru = names(case, record, new=new_name)
    return Making(
        part=part,
        record=record,
        name_kk=name_kk,
        name_ru=name_ru,
        settlement_kk=paper.settlement_kk,
        settlement_ru=paper.settlement_ru,
        head=paper.head,
        deputy=paper.deputy,
        number=number,
        blank=blank,
        replaces=replaces,
        diploma=diploma,
        printed_on=printed_on,
        verify_url=f"{settings.TELNUSQA_PUBLIC_URL}/v/{token}",
        layout=paper.layout,
    )


def bears_name_of_today(case: Case, day: date) -> bool:
    """Whether what is reserved on that day bears the applicant's new name (policy:name-on-duplicate)."""
    return bears_new_name(case.reasons, rulesets.of(case.edition, on=day, home=case.home))


def names(case: Case, record: RegisterRow, *, new: bool) -> tuple[PersonName, PersonName]:
    """The name it bears: the new one, or the name as at issue."""
    if new:
        now = applications.get(case.home, case.number).applicant
        return now, now
    return record.name_kk, record.name_ru
