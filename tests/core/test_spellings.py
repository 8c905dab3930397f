"""A record is found under each spelling of its name, and a doubled name by either half."""

from telnusqa.core.name_key import NameKeys
from telnusqa.core.person import PersonName
from telnusqa.core.spellings import halves, spellings


def test_two_spellings_that_fold_to_one_are_one() -> None:
    assert spellings(PersonName("Омарова", "Әлия", "Серікқызы"), PersonName("Омарова", "Алия", "Сериккызы")) == (
        NameKeys("омарова", "алия", "серикызы"),
    )


def test_spellings_that_differ_in_the_patronymic_alone_are_two() -> None:
    found = spellings(PersonName("Омарова", "Әлия", "Серікқызы"), PersonName("Омарова", "Алия", "Сериковна"))
    assert [each.patronymic for each in found] == ["серикызы", "сериковна"]


def test_a_doubled_name_is_found_by_its_halves_the_whole_ones_first() -> None:
    assert spellings(PersonName("Кох-Ахметова", "Сун Хи", "Ким-қызы")) == (
        NameKeys("кохахметова", "сунхи", "кимкызы"),
        NameKeys("кох", "сунхи", "кимкызы"),
        NameKeys("ахметова", "сунхи", "кимкызы"),
        NameKeys("кохахметова", "сун", "кимкызы"),
        NameKeys("кохахметова", "хи", "кимкызы"),
    )


def test_a_single_name_has_no_halves() -> None:
    assert halves("Омарова") == halves("Омарова-") == halves("") == ()
    assert halves("Сейіт - Әли") == ("сеит", "али")
