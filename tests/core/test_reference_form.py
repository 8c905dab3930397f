"""What was typed of an institution becomes a change, or all that is wrong with it at once."""

from datetime import date

from telnusqa.core.institution import Form, InstitutionName, Licence
from telnusqa.core.lineage import Descent, Fate, Ground
from telnusqa.core.making import Holder
from telnusqa.core.problem import Problem
from telnusqa.core.reference_change import Appointing, Contacts, Licensing, Naming, Passing, Post
from telnusqa.core.reference_form import (
    parse_appointing,
    parse_contacts,
    parse_licensing,
    parse_naming,
    parse_passing,
)
from telnusqa.core.role import OrganisationKind

TODAY = date(2026, 11, 23)
AHEAD = "24.11.2026"
NAME = {
    "kk": " Ә ",
    "ru": "Б",
    "en": "C",
    "since": "01.09.1990",
    "until": "31.08.2000",
    "act_number": "7",
    "act_dated": "02.08.1990",
}
STEP = {"fate": "merged", "on": "01.09.2000", "act_number": "7", "act_dated": "02.08.2000"}
OFFICE = {"post": "head", "name_kk": "Ә", "name_ru": "Б", "since": AHEAD, "until": "25.11.2026"}
LICENCE = {"number": "KZ1", "since": "01.03.2012", "until": AHEAD}
WHERE = {
    "kind": "college",
    "form": "higher_college",
    "bin": "960940000175",
    "region": "710000000",
    "settlement_kk": "Астана қаласы",
    "settlement_ru": "город Астана",
    "address_kk": "К, 1",
    "address_ru": "У, 1",
    "phone": "+77172000014",
    "email": "a@b.kz",
    "desk": "yes",
}
REGIONS = {"710000000"}


def told(found: object) -> list[tuple[str, str]]:
    assert isinstance(found, tuple), found
    assert {each.clause for each in found} == {""}, "no paragraph of the rules asks for reference data"
    return [(each.field, each.code) for each in found]


def test_a_name() -> None:
    ground = Ground("7", date(1990, 8, 2))
    name = InstitutionName(kk="Ә", ru="Б", en="C", since=date(1990, 9, 1), until=date(2000, 8, 31), ground=ground)
    assert parse_naming(NAME, 3, TODAY) == Naming(name=name, row=3)
    assert parse_naming({"kk": "Ә", "ru": "Б"}, None, TODAY) == Naming(name=InstitutionName(kk="Ә", ru="Б"))
    assert told(parse_naming({}, None, TODAY)) == [("kk", "missing"), ("ru", "missing")]
    wrong = {"kk": "Ә" * 301, "ru": "Б" * 300, "en": "C" * 301, "since": AHEAD, "until": "?", "act_number": "7" * 61}
    assert told(parse_naming({**wrong, "act_dated": AHEAD}, None, TODAY)) == [
        ("kk", "too_long"),
        ("en", "too_long"),
        ("since", "day_ahead"),
        ("until", "day"),
        ("act_number", "too_long"),
        ("act_dated", "day_ahead"),
    ]
    assert isinstance(parse_naming({**NAME, "until": AHEAD, "act_number": "7" * 60}, None, TODAY), Naming)


def test_a_step() -> None:
    step = Descent(of=1, to=2, fate=Fate.MERGED, on=date(2000, 9, 1), ground=Ground("7", date(2000, 8, 2)))
    assert parse_passing(STEP, 1, 2, None, 4, TODAY) == Passing(descent=step, row=4)
    apart = parse_passing({**STEP, "ends": "no", "keeps_books": "no"}, 1, 2, 9, None, TODAY)
    assert isinstance(apart, Passing)
    assert (apart.descent.ends, apart.descent.keeps_books, apart.descent.archive) == (False, False, 9)
    kept = parse_passing({**STEP, "ends": "yes", "keeps_books": "yes"}, 1, 2, 9, None, TODAY)
    assert isinstance(kept, Passing) and kept.descent.ends and kept.descent.keeps_books
    wrong = parse_passing({}, 1, Problem("to", "x"), Problem("archive", "y"), None, TODAY)
    assert told(wrong) == [("fate", "choose_one"), ("on", "missing"), ("to", "x"), ("archive", "y")]
    assert told(parse_passing({**STEP, "on": AHEAD}, 1, 2, None, None, TODAY)) == [("on", "day_ahead")]
    assert told(parse_passing({**STEP, "fate": "lost"}, 1, 2, None, None, TODAY)) == [("fate", "unknown_choice")]
    assert told(parse_passing({**STEP, "act_dated": "?"}, 1, 2, None, None, TODAY)) == [("act_dated", "day")]


