"""The places of the cast: two colleges, an office of the Corporation, an authority, two archives. All invented."""

from dataclasses import replace

import pytest

from telnusqa.acts.add_institution import NewInstitution, add_institution
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.making import Holder
from telnusqa.core.role import OrganisationKind
from telnusqa.store.read import resolver
from tests.aliya import aliya_record
from tests.cast import NOW
from tests.registers import import_register


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


@pytest.fixture(autouse=True)
def _names_are_read_anew() -> None:
    """What a test entered is rolled back, and the next one's rows get the same keys."""
    resolver._index.cache_clear()


@pytest.fixture
def college1(db: None) -> int:
    """Ақбұлақ college: its register holds Aliya's diploma. Its executors bring their blanks with them: ``blanks``."""
    home = add_institution(college("960940000175", "Ақбұлақ"), by=ADMINISTRATOR, happened_at=NOW)
    import_register(home, [aliya_record()], file_sha256="0" * 64, by=ADMINISTRATOR, happened_at=NOW)
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
