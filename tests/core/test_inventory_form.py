"""What is typed at a count: numbers of each hand, who counted, why they differ; all that is wrong is told at once."""

from datetime import date

import pytest

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import STORE, BlankRange, executor
from telnusqa.core.custody_act import Paper
from telnusqa.core.inventory import Explained, Variance, VarianceWhy
from telnusqa.core.inventory_form import (
    RANGES_MOST,
    count_field,
    parse_count_paper,
    parse_counts,
    parse_numbers,
    parse_whys,
    why_field,
)
from telnusqa.core.problem import Problem

D, S = BlankKind.DIPLOMA, BlankKind.SUPPLEMENT
TODAY = date(2026, 11, 27)


def some(first: int, last: int, series: str = "ТКБ") -> BlankRange:
    return BlankRange(D, series, first, last)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ()),
        (" \n, ;", ()),
        ("3000001", (some(3000001, 3000001),)),
        ("3000001-3000003", (some(3000001, 3000003),)),
        ("tkb 3000001 — 3000003; 3000009", (some(3000001, 3000003), some(3000009, 3000009))),
        ("ТКБ №0000001–0000500\nТКА-І 000007", (some(1, 500), some(7, 7, "ТКА-І"))),
        ("0000001-1000000", (some(1, 1_000_000),)),
        ("ТКА 0000001, 0000003", (some(1, 1, "ТКА"), some(3, 3, "ТКА"))),
    ],
)
def test_numbers_are_typed_as_they_lie(text: str, found: tuple[BlankRange, ...]) -> None:
    assert parse_numbers(text, D, "f", ["ТКБ"]) == found


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("ТКБ", "ТКБ"),
        ("3000001, 12", "12"),
        ("3000003-3000001", "3000003-3000001"),
        ("3000001-12", "3000001-12"),
        ("0000000", "0000000"),
        ("0000001-1000001", "0000001-1000001"),
        ("Т7 3000001", "Т7 3000001"),
        ("x" * 60, "x" * 40),
    ],
)
def test_what_is_no_number_is_named(text: str, piece: str) -> None:
    assert parse_numbers(text, D, "f", ["ТКБ"]) == (Problem("f", "count_numbers", "", {"piece": piece}),)


@pytest.mark.parametrize("series", [(), ("ТКБ", "ТКА")])
def test_the_series_is_asked_for_where_it_is_not_the_only_one(series: tuple[str, ...]) -> None:
    assert parse_numbers("3000001", D, "f", series) == (Problem("f", "count_series"),)
    assert parse_numbers("ТКБ 3000001, 3000003", D, "f", series) == (some(3000001, 3000001), some(3000003, 3000003))


def test_each_hand_and_kind_has_its_field() -> None:
    typed = {count_field(STORE, D): "3000001", count_field(executor(7), S): "3000001", "count-store-honours": "7"}
    assert sorted(typed)[:2] == ["count-executor-7-supplement", "count-store-diploma"]
    known = {D: ["ТКБ"], S: ["ТКБ"]}
    assert parse_counts(typed, [STORE, executor(7)], known) == (
        (STORE, some(3000001, 3000001)),
        (executor(7), BlankRange(S, "ТКБ", 3000001, 3000001)),
    )
    assert parse_counts(typed, [], known) == ()


def test_a_blank_lies_in_one_hand_and_every_problem_is_told() -> None:
    hands, known = [STORE, executor(7)], {D: ["ТКБ"]}
    store, other = count_field(STORE, D), count_field(executor(7), D)
    assert parse_counts({store: "3000001-3000005", other: "3000005"}, hands, known) == (Problem(other, "count_twice"),)
    assert parse_counts({store: "3000001, 3000001"}, hands, known) == (Problem(store, "count_twice"),)
    apart = {store: "3000001-3000005, 3000009", other: "3000003"}
    assert parse_counts(apart, hands, known) == (Problem(other, "count_twice"),)
    assert parse_counts({store: "x", count_field(STORE, S): "3000001"}, hands, known) == (
        Problem(store, "count_numbers", "", {"piece": "x"}),
        Problem(count_field(STORE, S), "count_series"),
    )


def test_a_count_has_an_end() -> None:
    apart = [str(3000000 + 2 * n) for n in range(1, RANGES_MOST + 2)]
    known, field = {D: ["ТКБ"]}, count_field(STORE, D)
    assert RANGES_MOST == 300
    assert len(parse_counts({field: ",".join(apart[:-1])}, [STORE], known)) == RANGES_MOST
    assert parse_counts({field: ",".join(apart)}, [STORE], known) == (
        Problem("number", "count_many", "", {"most": RANGES_MOST}),
    )


def test_the_paper_of_a_count_names_a_commission_where_policy_asks_for_one() -> None:
    typed = {"number": " 4 ", "commission": "Омаров С.\n\n Ибраева Ә.\n"}
    two = Paper(number="4", dated=TODAY, commission=("Омаров С.", "Ибраева Ә."))
    assert parse_count_paper(typed, TODAY, commission=True) == two
    assert parse_count_paper(typed, TODAY, commission=False) == two
    assert parse_count_paper({"number": "4"}, TODAY, commission=False) == Paper(number="4", dated=TODAY)
    alone = {"number": "4", "commission": "Омаров С."}
    assert parse_count_paper(alone, TODAY, commission=True) == (Problem("commission", "commission_of_two"),)
    assert parse_count_paper(alone, TODAY, commission=False) == Paper(
        number="4", dated=TODAY, commission=("Омаров С.",)
    )
    assert parse_count_paper({}, TODAY, commission=True) == (
        Problem("number", "missing"),
        Problem("commission", "missing"),
    )
    full = {"number": "4", "commission": f"{'а' * 499}\n{'б' * 500}"}
    assert isinstance(parse_count_paper(full, TODAY, commission=True), Paper)
    long = {"number": "9" * 41, "commission": "я" * 1001}
    assert parse_count_paper(long, TODAY, commission=False) == (
        Problem("number", "too_long", "", {"most": 40, "now": 41}),
        Problem("commission", "too_long", "", {"most": 1000, "now": 1001}),
    )


def test_each_difference_has_its_reason_and_may_have_words() -> None:
    lost, other = Variance(some(1, 1), STORE, None), Variance(some(5, 9), None, STORE)
    assert why_field(lost) == "why-diploma-ТКБ-1-1"
    typed = {
        why_field(lost): "lost",
        f"note-{why_field(lost)}": " сейфте жоқ ",
        why_field(other): "delivery",
    }
    assert parse_whys(typed, [lost, other]) == (
        Explained(lost, VarianceWhy.LOST, "сейфте жоқ"),
        Explained(other, VarianceWhy.DELIVERY),
    )
    wrong = {why_field(lost): "stolen", f"note-{why_field(lost)}": "я" * 201}
    assert parse_whys(wrong, [lost, other]) == (
        Problem(why_field(lost), "unknown_choice"),
        Problem(f"note-{why_field(lost)}", "too_long", "", {"most": 200, "now": 201}),
        Problem(why_field(other), "choose_one"),
    )
