"""Whoever is in the register is found by a name with one or two typos, with the year and without."""

from random import Random

import pytest

from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.finding import ByName
from telnusqa.core.person import PersonName
from telnusqa.store.read.finding import find
from tests.aliya import aliya_record
from tests.bench.people import People, Person
from tests.bench.typos import mistyped
from tests.cast import NOW
from tests.registers import import_register

pytestmark = pytest.mark.django_db
MANY = 150


@pytest.fixture
def people(college1: int) -> list[Person]:
    """A register of people whose names are as near one another as they are in life."""
    people = list(People(seed=5, surnames=3000, given=600).drawn(MANY))
    rows = [
        aliya_record(
            number=f"{5000000 + n}", iin=None, entered=1960, finished=one.finished, board_on=None, issued_on=NOW.date(),
            surname_kk=one.kk.surname, given_kk=one.kk.given, patronymic_kk=one.kk.patronymic,
            surname_ru=one.ru.surname, given_ru=one.ru.given, patronymic_ru=one.ru.patronymic, supplement=(),
        )
        for n, one in enumerate(people)
    ]  # fmt: skip
    import_register(college1, rows, file_sha256="d" * 64, by=ADMINISTRATOR, happened_at=NOW)
    return people


@pytest.mark.parametrize("typos", [1, 2])
@pytest.mark.parametrize("with_year", [True, False], ids=["year", "no year"])
def test_everybody_is_found_by_a_mistyped_name(
    people: list[Person], college1: int, typos: int, *, with_year: bool
) -> None:
    random, first = Random(typos), 0
    for n, one in enumerate(people):
        name = one.kk if n % 2 else one.ru
        typed = PersonName(*mistyped([name.surname, name.given, name.patronymic], typos, random))
        found = [match.found for match in find((college1,), ByName((typed,), one.finished if with_year else None))]
        numbers = [each.number for each in found]
        assert f"{5000000 + n}" in numbers, (name, typed)
        first += found[0].name == one.kk
    assert first > MANY * 0.9
