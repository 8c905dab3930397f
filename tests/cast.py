"""The cast: Aliya applies, Bolat serves at the counter, Saule decides, Marat signs, Zhandos must see nothing.

Ermek looks after the calendar and sees no case at all; Raushan answers at an archive and sees only what it is asked.

Everybody is invented, every number synthetic. Time stands: it is Monday, 23 November 2026, ten in the morning.
"""

import uuid
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import pytest
from django.test import Client

from telnusqa.acts.add_institution import NewInstitution, add_institution
from telnusqa.acts.give_role import give_role
from telnusqa.acts.import_register import import_register
from telnusqa.acts.open_account import open_account
from telnusqa.acts.receive_blanks import receive_blanks
from telnusqa.acts.submit import submit
from telnusqa.core.blank import BlankKind
from telnusqa.core.channel import Channel
from telnusqa.core.event import ADMINISTRATOR, Actor, Door, staff
from telnusqa.core.making import Holder
from telnusqa.core.person import PersonName
from telnusqa.core.register_row import RecordKind, RegisterRow, StudyForm
from telnusqa.core.role import OrganisationKind, Role
from telnusqa.core.serial import CaseNumber
from telnusqa.core.supplement_line import SupplementLine
from tests.aliya import ALIYA_IIN, ALIYA_PHONE, application  # noqa: F401 - tests take her phone from the cast

NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
PASSWORD = "a-password-of-the-cast"
AT_COUNTER = Actor("applicant", Door.COLLEGE)


@dataclass(frozen=True)
class Staff:
    """A member of staff of the cast."""

    id: int
    username: str
    home: int

    @property
    def actor(self) -> Actor:
        """Who acts."""
        return staff(self.id)

    def client(self) -> Client:
        """A browser in which they have signed in."""
        from telnusqa.store.models import User

        client = Client()
        client.force_login(User.objects.get(pk=self.id))
        return client


def college(bin_number: str, name: str) -> NewInstitution:
    """An invented college."""
    return NewInstitution(
        bin=bin_number,
        kind=OrganisationKind.COLLEGE,
        name_kk=f"«{name} колледжі» коммуналдық мемлекеттік қазыналық кәсіпорны",
        name_ru=f"КГКП «Колледж {name}»",
        name_en=f"{name} College",
        region="710000000",
        settlement_kk="Астана қаласы",
        settlement_ru="город Астана",
        address_kk="Сарыжайлау көшесі, 14",
        address_ru="улица Сарыжайлау, 14",
        phone="+77172000014",
        email="kense@college.example",
        head=Holder("Жүнісов Марат Қайратұлы", "Жунусов Марат Кайратулы"),
        deputy=Holder("Ілиясова Гүлнәр Бақытқызы", "Ильясова Гульнар Бахыткызы"),
    )


def an_archive(bin_number: str, place: str) -> NewInstitution:
    """An invented state archive."""
    return replace(
        college(bin_number, place),
        kind=OrganisationKind.ARCHIVE,
        name_kk=f"{place} ауданының мемлекеттік архиві",
        name_ru=f"Государственный архив района {place}",
        name_en=f"State Archive of {place} District",
        address_kk="Тәуелсіздік көшесі, 3",
        address_ru="улица Тауелсиздик, 3",
        phone="+77172000003",
        head=None,
        deputy=None,
    )


def aliya_record(**changes: object) -> RegisterRow:
    """Aliya's diploma, as her college's register holds it."""
    row = RegisterRow(
        kind=RecordKind.DIPLOMA,
        series="ТКБ",
        number="0123456",
        surname_kk="Омарова",
        given_kk="Әлия",
        patronymic_kk="Серікқызы",
        surname_ru="Омарова",
        given_ru="Алия",
        patronymic_ru="Сериккызы",
        iin=ALIYA_IIN,
        entered=2006,
        finished=2009,
        institution_entered_kk="Ақбұлақ құрылыс-механикалық колледжі",
        institution_entered_ru="Акбулакский строительно-механический колледж",
        institution_finished_kk="Ақбұлақ политехникалық колледжі",
        institution_finished_ru="Политехнический колледж Акбулак",
        speciality_code="0518000",
        speciality_kk="Есеп және аудит",
        speciality_ru="Учёт и аудит",
        qualification_code="0518033",
        qualification_kk="Бухгалтер",
        qualification_ru="Бухгалтер",
        study_form=StudyForm.FULL_TIME,
        board_on=date(2009, 6, 24),
        board_minutes="12",
        registration_number="99",
        issued_on=date(2009, 6, 27),
        head_kk="",
        head_ru="",
        deputy_kk="",
        deputy_ru="",
        supplement=(
            SupplementLine(position=1, section=True, name_kk="Жалпы білім беретін пәндер", name_ru="Общие дисциплины"),
            SupplementLine(position=2, section=False, name_kk="Қазақ тілі", name_ru="Казахский язык", hours=72, five=5),
            SupplementLine(position=3, section=False, name_kk="Математика", name_ru="Математика", hours=144, five=4),
        ),
    )
    return replace(row, **changes)  # type: ignore[arg-type]


