"""A layout is read from its text, and everything wrong in it is told at once."""

import re
from dataclasses import fields
from datetime import date

import pytest

from telnusqa.core.blank import BlankKind
from telnusqa.core.layout import Align, CodePlace, Layout, Place, places_of
from telnusqa.core.layout_text import parse_layout
from telnusqa.core.problem import Problem
from telnusqa.paper.layouts import shipped_layout, shipped_text

DIPLOMA = shipped_text(BlankKind.DIPLOMA)
SUPPLEMENT = shipped_text(BlankKind.SUPPLEMENT)
HOLDER = re.compile(r'^"kk.holder" = .*$', re.MULTILINE)
WITH_CODE = DIPLOMA.replace("[place]", "[code]\nru = { x = 20, y = 20, w = 24 }\n[place]")


def wrong(text: str) -> set[tuple[str, str]]:
    """Where and how the text is wrong."""
    found = parse_layout(text)
    assert not isinstance(found, Layout)
    assert {(problem.field, problem.clause) for problem in found} == {("text", "")}
    return {(problem.code, str(problem.params["at"])) for problem in found}


def with_holder(line: str) -> str:
    return HOLDER.sub(line, DIPLOMA)


def test_what_is_shipped_is_read_to_the_last_place() -> None:
    layout = shipped_layout(BlankKind.HONOURS_DIPLOMA)
    assert layout == shipped_layout(BlankKind.DIPLOMA)
    assert (layout.width, layout.height, layout.words, layout.since) == (150, 210, False, date(2015, 1, 1))
    assert (layout.until, layout.code, layout.table) == (None, {}, None)
    assert layout.kinds == {BlankKind.DIPLOMA, BlankKind.HONOURS_DIPLOMA}
    assert layout.place["kk.holder"] == Place(
        x=14, y=52.5, w=122, h=10, size=14, smallest=9, align=Align.CENTER, bold=True, wraps=True
    )
    assert layout.place["ru.head"].align is Align.LEFT and not layout.place["ru.head"].wraps
    assert set(layout.place) == set(places_of(layout.kinds))
    assert "kk.protocol" in layout.place and "ru.protocol" not in layout.place


def test_a_layout_of_which_no_code_is_said_has_none() -> None:
    shipped = shipped_layout(BlankKind.DIPLOMA)
    said = {each.name: getattr(shipped, each.name) for each in fields(Layout) if each.name != "code"}
    assert Layout(**said) == shipped


def test_the_supplement_has_its_table() -> None:
    layout = shipped_layout(BlankKind.SUPPLEMENT)
    assert layout.table is not None and layout.words
    assert (layout.table.on_only, layout.table.on_first, layout.table.on_middle, layout.table.on_last) == (
        17, 24, 34, 27,
    )  # fmt: skip
    assert (len(layout.table.newer), len(layout.table.older)) == (8, 4)
    assert (layout.table.first, layout.table.next, layout.table.head, layout.table.pitch) == (89, 14, 11, 7.5)
    assert (layout.table.x, layout.table.size, layout.table.smallest) == (15, 9.5, 7.5)
    assert "ru.studied" in layout.place and "kk.study_form" not in layout.place


def test_a_page_may_have_a_place_for_a_code() -> None:
    layout = parse_layout(DIPLOMA + "\n[code]\nru = { x = 126, y = 186, w = 24 }\n")
    assert isinstance(layout, Layout)
    assert layout.code == {"ru": CodePlace(x=126, y=186, w=24)}


