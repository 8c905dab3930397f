"""A role is taken away, an account is closed and opened again: what is over at once, what stays, who must remain."""

from datetime import date, timedelta

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.hashers import is_password_usable

from telnusqa.acts.close_account import close_account
from telnusqa.acts.give_role import give_role
from telnusqa.acts.reopen_account import reopen_account
from telnusqa.acts.take_role import take_role
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.role import Role
from telnusqa.store.models import Appointment, LineRow, User
from telnusqa.store.read import accounts, executors, people
from tests.cast import NOW, Staff

pytestmark = pytest.mark.django_db
TODAY = NOW.date()
BY = {"by": ADMINISTRATOR, "happened_at": NOW}


def kinds(who: Staff) -> list[str]:
    """What was done with the account, in its order."""
    return [each.kind for each in accounts.done_with(who.id)]


def test_a_role_that_is_taken_away_opens_nothing_from_that_moment(saule: Staff) -> None:
    take_role(saule.id, saule.home, Role.EXECUTOR, **BY)
    officer = people.officer(saule.id, TODAY)
    assert officer is not None
    assert officer.posts == ()
    assert not executors.is_executor(saule.home, saule.id, TODAY)
    assert kinds(saule) == ["staff_added", "role_given", "role_taken"]
    take_role(saule.id, saule.home, Role.EXECUTOR, **BY)
    assert kinds(saule)[-1:] == ["role_taken"]
    assert LineRow.objects.filter(kind="role_taken").count() == 1


def test_what_was_done_with_it_that_day_was_done_with_it(saule: Staff) -> None:
    take_role(saule.id, saule.home, Role.EXECUTOR, **BY)
    row = Appointment.objects.get(user_id=saule.id)
    assert (row.since, row.until, row.taken_at) == (date(2024, 1, 1), TODAY, NOW)


def test_given_twice_it_is_taken_away_at_once_and_what_is_behind_stays(saule: Staff) -> None:
    give_role(saule.id, saule.home, Role.EXECUTOR, since=TODAY, **BY)
    give_role(saule.id, saule.home, Role.CLERK, since=TODAY, **BY)
    long_ago = date(2020, 9, 1)
    Appointment.objects.create(
        user_id=saule.id, organisation_id=saule.home, role="executor", since=long_ago, until=date(2021, 6, 30)
    )
    take_role(saule.id, saule.home, Role.EXECUTOR, **BY)
    assert [each.role for each in accounts.get(saule.id, TODAY).posts] == [Role.CLERK]
    assert Appointment.objects.get(user_id=saule.id, since=long_ago).until == date(2021, 6, 30)


def test_taken_away_by_mistake_it_is_given_again_the_same_day(saule: Staff) -> None:
    give_role(saule.id, saule.home, Role.HEAD, since=TODAY, **BY)
    take_role(saule.id, saule.home, Role.HEAD, **BY)
    give_role(saule.id, saule.home, Role.HEAD, since=TODAY, **BY)
    assert Role.HEAD in {each.role for each in accounts.get(saule.id, TODAY).posts}
    assert kinds(saule)[-3:] == ["role_given", "role_taken", "role_given"]


def test_the_last_administrator_stays_until_there_is_another(ermek: Staff, saule: Staff, marat: Staff) -> None:
    give_role(marat.id, marat.home, Role.ADMINISTRATOR, since=TODAY, **BY)  # of a college: not over all
    for refused in (
        lambda: take_role(ermek.id, ermek.home, Role.ADMINISTRATOR, **BY),
        lambda: close_account(ermek.id, **BY),
    ):
        with pytest.raises(Rejected, match="last_administrator"):
            refused()
    give_role(saule.id, ermek.home, Role.ADMINISTRATOR, since=TODAY, **BY)
    take_role(ermek.id, ermek.home, Role.ADMINISTRATOR, **BY)
    with pytest.raises(Rejected, match="last_administrator"):
        close_account(saule.id, **BY)
    close_account(marat.id, **BY)


def test_a_closed_account_counts_as_no_administrator(ermek: Staff, saule: Staff) -> None:
    give_role(saule.id, ermek.home, Role.ADMINISTRATOR, since=TODAY, **BY)
    close_account(saule.id, **BY)
    with pytest.raises(Rejected, match="last_administrator"):
        take_role(ermek.id, ermek.home, Role.ADMINISTRATOR, **BY)


def test_nobody_closes_their_own_account(ermek: Staff, saule: Staff) -> None:
    give_role(saule.id, ermek.home, Role.ADMINISTRATOR, since=TODAY, **BY)
    with pytest.raises(Rejected, match="own_account"):
        close_account(ermek.id, by=ermek.actor, happened_at=NOW)


def test_a_closed_account_has_no_password_no_factor_and_keeps_its_name(saule: Staff) -> None:
    Authenticator.objects.create(user_id=saule.id, type="totp", data={})
    close_account(saule.id, **BY)
    close_account(saule.id, **BY)
    account = User.objects.get(pk=saule.id)
    assert (account.is_active, is_password_usable(account.password), Authenticator.objects.count()) == (False, False, 0)
    assert people.officer(saule.id, TODAY) is None
    assert not executors.is_executor(saule.home, saule.id, TODAY)
    assert people.name_of(f"staff:{saule.id}") == "Тілеуова С."
    assert kinds(saule)[-2:] == ["role_given", "account_closed"]


def test_opened_again_it_has_another_password_and_the_roles_it_was_not_relieved_of(saule: Staff) -> None:
    give_role(saule.id, saule.home, Role.CLERK, since=TODAY, **BY)
    close_account(saule.id, **BY)
    take_role(saule.id, saule.home, Role.CLERK, **BY)
    reopen_account(saule.id, password="k7-Qz%m2-pWx", by=ADMINISTRATOR, happened_at=NOW + timedelta(days=90))
    account = accounts.get(saule.id, TODAY + timedelta(days=90))
    assert (account.open, [each.role for each in account.posts]) == (True, [Role.EXECUTOR])
    assert User.objects.get(pk=saule.id).check_password("k7-Qz%m2-pWx")
    with pytest.raises(Rejected, match="not_closed"):
        reopen_account(saule.id, password="another", **BY)


def test_nobodys_account_is_not_there(db: None) -> None:
    for refused in (
        lambda: take_role(404, 1, Role.CLERK, **BY),
        lambda: close_account(404, **BY),
        lambda: reopen_account(404, password="x", **BY),
        lambda: accounts.get(404, TODAY),
        lambda: accounts.done_with(404),
    ):
        with pytest.raises(NotFound):
            refused()
