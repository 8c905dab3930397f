"""The shipped law: which edition when, its words, its titles, and where every norm stands."""

import tomllib
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from telnusqa.core.errors import NoEdition
from telnusqa.core.language import Language
from telnusqa.law import shipped
from telnusqa.law.cites import cites
from telnusqa.law.edition import in_force_on
from telnusqa.law.norm import Body
from telnusqa.law.parsing import parse_edition
from telnusqa.law.policy_parsing import parse_policy
from telnusqa.law.term import service_term
from telnusqa.words.clause import clause_name

LAW = Path(shipped.__file__).parent


IN_WORDS = {15: "он бес", 5: "бес", 30: "отыз"}


def minutes(spent: timedelta) -> int:
    return int(spent.total_seconds() // 60)


def folded(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("day", "edition"),
    [
        (date(2014, 9, 1), "2015"),
        (date(2016, 2, 29), "2015"),
        (date(2023, 11, 6), "2023"),
        (date(2026, 11, 21), "2023"),
    ],
)
def test_an_application_takes_the_edition_of_its_day(day, edition):
    assert in_force_on(day, shipped.editions()).id == edition


@pytest.mark.parametrize("day", [date(2014, 8, 31), date(2016, 3, 1), date(2020, 1, 1), date(2023, 11, 5)])
def test_the_gap_borrows_no_neighbour(day):
    with pytest.raises(NoEdition):
        in_force_on(day, shipped.editions())


def test_an_edition_can_be_asked_by_name_and_an_unknown_one_not():
    assert shipped.ruleset("2015").edition.id == "2015"
    with pytest.raises(NoEdition):
        shipped.ruleset("2019")
    with pytest.raises(NoEdition):
        shipped.text("2019")


def named_clauses(norm: object) -> set[str]:
    """Every clause a norm or anything within it names."""
    if isinstance(norm, tuple):
        return set().union(*map(named_clauses, norm))
    if not is_dataclass(norm):
        return set()
    found = set()
    for field in fields(norm):
        value = getattr(norm, field.name)
        if field.name == "clause" or field.name.endswith("_clause"):
            found |= {value} - {""}
        else:
            found |= named_clauses(value)
    return found


@pytest.mark.parametrize("edition", shipped.editions().values(), ids=lambda edition: edition.id)
def test_quotes_stand_in_the_text_and_norms_in_their_clauses(edition):
    text = folded(shipped.text(edition.id))
    assert folded(edition.title.quote) in text
    for clause in (*edition.clauses, *edition.slips):
        assert folded(clause.quote) in text, clause
    held = {clause.id for clause in edition.clauses}
    named = named_clauses(edition) | {slip.clause for slip in edition.slips}
    assert len(named) > 20
    assert named <= held


def test_a_norm_of_a_clause_nobody_holds_is_seen():
    edition = shipped.editions()["2023"]
    stray = replace(edition.counter.queues[0], wait_clause="2023:99")
    broken = replace(edition, counter=replace(edition.counter, queues=(stray,)))
    assert "2023:99" in named_clauses(broken)


def test_no_clause_stands_twice_and_each_belongs_to_its_edition():
    for edition, rows in (("2015", 38), ("2023", 30)):
        ids = [clause.id for clause in shipped.editions()[edition].clauses]
        assert len(ids) == len(set(ids)) == rows
        assert all(clause.startswith(f"{edition}:") for clause in ids)


def test_the_numbers_of_the_terms_stand_in_their_quotes():
    for edition in shipped.editions().values():
        for norm in edition.terms:
            quote = edition.clause(norm.clause).quote
            assert f" {norm.length} " in quote or IN_WORDS[norm.length] in quote
        for queue in edition.counter.queues:
            assert f"{minutes(queue.wait)} минут" in edition.clause(queue.wait_clause).quote.replace(" (он бес)", "")
            service = edition.clause(queue.service_clause).quote.replace(" (он бес)", "")
            assert f"{minutes(queue.service)} минут" in service
        if edition.outcome.storage:
            assert edition.outcome.storage.months == 1
            assert "бір ай" in edition.clause(edition.outcome.storage.clause).quote
        for phone in edition.counter.home_visit.phones:
            assert phone in edition.clause(edition.counter.home_visit.clause).quote
        if edition.notice:
            assert f" {edition.notice.days} " in edition.clause(edition.notice.clause).quote
        for schedule in edition.schedules:
            quote = edition.clause(schedule.clause).quote
            for hours in schedule.hours:
                assert f"{hours.opens.hour}.00" in quote
                assert f"{hours.closes.hour}.{hours.closes.minute:02}" in quote


def test_a_title_is_shown_corrected_and_kept_as_printed():
    title = shipped.editions()["2015"].title
    assert "төлнұсқа" in title.quote
    assert "төлнұсқа" not in title.kk
    assert "телнұсқа" in title.kk


def test_an_unknown_clause_week_or_schedule_is_a_lookup_error():
    edition = shipped.editions()["2023"]
    assert edition.week(Body.PROVIDER).clause == "2023:7.1"
    with pytest.raises(LookupError):
        edition.clause("2023:99")
    with pytest.raises(LookupError):
        edition.schedule("night")
    with pytest.raises(LookupError):
        shipped.policy().source("policy:none")
    with pytest.raises(LookupError):
        shipped.policy().corporation_schedule("2019")


def test_every_norm_rule_and_day_off_has_a_name_for_people():
    policy, calendar = shipped.policy(), shipped.calendar()
    ids = {clause.id for edition in shipped.editions().values() for clause in edition.clauses}
    ids |= {rule.id for rule in policy.rules} | {rule.authority for rule in policy.rules if rule.authority}
    ids |= {rule.like for rule in policy.rules if rule.like}
    ids |= {holiday.cite for holiday in calendar.holidays} | {transfer.cite for transfer in calendar.transfers}
    ids.add(calendar.moving_cite)
    for language in Language:
        assert all(clause_name(clause, language) for clause in sorted(ids))


def test_every_unsure_rule_and_every_reading_is_on_the_list_for_a_lawyer():
    page = (LAW.parents[1] / "docs/operate/confirm-with-a-lawyer.md").read_text(encoding="utf-8")
    asked = {rule.id for rule in shipped.policy().rules if rule.unsure}
    asked |= {c.id for edition in shipped.editions().values() for c in edition.clauses if c.reading}
    assert [clause for clause in sorted(asked) if f"`{clause}`" not in page] == []


def test_an_edition_with_a_misspelt_channel_stops_the_start():
    table = tomllib.loads((LAW / "editions/2023.toml").read_text(encoding="utf-8"))
    table["channel"][0]["channel"] = "ofice"
    with pytest.raises(ValueError, match="ofice"):
        parse_edition(table)
    del table["term"]
    with pytest.raises((KeyError, ValueError)):
        parse_edition(table)


def test_a_policy_without_a_rule_stops_the_start():
    table = tomllib.loads((LAW / "policy.toml").read_text(encoding="utf-8"))
    del table["handover"], table["collection"]
    with pytest.raises(KeyError):
        parse_policy(table)


def test_a_rule_names_its_paragraphs():
    assert service_term.__cites__ == ("2015:4.1", "2023:3.1", "policy:inner-term")
    with pytest.raises(ValueError, match="clause ids"):
        cites()
    with pytest.raises(ValueError, match="clause ids"):
        cites("paragraph nine")


@pytest.mark.parametrize(
    ("edition", "digest"),
    [
        ("2015", "09fbb775cc99ac5138f67483aff7ba82de2553d3c101160251d3494be608630b"),
        ("2023", "4f2b2537ece8521897555e03084f358088a01d9960ec31fd388c0ce5e23d6b51"),
    ],
)
def test_the_texts_are_kept_byte_for_byte(edition, digest):
    assert sha256((LAW / "text" / f"{edition}.txt").read_bytes()).hexdigest() == digest
