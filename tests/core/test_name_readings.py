"""What was typed into three boxes is read in every order people type it."""

import pytest

from telnusqa.core.finding import Why
from telnusqa.core.name_key import NameKeys
from telnusqa.core.name_readings import SWAP, TYPO, NameReading, readings
from telnusqa.core.person import PersonName

SWAPPED = (Why.SWAPPED,)


def of(*parts: str) -> NameKeys:
    return NameKeys(*(*parts, "", "")[:3])


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (("Омарова", ""), [NameReading(of("омарова"))]),
        (("", "Әлия"), [NameReading(of("", "алия"))]),
        (("", "", "Серікқызы"), []),
        (("-", " "), []),
        (("Омарова", "Әлия"), [NameReading(of("омарова", "алия")), NameReading(of("алия", "омарова"), SWAP, SWAPPED)]),
        (
            ("Омарова", "Әлия", "Маратқызы"),
            [
                NameReading(of("омарова", "алия", "мараткызы")),
                NameReading(of("алия", "омарова", "мараткызы"), SWAP, SWAPPED),
                NameReading(of("мараткызы", "омарова", "алия"), SWAP, SWAPPED),
            ],
        ),
        (
            ("Омарова Әлия", ""),
            [
                NameReading(of("омаровалия")),
                NameReading(of("омарова", "алия")),
                NameReading(of("алия", "омарова"), SWAP, SWAPPED),
                NameReading(of("омарова"), TYPO, (Why.PART_OF_NAME,)),
                NameReading(of("алия"), TYPO, (Why.PART_OF_NAME,)),
            ],
        ),
        (
            ("Омарова Әлия", "", "Маратқызы"),
            [
                NameReading(of("омаровалия", "", "мараткызы")),
                NameReading(of("омарова", "алия", "мараткызы")),
                NameReading(of("алия", "омарова"), SWAP, SWAPPED),
                NameReading(of("омарова", "", "мараткызы"), TYPO, (Why.PART_OF_NAME,)),
                NameReading(of("алия", "", "мараткызы"), TYPO, (Why.PART_OF_NAME,)),
            ],
        ),
        (
            ("Омарова Әлия Маратқызы", ""),
            [
                NameReading(of("омаровалиямараткызы")),
                NameReading(of("омарова", "алия", "мараткызы")),
                NameReading(of("алия", "омарова", "мараткызы"), SWAP, SWAPPED),
                NameReading(of("мараткызы", "омарова", "алия"), SWAP, SWAPPED),
            ],
        ),
        (
            ("Омарова", "Әлия Маратқызы"),
            [
                NameReading(of("омарова", "алиямараткызы")),
                NameReading(of("омарова", "алия", "мараткызы")),
                NameReading(of("алиямараткызы", "омарова"), SWAP, SWAPPED),
            ],
        ),
        (("Ли", "Ли"), [NameReading(of("ли", "ли"))]),
        (("Хан", "Сун Хи Ан"), [NameReading(of("хан", "сунхиан")), NameReading(of("сунхиан", "хан"), SWAP, SWAPPED)]),
        (
            ("Кох-Ахметова", "Эльвира"),
            [
                NameReading(of("кохахметова", "елвира")),
                NameReading(of("елвира", "кохахметова"), SWAP, SWAPPED),
                NameReading(of("кох", "елвира"), TYPO, (Why.PART_OF_NAME,)),
                NameReading(of("ахметова", "елвира"), TYPO, (Why.PART_OF_NAME,)),
            ],
        ),
    ],
)
def test_a_typed_name_is_read(typed: tuple[str, ...], read: list[NameReading]) -> None:
    assert readings(PersonName(*typed)) == tuple(read)


def test_another_order_costs_less_than_a_typo() -> None:
    assert (NameReading(of("омарова")).cost, SWAP, TYPO) == (0, 1, 2)
