"""Tokens of machines: given, rotated, withdrawn; each with a line, and no secret kept."""

import json
from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction

from telnusqa.acts.give_token import give_token
from telnusqa.acts.note_token_used import note_token_used
from telnusqa.acts.rotate_token import rotate_token
from telnusqa.acts.withdraw_token import withdraw_token
from telnusqa.core.api_token import LIVES, MOST, opens, parse_token
from telnusqa.core.case import Version
from telnusqa.core.errors import Conflict, NotFound, Rejected
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.scope import Scope
from telnusqa.core.token_event import TokenWithdrawnWhy
from telnusqa.store.models import ApiTokenRow, LineRow
from telnusqa.store.read import api_tokens, journal
from tests.cast import NOW

DAY = timedelta(days=1)
pytestmark = pytest.mark.django_db


def given(home: int) -> tuple[str, str]:
    text = give_token(home, "АЖ", [Scope.STATUS_READ], by=ADMINISTRATOR, happened_at=NOW)
    parsed = parse_token(text)
    assert parsed is not None
    return parsed


def codes(rejected: pytest.ExceptionInfo[Rejected]) -> list[tuple[str, str]]:
    return [(each.field, each.code) for each in rejected.value.problems]


def test_a_token_is_shown_once_and_kept_as_a_hash(college1: int) -> None:
    public, secret = given(college1)
    token = api_tokens.by_id(public)
    assert opens(token, secret, NOW)
    assert (token.organisation, token.scopes, token.expires_at, token.most) == (
        college1,
        frozenset({Scope.STATUS_READ}),
        NOW + LIVES,
        MOST,
    )
    row = ApiTokenRow.objects.values().get()
    assert secret not in json.dumps(row, default=str)
    (line,) = LineRow.objects.filter(chain=f"token:{public}")
    assert line.kind == "token_given" and secret not in line.body and token.secret_hash not in line.body
    assert json.loads(line.body)["facts"] == {"scopes": ["status:read"], "expires_on": "2027-11-23", "most": MOST}


def test_each_act_is_a_line_of_the_tokens_own_chain(college1: int) -> None:
    public, first = given(college1)
    parsed = parse_token(rotate_token(public, seen=Version(1), by=ADMINISTRATOR, happened_at=NOW + DAY))
    assert parsed is not None and parsed[0] == public
    token = api_tokens.by_id(public)
    assert opens(token, parsed[1], NOW + 300 * DAY)
    assert opens(token, first, NOW + 7 * DAY) and not opens(token, first, NOW + 8 * DAY)
    withdraw_token(public, TokenWithdrawnWhy.LEAKED, seen=Version(2), by=ADMINISTRATOR, happened_at=NOW + 2 * DAY)
    withdraw_token(public, TokenWithdrawnWhy.LEAKED, seen=Version(3), by=ADMINISTRATOR, happened_at=NOW + 3 * DAY)
    token = api_tokens.by_id(public)
    assert not opens(token, parsed[1], NOW) and not opens(token, first, NOW)
    lines = LineRow.objects.filter(chain=f"token:{public}").order_by("seq")
    assert [line.kind for line in lines] == ["token_given", "token_rotated", "token_withdrawn"]
    assert list(journal.check(journal.Told())) == []
    with pytest.raises(Rejected) as refused:
        rotate_token(public, seen=Version(3), by=ADMINISTRATOR, happened_at=NOW)
    assert codes(refused) == [("token", "token_withdrawn")]


def test_a_secret_that_leaked_ends_at_once_where_it_is_so_rotated(college1: int) -> None:
    public, first = given(college1)
    rotate_token(public, overlap=timedelta(0), seen=Version(1), by=ADMINISTRATOR, happened_at=NOW)
    assert not opens(api_tokens.by_id(public), first, NOW)
    with pytest.raises(Rejected) as refused:
        rotate_token(public, overlap=31 * DAY, seen=Version(2), by=ADMINISTRATOR, happened_at=NOW)
    assert codes(refused) == [("overlap", "token_overlap")]


def test_a_secret_that_expired_is_not_revived_by_a_rotation(college1: int) -> None:
    public, first = given(college1)
    rotate_token(public, seen=Version(1), by=ADMINISTRATOR, happened_at=NOW + LIVES - DAY)
    assert not opens(api_tokens.by_id(public), first, NOW + LIVES)
    public, first = given(college1)
    rotate_token(public, seen=Version(1), by=ADMINISTRATOR, happened_at=NOW + LIVES)
    assert not opens(api_tokens.by_id(public), first, NOW + LIVES)


def test_what_was_done_meanwhile_is_told(college1: int) -> None:
    public, _ = given(college1)
    for act in (
        lambda: rotate_token(public, seen=Version(0), by=ADMINISTRATOR, happened_at=NOW),
        lambda: withdraw_token(public, TokenWithdrawnWhy.LEAKED, seen=Version(0), by=ADMINISTRATOR, happened_at=NOW),
    ):
        with pytest.raises(Conflict):
            act()
    with pytest.raises(NotFound):
        rotate_token("00000000", seen=Version(1), by=ADMINISTRATOR, happened_at=NOW)


def test_all_that_is_wrong_with_a_new_token_is_told_at_once(college1: int) -> None:
    for end in (NOW, NOW + 731 * DAY):
        with pytest.raises(Rejected) as refused:
            give_token(college1, "АЖ", [], expires_at=end, by=ADMINISTRATOR, happened_at=NOW)
        assert codes(refused) == [("scopes", "choose_one_or_more"), ("expires_at", "token_end")]
    with pytest.raises(NotFound):
        give_token(0, "АЖ", [Scope.STATUS_READ], by=ADMINISTRATOR, happened_at=NOW)


def test_the_day_of_use_is_written_once_a_day(college1: int) -> None:
    public, _ = given(college1)
    for day in (NOW.date(), NOW.date(), NOW.date() - DAY):
        note_token_used(public, day)
    assert api_tokens.by_id(public).last_used_on == NOW.date()


@pytest.mark.parametrize("change", [{"scopes": "cases:decide"}, {"organisation_id": 1}, {"withdrawn_at": None}])
def test_what_was_given_never_becomes_more(college1: int, college2: int, change: dict[str, object]) -> None:
    public, _ = given(college2)
    withdraw_token(public, TokenWithdrawnWhy.NOT_NEEDED, seen=Version(1), by=ADMINISTRATOR, happened_at=NOW)
    change = {"organisation_id": college1} if "organisation_id" in change else change
    with pytest.raises(DatabaseError), transaction.atomic():
        ApiTokenRow.objects.filter(public=public).update(**change)
    with pytest.raises(DatabaseError), transaction.atomic():
        ApiTokenRow.objects.filter(public=public).delete()
