"""What is wrong with a person's name, and how it is shown."""

import pytest

from telnusqa.core.person import PersonName, problems_with_name, tidy
from telnusqa.core.problem import Problem


def wrong(surname: str = "Омарова", given: str = "Әлия", patronymic: str = "Серікқызы") -> list[Problem]:
    return [*problems_with_name("applicant", PersonName(surname, given, patronymic), "2023:A5")]


def test_a_name_with_and_without_patronymic_is_well() -> None:
    assert wrong() == []
    assert wrong(patronymic="") == []


def test_surname_and_given_name_are_needed() -> None:
    assert wrong(surname="", given="", patronymic="") == [
        Problem("applicant_surname", "missing", "2023:A5"),
        Problem("applicant_given", "missing", "2023:A5"),
    ]


@pytest.mark.parametrize("part", ["surname", "given", "patronymic"])
def test_each_part_may_have_sixty_letters_and_no_more(part: str) -> None:
    assert wrong(**{part: "Ә" * 60}) == []
    assert wrong(**{part: "Ә" * 61}) == [Problem(f"applicant_{part}", "too_long", "2023:A5", {"most": 60})]


@pytest.mark.parametrize("part", ["surname", "given", "patronymic"])
def test_each_part_is_of_letters(part: str) -> None:
    assert wrong(**{part: "Омар0ва"}) == [Problem(f"applicant_{part}", "name_letters", "2023:A5")]


@pytest.mark.parametrize("surname", ["Ахметова-Кох", "Д’Артаньян", "О'Нил", "Д.", "аль Фараби", "Ким"])
def test_names_are_written_with_what_names_are_written_with(surname: str) -> None:
    assert wrong(surname=surname) == []


@pytest.mark.parametrize("surname", ["-Кох", " Кох", "К_х", "К\nох", "Кох;", "?"])
def test_nothing_else_stands_in_a_name(surname: str) -> None:
    assert [problem.code for problem in wrong(surname=surname)] == ["name_letters"]


def test_a_name_is_shown_whole_and_by_its_first_letters() -> None:
    assert PersonName("Омарова", "Әлия", "Серікқызы").full == "Омарова Әлия Серікқызы"
    assert PersonName("Омарова", "Әлия", "Серікқызы").initials == "О. Ә. С."
    assert (PersonName("Ли", "Ирина").full, PersonName("Ли", "Ирина").initials) == ("Ли Ирина", "Л. И.")


def test_white_space_is_folded_as_people_type_it() -> None:
    assert tidy("  Әли \t\n Хан ") == "Әли Хан"
