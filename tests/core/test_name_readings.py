"""What was typed into three boxes is read in every order people type it."""

import pytest

from telnusqa.core.finding import Why
from telnusqa.core.name_key import NameKeys
from telnusqa.core.name_readings import SWAP, TYPO, Reading, readings
from telnusqa.core.person import PersonName

SWAPPED = (Why.SWAPPED,)


def of(*parts: str) -> NameKeys:
    return NameKeys(*(*parts, "", "")[:3])


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (("Омарова", ""), [Reading(of("омарова"))]),
        (("", "Әлия"), [Reading(of("", "алия"))]),
        (("", "", "Серікқызы"), []),
        (("-", " "), []),
        (("Омарова", "Әлия"), [Reading(of("омарова", "алия")), Reading(of("алия", "омарова"), SWAP, SWAPPED)]),
        (
            ("Омарова", "Әлия", "Маратқызы"),
            [
                Reading(of("омарова", "алия", "мараткызы")),
                Reading(of("алия", "омарова", "мараткызы"), SWAP, SWAPPED),
                Reading(of("мараткызы", "омарова", "алия"), SWAP, SWAPPED),
            ],
        ),
        (
            ("Омарова Әлия", ""),
            [
                Reading(of("омаровалия")),
                Reading(of("омарова", "алия")),
                Reading(of("алия", "омарова"), SWAP, SWAPPED),
                Reading(of("омарова"), TYPO, (Why.PART_OF_NAME,)),
                Reading(of("алия"), TYPO, (Why.PART_OF_NAME,)),
            ],
        ),
        (
            ("Омарова Әлия", "", "Маратқызы"),
            [
                Reading(of("омаровалия", "", "мараткызы")),
                Reading(of("омарова", "алия", "мараткызы")),
                Reading(of("алия", "омарова"), SWAP, SWAPPED),
                Reading(of("омарова", "", "мараткызы"), TYPO, (Why.PART_OF_NAME,)),
                Reading(of("алия", "", "мараткызы"), TYPO, (Why.PART_OF_NAME,)),
            ],
        ),
        (
            ("Омарова Әлия Маратқызы", ""),
            [
                Reading(of("омаровалиямараткызы")),
                Reading(of("омарова", "алия", "мараткызы")),
                Reading(of("алия", "омарова", "мараткызы"), SWAP, SWAPPED),
                Reading(of("мараткызы", "омарова", "алия"), SWAP, SWAPPED),
            ],
        ),
        (
            ("Омарова", "Әлия Маратқызы"),
            [
                Reading(of("омарова", "алиямараткызы")),
                Reading(of("омарова", "алия", "мараткызы")),
                Reading(of("алиямараткызы", "омарова"), SWAP, SWAPPED),
            ],
        ),
        (("Ли", "Ли"), [Reading(of("ли", "ли"))]),
        (("Хан", "Сун Хи Ан"), [Reading(of("хан", "сунхиан")), Reading(of("сунхиан", "хан"), SWAP, SWAPPED)]),
        (
            ("Кох-Ахметова", "Эльвира"),
            [
                Reading(of("кохахметова", "елвира")),
                Reading(of("елвира", "кохахметова"), SWAP, SWAPPED),
                Reading(of("кох", "елвира"), TYPO, (Why.PART_OF_NAME,)),
                Reading(of("ахметова", "елвира"), TYPO, (Why.PART_OF_NAME,)),
            ],
        ),
    ],
)
def test_a_typed_name_is_read(typed: tuple[str, ...], read: list[Reading]) -> None:
    assert readings(PersonName(*typed)) == tuple(read)


def test_another_order_costs_less_than_a_typo() -> None:
    assert (Reading(of("омарова")).cost, SWAP, TYPO) == (0, 1, 2)
