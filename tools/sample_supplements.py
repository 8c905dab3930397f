"""Invented supplements: lines under their sections, graded as the years did it."""

from random import Random
from typing import Any

from tools.sample_people import pages, pick

_SCALE = (
    (95, "A", "4.0"), (90, "A-", "3.67"), (85, "B+", "3.33"), (80, "B", "3.0"), (75, "B-", "2.67"),
    (70, "C+", "2.33"), (65, "C", "2.0"), (60, "C-", "1.67"), (55, "D+", "1.33"), (50, "D", "1.0"),
)  # fmt: skip
_WHOLE = ("general", "humanities", "special", "practice", "attestation")
_SHORT = ("special", "practice")
CREDITS_SINCE = 2017
LETTERS_SINCE = 2021

Cells = dict[str, str | int]


def supplement(random: Random, studies: dict[str, Any], college: str, finished: int, *, whole: bool) -> list[Cells]:
    """The lines of one supplement: 45 with every section, or from 8 of a short course."""
    sections = _WHOLE if whole else _SHORT
    share = 1.0 if whole else 0.3 + random.random() * 0.7
    lines: list[Cells] = []
    for section in sections:
        kk, ru = pages(studies["sections"][section])
        lines.append({"section": "иә", "name_kk": kk, "name_ru": ru})
        subjects = studies[college]["special"] if section == "special" else studies[section]
        for subject in subjects[: max(2, round(len(subjects) * share))]:
            name_kk, name_ru, hours = subject.split("|")
            lines.append({"name_kk": name_kk, "name_ru": name_ru, **_grades(random, int(hours), finished)})
    return [{"position": position, **line} for position, line in enumerate(lines, 1)]


def _grades(random: Random, hours: int, finished: int) -> Cells:
    percent = 50 + int(random.random() ** 0.6 * 51)
    least, letter, points = next(step for step in _SCALE if step[0] <= percent)
    five = 5 if least >= 90 else 4 if least >= 70 else 3
    cells: Cells = {"hours": hours}
    if finished >= CREDITS_SINCE:
        cells["credits"] = f"{hours / 24:.1f}".removesuffix(".0")
    if finished >= LETTERS_SINCE:
        cells |= {"percent": percent, "letter": letter, "points": points}
    elif random.random() < 0.05:
        return cells | {"five": pick(random, ("сынақ", "зачтено"))}
    return cells | {"five": five}
