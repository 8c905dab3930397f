"""Every state the access matrix tells of, brought into the sample: real addresses, and forms that would be taken.

The acts are those of tests/house/standing.py, done by the sample's own people; what a row asks for is written out with
the numbers that came of it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from django.test.utils import setup_test_environment
from django.urls import get_resolver, reverse

LEFT_OUT = {
    "an archive holds the register": "the college would be no more, and nothing could be filed there",
}
"""States that are not brought about, and why."""


def stood() -> list[dict[str, Any]]:
    """Each row of the matrix: its route, its method, its address, its form, and which answer each of the cast gets."""
    from tests.house.matrix import rows
    from tests.house.standing import stand
    from tools.attack import unlimited  # noqa: F401 - codes are asked for more often than by people

    setup_test_environment()
    people = _people()
    _as_in_the_matrix(people)
    addresses = dict(_patterns())
    told = []
    every = rows()
    for at in dict.fromkeys(each.at for each in every if each.at not in LEFT_OUT):
        standing = stand(at, people)
        for row in every:
            if row.at == at:
                words = {**standing.words, **row.words}
                told.append(
                    {
                        "route": row.route,
                        "send": row.send,
                        "at": at,
                        "address": _address(row.route, addresses[row.route], words),
                        "marked": _marked(row.route, addresses[row.route], words),
                        "takes_words": bool(addresses[row.route]),
                        "form": _flat(standing.form(row.form)),
                        "answers": row.answers,
                    }
                )
    return told


def _patterns() -> Iterator[tuple[str, Mapping[str, Any]]]:
    def within(patterns: Any, names: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for each in patterns:
            if hasattr(each, "url_patterns"):
                yield from within(each.url_patterns, f"{names}{each.namespace}:" if each.namespace else names)
            else:
                yield f"{names}{each.name}", each.pattern.converters

    yield from within(get_resolver().url_patterns, "")


def _address(route: str, converters: Mapping[str, Any], words: Mapping[str, str]) -> str:
    return reverse(route, kwargs={word: words[word] for word in converters})


def _marked(route: str, converters: Mapping[str, Any], words: Mapping[str, str]) -> str:
    """The address with sqlmap's mark at its first word that takes any letters; empty where there is none."""
    for word, converter in converters.items():
        if type(converter).__name__ in ("StringConverter", "PathConverter") and words[word]:
            return _address(route, converters, {**words, word: f"{words[word]}*"})
    return ""


def _flat(form: Mapping[str, str | list[str]]) -> list[tuple[str, str]]:
    return [(name, each) for name, text in form.items() for each in (text if isinstance(text, list) else [text])]


def _people() -> dict[str, Any]:
    from telnusqa.store.models import User
    from tests.cast import Staff

    return {each.username: Staff(each.pk, each.username, each.home_id) for each in User.objects.all()}


def _as_in_the_matrix(people: Mapping[str, Any]) -> None:
    """Gulnar keeps the blanks too; the record of a correction is one that is free; a case is about the first record."""
    from telnusqa.acts.give_role import give_role
    from telnusqa.core.event import ADMINISTRATOR
    from telnusqa.core.role import Role
    from telnusqa.store.models import RecordRow
    from tests.acts import test_a_case_from_end_to_end
    from tests.cast import NOW
    from tests.house import standing_register

    gulnar = people["gulnar"]
    since = NOW.date().replace(year=2024)
    give_role(gulnar.id, gulnar.home, Role.CUSTODIAN, since=since, by=ADMINISTRATOR, happened_at=NOW)
    first = RecordRow.objects.filter(home_id=gulnar.home).order_by("pk").values_list("pk", flat=True)[0]
    test_a_case_from_end_to_end.record_id = lambda: first
    free = replace(standing_register.CORRECTION.row, number="0999999")
    standing_register.CORRECTION = replace(standing_register.CORRECTION, row=free)