def test_an_office() -> None:
    held = Appointing(
        post=Post.HEAD, holder=Holder("Ә", "Б"), since=date(2026, 11, 24), until=date(2026, 11, 25), row=5
    )
    assert parse_appointing(OFFICE, 5) == held
    assert told(parse_appointing({}, None)) == [
        ("post", "choose_one"),
        ("since", "missing"),
        ("name_kk", "missing"),
        ("name_ru", "missing"),
    ]
    long = {**OFFICE, "name_kk": "Ә" * 201, "name_ru": "Б" * 200}
    assert told(parse_appointing(long, None)) == [("name_kk", "too_long")]
    assert told(parse_appointing({**OFFICE, "name_ru": "Б" * 201}, None)) == [("name_ru", "too_long")]
    assert told(parse_appointing({**OFFICE, "since": "?"}, None)) == [("since", "day")]


def test_a_licence() -> None:
    licence = Licence(number="KZ1", since=date(2012, 3, 1), until=date(2026, 11, 24))
    assert parse_licensing(LICENCE, 6, TODAY) == Licensing(licence=licence, row=6)
    assert told(parse_licensing({}, None, TODAY)) == [("number", "missing"), ("since", "missing")]
    assert told(parse_licensing({**LICENCE, "since": AHEAD}, None, TODAY)) == [("since", "day_ahead")]
    assert told(parse_licensing({**LICENCE, "number": "K" * 41}, None, TODAY)) == [("number", "too_long")]
    assert isinstance(parse_licensing({**LICENCE, "number": "K" * 40}, None, TODAY), Licensing)
    assert told(parse_licensing({**LICENCE, "since": " "}, None, TODAY)) == [("since", "missing")]


def test_where_it_is() -> None:
    found = parse_contacts(WHERE, REGIONS)
    assert isinstance(found, Contacts)
    assert (found.kind, found.form, found.bin) == (OrganisationKind.COLLEGE, Form.HIGHER_COLLEGE, "960940000175")
    assert (found.region, found.settlement_kk, found.settlement_ru) == ("710000000", "Астана қаласы", "город Астана")
    assert (found.address_kk, found.address_ru, found.phone, found.email) == ("К, 1", "У, 1", "+77172000014", "a@b.kz")
    assert found.desk is True
    bare = {name: WHERE[name] for name in ("kind", "region", "settlement_kk", "settlement_ru")}
    found = parse_contacts(bare, REGIONS)
    assert isinstance(found, Contacts)
    assert (found.form, found.bin, found.address_kk, found.address_ru, found.phone, found.email, found.desk) == (
        None,
        None,
        "",
        "",
        "",
        "",
        None,
    )
    refused = parse_contacts({**WHERE, "desk": "no", "bin": " "}, REGIONS)
    assert isinstance(refused, Contacts) and refused.desk is False and refused.bin is None


def test_all_that_is_wrong_with_where_it_is() -> None:
    assert told(parse_contacts({}, REGIONS)) == [
        ("kind", "choose_one"),
        ("region", "choose_one"),
        ("settlement_kk", "missing"),
        ("settlement_ru", "missing"),
    ]
    wrong = {
        **WHERE,
        "kind": "circle",
        "form": "?",
        "bin": "1",
        "region": "1",
        "settlement_kk": "А" * 101,
        "settlement_ru": "А" * 101,
        "address_kk": "А" * 301,
        "address_ru": "А" * 301,
        "phone": "1" * 21,
        "email": "?",
        "desk": "?",
    }
    assert told(parse_contacts(wrong, REGIONS)) == [
        ("kind", "unknown_choice"),
        ("form", "unknown_choice"),
        ("region", "unknown_choice"),
        ("bin", "bin_length"),
        ("settlement_kk", "too_long"),
        ("settlement_ru", "too_long"),
        ("address_kk", "too_long"),
        ("address_ru", "too_long"),
        ("phone", "too_long"),
        ("email", "email"),
        ("desk", "unknown_choice"),
    ]
    longest = {**WHERE, "settlement_kk": "А" * 100, "settlement_ru": "А" * 100, "phone": "1" * 20}
    assert isinstance(parse_contacts(longest, REGIONS), Contacts)
