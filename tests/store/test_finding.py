"""Documents of education are found by number, by IIN and by a name as people remember it, each with why."""

from dataclasses import replace

import pytest

from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.finding import ByName, Why
from telnusqa.core.iin import Iin
from telnusqa.core.person import PersonName
from telnusqa.core.register_row import RegisterRow
from telnusqa.store.read.finding import Match, find
from tests.aliya import ALIYA_IIN, aliya_record
from tests.cast import NOW
from tests.registers import import_register

pytestmark = pytest.mark.django_db

PEOPLE = (
    ("Тілеубергенова", "Қарлығаш", "Әбілқасымқызы", "Тлеубергенова", "Карлыгаш", "Абилкасымовна", 1998),
    ("Нұрмағамбетов", "Үміт", "Серікұлы", "Нурмагамбетов", "Умит", "Серикович", 2004),
    ("Ли", "Ирина", "Викторовна", "Ли", "Ирина", "Викторовна", 2001),
    ("Ни", "Герман", "Олегович", "Ни", "Герман", "Олегович", 2001),
    ("Цой", "Чен Сик", "", "Цой", "Чен Сик", "", 1999),
    ("Кох-Ахметова", "Эльвира", "Карловна", "Кох-Ахметова", "Эльвира", "Карловна", 2010),
    ("Сейіт-Әли", "Рассул", "Болатұлы", "Сеит-Али", "Расул", "Болатович", 2012),
    ("Қайрат", "Ілияс", "Мұратұлы", "Кайрат", "Ильяс", "Муратович", 2015),
    ("Черных", "Юлия", "Юрьевна", "Черных", "Юлия", "Юрьевна", 2007),
)


def record(n: int, *said: object) -> RegisterRow:
    parts = ("surname_kk", "given_kk", "patronymic_kk", "surname_ru", "given_ru", "patronymic_ru", "finished")
    return aliya_record(
        number=f"{7000000 + n}", iin=None, entered=1990, supplement=(), **dict(zip(parts, said, strict=True))
    )


def put(home: int, rows: list[RegisterRow], file: str = "a") -> None:
    import_register(home, rows, file_sha256=file * 64, by=ADMINISTRATOR, happened_at=NOW)


@pytest.fixture
def register(college1: int) -> int:
    """A small register, Aliya's record among others."""
    put(college1, [replace(record(n, *said), issued_on=NOW.date(), board_on=None) for n, said in enumerate(PEOPLE)])
    return college1


def by(home: int, surname: str, given: str = "", patronymic: str = "", year: int | None = None) -> Match:
    return find((home,), ByName((PersonName(surname, given, patronymic),), year))[0]


def test_by_series_and_number_and_by_number_alone(register: int) -> None:
    for asked in (DocumentNumber("ТКБ", "0123456"), DocumentNumber("", "0123456")):
        assert [(m.found.name.surname, m.why) for m in find((register,), asked)] == [("Омарова", (Why.NUMBER,))]
    assert find((register,), DocumentNumber("ЖБ", "0123456")) == ()


def test_by_iin(register: int) -> None:
    assert [(m.found.number, m.why) for m in find((register,), ALIYA_IIN)] == [("0123456", (Why.IIN,))]
    assert find((register,), Iin("910101400019")) == ()


