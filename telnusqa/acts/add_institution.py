"""An organisation gets its home here."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.house_event import InstitutionAdded
from telnusqa.core.institution import Form, InstitutionName, Licence
from telnusqa.core.lineage import NO_GROUND, Ground
from telnusqa.core.making import Holder
from telnusqa.core.reference_change import Licensing, Naming
from telnusqa.core.role import OrganisationKind
from telnusqa.store.keep import institutions
from telnusqa.store.keep.write import write
from telnusqa.store.tables.institution import InstitutionNameRow, LicenceRow
from telnusqa.store.tables.organisation import OfficeHolder, Organisation


@dataclass(frozen=True, kw_only=True)
class NewInstitution:
    """What is known of an organisation when it comes in. ``region`` is its KATO code.

    ``code`` is needed only where there is no BIN. ``named_since`` is the first day of its name of today, ``named_by``
    the decision on it, ``former_names`` are those before it. ``desk`` tells whether it works here.
    """

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
    code: str = ""
    form: Form | None = None
    desk: bool = True
    named_since: date | None = None
    named_by: Ground = NO_GROUND
    former_names: tuple[InstitutionName, ...] = ()
    licence: Licence | None = None

    @property
    def names(self) -> tuple[InstitutionName, ...]:
        """Its names, the earliest first."""
        today = InstitutionName(
            kk=self.name_kk, ru=self.name_ru, en=self.name_en, since=self.named_since, ground=self.named_by
        )
        return (*self.former_names, today)


@act
def add_institution(new: NewInstitution, *, by: Actor, happened_at: datetime) -> int:
    """Add it with all that is known; answers its home. An organisation with this BIN or code is left as it is."""
    code = new.bin or new.code
    known = Organisation.objects.filter(code=code).values_list("pk", flat=True).first()
    if known is None and new.bin:
        known = Organisation.objects.filter(bin=new.bin).values_list("pk", flat=True).first()
    if known is not None:
        return known
    row = Organisation.objects.create(
        bin=new.bin or None,
        code=code,
        kind=new.kind.value,
        form=new.form.value if new.form else "",
        desk=new.desk,
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
    for name in new.names:
        InstitutionNameRow.objects.create(home=row, **institutions.columns(Naming(name=name)))
    if new.licence is not None:
        LicenceRow.objects.create(home=row, **institutions.columns(Licensing(licence=new.licence)))
    for post, holder in (("head", new.head), ("deputy", new.deputy)):
        if holder is not None:
            OfficeHolder.objects.create(
                home=row, post=post, name_kk=holder.kk, name_ru=holder.ru, since=new.in_office_since
            )
    write(row, InstitutionAdded(by=by, at=happened_at, bin=code), after=Version(0))
    return row.pk