def test_everything_wrong_is_told_at_once() -> None:
    text = with_holder('"kk.holder" = { x = "far", y = 52.5, w = 900, h = 10, size = 14, smallest = 15, align = "up" }')
    text = text.replace("words = false", "words = 1\ncolour = true").replace('"ru.head"', '"ru.heads"')
    assert wrong(text) == {
        ("layout_number", "place.kk.holder.x"),
        ("layout_between", "place.kk.holder.w"),
        ("layout_smallest", "place.kk.holder.smallest"),
        ("layout_align", "place.kk.holder.align"),
        ("layout_truth", "place.kk.holder.bold"),
        ("layout_truth", "place.kk.holder.wraps"),
        ("layout_truth", "words"),
        ("layout_unknown", "colour"),
        ("layout_unknown", "place.ru.heads"),
        ("layout_missing", "place.ru.head"),
    }


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("since = 2015-01-01", "", {("layout_day", "since")}),
        ("since = 2015-01-01", "since = 2015-01-01T00:00:00", {("layout_day", "since")}),
        ("since = 2015-01-01", "since = 2015-01-01\nuntil = 2014-12-31", {("layout_days", "until")}),
        ("since = 2015-01-01", 'since = 2015-01-01\nuntil = "soon"', {("layout_day", "until")}),
        ("width = 150", "width = true", {("layout_number", "width")}),
        ("height = 210", "height = 460", {("layout_between", "height")}),
        ('kinds = ["diploma", "honours_diploma"]', 'kinds = ["diploma", "certificate"]', {("layout_kinds", "kinds")}),
        ('kinds = ["diploma", "honours_diploma"]', 'kinds = "diploma"', {("layout_kinds", "kinds")}),
        ('kinds = ["diploma", "honours_diploma"]', "kinds = []", {("layout_kinds", "kinds")}),
        ('kinds = ["diploma", "honours_diploma"]', "kinds = [1]", {("layout_kinds", "kinds")}),
        ('kinds = ["diploma", "honours_diploma"]', 'kinds = ["diploma", []]', {("layout_kinds", "kinds")}),
        ('"kk.holder" = { ', '"kk.holder" = { colour = 1, ', {("layout_unknown", "place.kk.holder.colour")}),
        ("[place]", "[code]\nru = { x = 130, y = 10, w = 24 }\n[place]", {("layout_outside", "code.ru")}),
        ("[place]", "[code]\nru = { x = 10, y = 190, w = 24 }\n[place]", {("layout_outside", "code.ru")}),
        ("[place]", "[code]\nen = { x = 10, y = 10, w = 24 }\n[place]", {("layout_unknown", "code.en")}),
        ("[place]", "[code]\nru = 5\n[place]", {("layout_part", "code.ru")}),
        ("[place]", "[code]\nru = { x = 1, y = 1, w = 9, h = 9 }\n[place]", {
            ("layout_unknown", "code.ru.h"), ("layout_between", "code.ru.w"),
        }),
        ("[place]", "[table]\nx = 1\n[place]", {("layout_unknown", "table")}),
    ],
)  # fmt: skip
def test_each_thing_that_can_be_wrong_has_its_name(old: str, new: str, expected: set[tuple[str, str]]) -> None:
    assert old in DIPLOMA
    assert expected <= wrong(DIPLOMA.replace(old, new, 1))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("pitch = 7.5", "pitch = 0", {("layout_between", "table.pitch")}),
        ("on_last = 27", "on_last = 61\non_end = 1", {
            ("layout_between", "table.on_last"), ("layout_unknown", "table.on_end"),
        }),
        ("older = [9, 107, 22, 42]", "older = [9, 107, 22]", {("layout_columns", "table.older")}),
        ("older = [9, 107, 22, 42]", "older = [9, 107, 22, true]", {("layout_columns", "table.older")}),
        ("older = [9, 107, 22, 42]", "older = 180", {("layout_columns", "table.older")}),
        ("older = [9, 107, 22, 42]", "older = [3, 107, 22, 42]", {("layout_outside", "table.older")}),
        ("older = [9, 107, 22, 42]", "older = [9, 107, 22, 58]", {("layout_outside", "table.older")}),
        ("[table]", "[tables]", {("layout_missing", "table"), ("layout_unknown", "tables")}),
        ("[place]", "[places]", {("layout_missing", "place"), ("layout_unknown", "places")}),
        ('kinds = ["supplement"]', 'kinds = ["supplement", "diploma"]', {("layout_kinds", "kinds")}),
    ],
)  # fmt: skip
def test_each_thing_that_can_be_wrong_in_a_supplement_has_its_name(
    old: str, new: str, expected: set[tuple[str, str]]
) -> None:
    assert old in SUPPLEMENT
    assert expected <= wrong(SUPPLEMENT.replace(old, new, 1))


@pytest.mark.parametrize(
    ("x", "w", "y", "h", "inside"),
    [(28, 122, 200, 10, True), (28.1, 122, 200, 10, False), (28, 122, 200.1, 10, False)],
)
def test_a_place_ends_on_its_page(x: float, w: float, y: float, h: float, inside: bool) -> None:
    more = 'size = 14, smallest = 14, align = "left", bold = true, wraps = true'
    text = with_holder(f'"kk.holder" = {{ x = {x}, y = {y}, w = {w}, h = {h}, {more} }}')
    assert isinstance(parse_layout(text), Layout) if inside else wrong(text) == {("layout_outside", "place.kk.holder")}