@pytest.mark.parametrize(
    ("typed", "year", "surname", "why"),
    [
        (("Омарова", "Әлия", "Серікқызы"), 2009, "Омарова", {Why.SAME_NAME, Why.SAME_YEAR}),
        (("омарова", "алия"), None, "Омарова", {Why.SAME_NAME}),
        (("Тлеубергенова", "Карлыгаш", "Абилкасымовна"), None, "Тілеубергенова", {Why.SAME_NAME}),
        (("Тілеубергенова", "Қарлығаш", "Әбілқасымқызы"), None, "Тілеубергенова", {Why.SAME_NAME}),
        (("Нурмагамбетов", "Умит"), 2004, "Нұрмағамбетов", {Why.SAME_NAME, Why.SAME_YEAR}),
        (("Нурмогамбетав", "Умит"), 2004, "Нұрмағамбетов", {Why.NEAR_SURNAME, Why.SAME_YEAR}),
        (("Нурмагамбетов", "Умитт", "Серикувич"), None, "Нұрмағамбетов", {Why.NEAR_PATRONYMIC}),
        (("Нурмагамебтов", "Умти"), None, "Нұрмағамбетов", {Why.NEAR_SURNAME, Why.NEAR_GIVEN}),
        (("Омарова", "Алия", "Серикқызы"), 2008, "Омарова", {Why.SAME_NAME, Why.OTHER_YEAR}),
        (("Омарова", "Алия", "Сериковна"), None, "Омарова", {Why.OTHER_FORM}),
        (("Омарова", "Алия", "Маратовна"), None, "Омарова", {Why.OTHER_PATRONYMIC}),
        (("Цой", "Чен Сик", "Олегович"), None, "Цой", {Why.NO_PATRONYMIC}),
        (("Әлия", "Омарова"), None, "Омарова", {Why.SWAPPED}),
        (("Әлия", "Серікқызы", "Омарова"), None, "Омарова", {Why.SWAPPED}),
        (("Омарова Әлия Серікқызы",), None, "Омарова", {Why.SAME_NAME}),
        (("Әлия Омарова",), None, "Омарова", {Why.SWAPPED}),
        (("Омарова", "Әлия Серікқызы"), None, "Омарова", {Why.SAME_NAME}),
        (("Ли", "Ирина"), None, "Ли", {Why.SAME_NAME}),
        (("Ли",), 2001, "Ли", {Why.SAME_NAME, Why.SAME_YEAR}),
        (("Ни", "Г"), None, "Ни", {Why.SAME_NAME}),
        (("Сеит-Али", "Р.", "Б."), None, "Сейіт-Әли", {Why.SAME_NAME}),
        (("Цои",), None, "Цой", {Why.SAME_NAME}),
        (("Сейталы", "Расул"), None, "Сейіт-Әли", {Why.NEAR_SURNAME}),
        (("Сеит Али", "Расул"), None, "Сейіт-Әли", {Why.SAME_NAME}),
        (("Ахметова", "Эльвира", "Карловна"), None, "Кох-Ахметова", {Why.PART_OF_NAME}),
        (("Черных-Ким", "Юлия"), None, "Черных", {Why.PART_OF_NAME}),
        (("Kaйpaт", "Ілияс"), None, "Қайрат", {Why.SAME_NAME}),
        (("Бекова", "Әлия", "Серікқызы"), 2009, "Омарова", {Why.OTHER_SURNAME, Why.SAME_YEAR}),
        (("Бекова", "Алия", "Серикызи"), None, "Омарова", {Why.OTHER_SURNAME, Why.NEAR_PATRONYMIC}),
    ],
)  # fmt: skip
def test_a_name_as_people_remember_it_finds_its_record_first(
    register: int, typed: tuple[str, ...], year: int | None, surname: str, why: set[Why]
) -> None:
    match = by(register, *typed, year=year)
    assert (match.found.name.surname, set(match.why)) == (surname, why)


def test_who_bears_the_very_name_stands_before_who_bears_one_near(register: int) -> None:
    near = record(90, "Амарова", "Алия", "Серикызы", "Амарова", "Алия", "Серикызы", 2009)
    put(register, [near], "b")
    found = find((register,), ByName((PersonName("Омарова", "Әлия"),)))
    assert [match.found.name.surname for match in found] == ["Омарова", "Амарова"]


def test_of_a_given_name_the_first_letter_may_be_known(register: int) -> None:
    put(register, [record(91, "Омарова", "Бану", "", "Омарова", "Бану", "", 2009)], "e")
    found = find((register,), ByName((PersonName("Омарова", "Ә."),)))
    assert [match.found.name.given for match in found] == ["Әлия"]


def test_the_name_of_today_is_looked_for_beside_the_one_of_then(register: int) -> None:
    names = PersonName("Жоқова", "Жанар", "Жоққызы"), PersonName("Омарова", "Әлия", "Серікқызы")
    found = find((register,), ByName(names, 2009))
    assert (found[0].found.name.surname, found[0].why) == ("Омарова", (Why.SAME_NAME, Why.SAME_YEAR))


def test_what_is_nobodys_name_finds_nobody(register: int) -> None:
    assert find((register,), ByName((PersonName("Жолдасбекова", "Перизат", "Маратовна"),))) == ()
    assert find((register,), ByName((PersonName("Жолдасбекова", "Чен Сик", "Маратович"),))) == (), "a given name alone"
    assert find((register,), ByName((PersonName("-", ""),))) == ()


def test_another_college_is_not_asked_unless_the_country_is(register: int, college2: int) -> None:
    for query in (ByName((PersonName("Омарова", "Әлия"),)), ALIYA_IIN, DocumentNumber("ТКБ", "0123456")):
        assert find((college2,), query) == find((), query) == ()
        assert len(find((college2, register), query)) == len(find(None, query)) == 1


def test_a_page_holds_twenty_and_a_rarer_name_is_not_hidden_by_a_common_one(register: int) -> None:
    many = [record(100 + n, "Омарова", "Алина", "", "Омарова", "Алина", "", 2009) for n in range(40)]
    put(register, [*many, record(99, "Омарова", "Арина", "", "Омарова", "Арина", "", 2009)], "c")
    found = find((register,), ByName((PersonName("Омарова", "Алина"),), 2009))
    assert len(found) == 20
    assert "Арина" in {match.found.name.given for match in found}


def test_sabotage_without_the_vocabulary_a_typo_is_not_found(register: int) -> None:
    from telnusqa.store.models import NameGram

    assert by(register, "Нурмогамбетав", "Умит")
    NameGram.objects.all().delete()
    assert find((register,), ByName((PersonName("Нурмогамбетав", "Умит"),))) == ()
