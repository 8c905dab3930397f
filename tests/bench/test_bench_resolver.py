"""How long a remembered name takes among three thousand institutions, and their index to build."""

import time
from dataclasses import replace
from itertools import product

import pytest

from telnusqa.core.institution import InstitutionName
from telnusqa.core.resolver.index import Known, index_of
from telnusqa.core.resolver.resolve import resolve
from tests.core.remembered import institutions, remembered

pytestmark = pytest.mark.bench

SYLLABLES = ("ба", "кор", "шал", "тен", "сары", "кум", "бул", "ган", "дос", "кен", "нур", "тал", "жар", "мо", "ли")
MANY = 3_000


def test_names_among_three_thousand_institutions(scale: float) -> None:
    called = ["".join(parts).capitalize() for parts in product(SYLLABLES, repeat=3)]
    shapes = institutions()
    many = [
        replace(shapes[home % len(shapes)], home=home, names=_named(called[home], shapes[home % len(shapes)]))
        for home in range(max(len(shapes), round(MANY * scale)))
    ]
    began = time.process_time()
    among = index_of(many)
    built = time.process_time() - began
    took = []
    for each in remembered("remembered_names.toml"):
        began = time.process_time()
        resolve(each.text, each.year, among)
        took.append(time.process_time() - began)
    took.sort()
    p95 = took[int(len(took) * 0.95)]
    print(  # noqa: T201
        f"\n{len(many)} institutions, {len(among.entries)} names: index {built:.1f} s, "
        f"a name {took[len(took) // 2] * 1000:.0f} ms, 95th percentile {p95 * 1000:.0f} ms"
    )


def _named(own: str, shape: Known) -> tuple[InstitutionName, ...]:
    return tuple(replace(name, kk=f"{own} {name.kk}", ru=f"{own}ский {name.ru}") for name in shape.names)