def filed(at: datetime = NOW, **changes: object) -> CaseNumber:
    """A case, taken in at the college's office."""
    return submit(
        application(**changes),
        draft=str(uuid.uuid4()),
        channel=Channel.OFFICE,
        code=None,
        by=AT_COUNTER,
        happened_at=at,
    )


def _hire(username: str, surname: str, given: str, home: int, *roles: Role) -> Staff:
    user = open_account(
        username, PersonName(surname, given), home, password=PASSWORD, by=ADMINISTRATOR, happened_at=NOW
    )
    for role in roles:
        give_role(user, home, role, since=date(2024, 1, 1), by=ADMINISTRATOR, happened_at=NOW)
    return Staff(user, username, home)


@pytest.fixture
def college1(db: None) -> int:
    """Ақбұлақ college: its register holds Aliya's diploma, its stock some blanks."""
    home = add_institution(college("960940000175", "Ақбұлақ"), by=ADMINISTRATOR, happened_at=NOW)
    import_register(home, [aliya_record()], file_sha256="0" * 64, rejected=0, by=ADMINISTRATOR, happened_at=NOW)
    for kind in BlankKind:
        receive_blanks(home, kind, "ТКБ", 2000001, 2000020, by=ADMINISTRATOR, happened_at=NOW)
    return home


@pytest.fixture
def college2(db: None) -> int:
    """Another college, which must see nothing of the first."""
    return add_institution(college("010240000355", "Қарғалы"), by=ADMINISTRATOR, happened_at=NOW)


@pytest.fixture
def corporation(db: None) -> int:
    """An office of the State Corporation."""
    office = replace(college("140640000007", "Корпорация"), kind=OrganisationKind.CORPORATION, head=None, deputy=None)
    return add_institution(office, by=ADMINISTRATOR, happened_at=NOW)


@pytest.fixture
def authority(db: None) -> int:
    """An authority of education: it has no cases, its administrator looks after reference data."""
    office = replace(college("180940000007", "Басқарма"), kind=OrganisationKind.AUTHORITY, head=None, deputy=None)
    return add_institution(office, by=ADMINISTRATOR, happened_at=NOW)


@pytest.fixture
def archive(db: None) -> int:
    """A state archive with a desk here: it has no cases, only requests."""
    return add_institution(an_archive("941240000163", "Ақбұлақ"), by=ADMINISTRATOR, happened_at=NOW)


@pytest.fixture
def archive2(db: None) -> int:
    """Another archive, which must see nothing of the first."""
    return add_institution(an_archive("941240000173", "Қарғалы"), by=ADMINISTRATOR, happened_at=NOW)


@pytest.fixture
def saule(college1: int) -> Staff:
    """Executor at the first college: checks, decides, reserves, issues."""
    return _hire("saule", "Тілеуова", "Сәуле", college1, Role.EXECUTOR)


@pytest.fixture
def dina(college1: int) -> Staff:
    """A second executor at the first college."""
    return _hire("dina", "Әлімова", "Дина", college1, Role.EXECUTOR)


@pytest.fixture
def marat(college1: int) -> Staff:
    """Head of the first college: signs."""
    return _hire("marat", "Жүнісов", "Марат", college1, Role.HEAD)


@pytest.fixture
def gulnar(college1: int) -> Staff:
    """Clerk of the first college's office: takes in, hands over."""
    return _hire("gulnar", "Сейітова", "Гүлнар", college1, Role.CLERK)


@pytest.fixture
def zhandos(college2: int) -> Staff:
    """Executor at the second college: must see nothing of the first."""
    return _hire("zhandos", "Ерғалиев", "Жандос", college2, Role.EXECUTOR)


@pytest.fixture
def bolat(corporation: int) -> Staff:
    """Operator of the State Corporation."""
    return _hire("bolat", "Қасымов", "Болат", corporation, Role.OPERATOR)


@pytest.fixture
def ermek(authority: int) -> Staff:
    """Administrator of reference data: changes the calendar, sees nobody's case."""
    return _hire("ermek", "Сапаров", "Ермек", authority, Role.ADMINISTRATOR)


@pytest.fixture
def raushan(archive: int) -> Staff:
    """Clerk of the archive: answers what it is asked, sees nobody's case."""
    return _hire("raushan", "Әбілова", "Раушан", archive, Role.ARCHIVIST)


@pytest.fixture
def meiram(archive2: int) -> Staff:
    """Clerk of another archive: must see nothing of the first."""
    return _hire("meiram", "Оспанов", "Мейрам", archive2, Role.ARCHIVIST)


@pytest.fixture
def forty(college1: int, college2: int) -> list[CaseNumber]:
    """Forty open cases in two homes."""
    return [filed(**({"institution_bin": "010240000355"} if n % 2 else {})) for n in range(40)]