def test_a_place_that_is_no_table_is_named() -> None:
    assert wrong(with_holder('"kk.holder" = 14')) == {("layout_part", "place.kk.holder")}


def test_a_text_that_is_no_toml_names_its_line() -> None:
    assert parse_layout("kinds = [\n  oops") == (Problem("text", "layout_unreadable", "", {"line": "2"}),)
    assert parse_layout("a = 1\nb = ]\nc = 1\n") == (Problem("text", "layout_unreadable", "", {"line": "2"}),)
    assert parse_layout("a = 1\nb = [") == (Problem("text", "layout_unreadable", "", {"line": "2"}),)


def test_a_text_of_a_browser_is_the_same_text() -> None:
    assert parse_layout(DIPLOMA.replace("\n", "\r\n")) == parse_layout(DIPLOMA)


def test_a_text_too_long_is_not_read() -> None:
    assert isinstance(parse_layout(DIPLOMA.ljust(40_000, "#")), Layout)
    assert parse_layout(DIPLOMA.ljust(40_001, "#")) == (Problem("text", "too_long", "", {"most": 40_000}),)


def test_without_a_kind_the_places_are_read_all_the_same() -> None:
    text = with_holder('"kk.holder" = { x = 1 }').replace('kinds = ["diploma", "honours_diploma"]\n', "")
    assert {("layout_kinds", "kinds"), ("layout_number", "place.kk.holder.y")} <= wrong(text)


def test_a_layout_may_hold_for_one_day() -> None:
    text = DIPLOMA.replace("since = 2015-01-01", "since = 2020-01-01\nuntil = 2020-01-01")
    assert isinstance(parse_layout(text), Layout)


@pytest.mark.parametrize("older", ["[4, 107, 22, 42]", "[9, 107, 22, 57]"])
def test_a_column_may_be_as_narrow_and_all_as_wide_as_they_may(older: str) -> None:
    assert isinstance(parse_layout(SUPPLEMENT.replace("older = [9, 107, 22, 42]", f"older = {older}")), Layout)


def test_how_many_columns_there_are_is_told() -> None:
    text = SUPPLEMENT.replace("older = [9, 107, 22, 42]", "older = []")
    assert parse_layout(text) == (Problem("text", "layout_columns", "", {"at": "table.older", "count": 4}),)


def _with(text: str, key: str, value: str) -> str:
    """The text with another number at that key («table.x», «place.kk.holder.x», «width»)."""
    part, _, name = key.rpartition(".")
    begins = {"place.kk.holder": '"kk.holder" = .*\\b', "code.ru": r"ru = .*\b"}.get(part, "")
    changed, times = re.subn(rf"^({begins}{name} = )[0-9.]+", rf"\g<1>{value}", text, count=1, flags=re.MULTILINE)
    assert times == 1
    return changed


@pytest.mark.parametrize(
    ("text", "key", "least", "most"),
    [
        (DIPLOMA, "width", 50, 450),
        (DIPLOMA, "height", 50, 450),
        (DIPLOMA, "place.kk.holder.x", 0, 150),
        (DIPLOMA, "place.kk.holder.y", 0, 210),
        (DIPLOMA, "place.kk.holder.w", 1, 150),
        (DIPLOMA, "place.kk.holder.h", 1, 210),
        (DIPLOMA, "place.kk.holder.size", 5, 40),
        (DIPLOMA, "place.kk.holder.smallest", 5, 40),
        (WITH_CODE, "code.ru.x", 0, 150),
        (WITH_CODE, "code.ru.y", 0, 210),
        (WITH_CODE, "code.ru.w", 10, 60),
        *((SUPPLEMENT, f"table.{name}", 1, 290) for name in ("x", "first", "next", "head", "pitch")),
        *((SUPPLEMENT, f"table.{name}", 5, 40) for name in ("size", "smallest")),
        *((SUPPLEMENT, f"table.{name}", 1, 60) for name in ("on_only", "on_first", "on_middle", "on_last")),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 30 else "",
)
def test_each_number_has_its_bounds(text: str, key: str, least: int, most: int) -> None:
    def told(value: float) -> list[Problem]:
        found = parse_layout(_with(text, key, str(value)))
        problems = () if isinstance(found, Layout) else found
        return [each for each in problems if each.code == "layout_between" and each.params["at"] == key]

    outside = Problem("text", "layout_between", "", {"at": key, "least": str(least), "most": str(most)})
    assert told(least) == told(most) == []
    assert told(round(least - 0.1, 1)) == told(round(most + 0.1, 1)) == [outside]
