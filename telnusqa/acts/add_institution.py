"""An organisation gets its home here."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.house_event import InstitutionAdded
from telnusqa.core.making import Holder
from telnusqa.core.role import OrganisationKind
from telnusqa.store.keep.write import write
from telnusqa.store.tables.organisation import OfficeHolder, Organisation


@dataclass(frozen=True, kw_only=True)
class NewInstitution:
    """What is known of an organisation when it comes in. ``region`` is its KATO code."""

    bin: str
    kind: OrganisationKind
    name_kk: str
    name_ru: str
    name_en: str
    region: str
    settlement_kk: str
    settlement_ru: str
    address_kk: str
    address_ru: str
    phone: str
    email: str
    head: Holder | None = None
    deputy: Holder | None = None
    in_office_since: date = date(2020, 1, 1)


@act
def add_institution(new: NewInstitution, *, by: Actor, happened_at: datetime) -> int:
    """Add it with its head and deputy; answers its home. An organisation with this BIN is left as it is."""
    known = Organisation.objects.filter(bin=new.bin).values_list("pk", flat=True).first()
    if known is not None:
        return known
    row = Organisation.objects.create(
        bin=new.bin,
        kind=new.kind.value,
        name_kk=new.name_kk,
        name_ru=new.name_ru,
        name_en=new.name_en,
        region=new.region,
        settlement_kk=new.settlement_kk,
        settlement_ru=new.settlement_ru,
        address_kk=new.address_kk,
        address_ru=new.address_ru,
        phone=new.phone,
        email=new.email,
        chain_year=timezone.localtime(happened_at).year,
    )
    for post, holder in (("head", new.head), ("deputy", new.deputy)):
        if holder is not None:
            OfficeHolder.objects.create(
                home=row, post=post, name_kk=holder.kk, name_ru=holder.ru, since=new.in_office_since
            )
    write(row, InstitutionAdded(by=by, at=happened_at, bin=new.bin), after=Version(0))
    return row.pk
