"""The index of rows as it is read, and the ids that somebody may have meant."""

import tomllib

import pytest

from telnusqa.law import shipped
from telnusqa.law.norm import Reading
from telnusqa.law.proof import Chapter, Proof, Row, near_ids, parse_rows


def test_the_shipped_index_opens_with_the_first_clause_and_has_five_chapters():
    rows = shipped.rows()
    assert rows[0].id == "2015:1"
    assert {row.chapter for row in rows} == set(Chapter)
    assert [chapter.value for chapter in Chapter] == ["2015", "2023", "refusal", "policy", "week"]
    assert shipped.rows() is rows


def test_a_row_without_a_place_has_no_proof_and_no_words_of_its_own():
    assert parse_rows({"row": [{"id": "2015:1"}]}) == (Row("2015:1", None, ()),)


def test_a_row_is_read_with_all_its_proofs():
    (row,) = parse_rows(
        tomllib.loads(
            '[[row]]\nid = "week:provider"\nru = "Шесть."\nen = "Six."\nfunction = "m:f"\ntest = "t::a"\n'
            'also = [{ function = "m:g", test = "t::b" }]\n'
        )
    )
    assert row == Row("week:provider", Reading("Шесть.", "Six."), (Proof("m:f", "t::a"), Proof("m:g", "t::b")))


@pytest.mark.parametrize(
    ("lines", "trouble"),
    [
        ('id = "2015:1"\n[[row]]\nid = "2015:1"', "stand twice: 2015:1"),
        ('id = "week:provider"', "week:provider: says nothing"),
        ('id = "2015:1"\nru = "a"\nen = "b"', "2015:1: the edition has the words"),
        ('id = "2031:1"', "2031"),
    ],
)
def test_an_index_that_is_not_right_stops_the_start(lines, trouble):
    with pytest.raises((KeyError, ValueError), match=trouble):
        parse_rows(tomllib.loads(f"[[row]]\n{lines}\n"))


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        ("2023:7", ("2023:7.1", "2023:7.4")),
        ("2023:7.9", ("2023:7.1", "2023:7.4")),
        ("2023:77", ("2023:7.4", "2023:7.1", "2023:8.1")),
        ("2023", ("2023:7.1", "2023:7.4", "2023:8.1")),
        ("policy", ("policy:handover",)),
        ("policy:hand", ("policy:handover",)),
        ("2023:", ("2023:7.1", "2023:7.4", "2023:8.1")),
        ("handover", ("policy:handover",)),
        ("nonsense", ()),
    ],
)
def test_who_mistypes_an_id_is_shown_those_near_it(asked, near):
    assert near_ids(asked, ("2023:7.1", "2023:7.4", "2023:8.1", "policy:handover")) == near
