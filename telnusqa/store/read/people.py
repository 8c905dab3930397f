"""Who is who among the staff."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.apps import apps
from django.db.models import Exists, OuterRef, QuerySet

from telnusqa.core.language import Language
from telnusqa.core.person import PersonName
from telnusqa.core.role import COUNTER_RIGHTS, HELD_RIGHTS, LEFT_RIGHTS, OVER_A_REGISTER, RIGHTS, Right, Role
from telnusqa.store.keep import posts
from telnusqa.store.once import once, once_each
from telnusqa.store.question import Question
from telnusqa.store.tables.people import Appointment, User


@dataclass(frozen=True)
class Post:
    """A role in an organisation."""

    home: int
    role: Role


@dataclass(frozen=True)
class Officer:
    """A member of staff with the roles held today. ``second_factor``: one is set up for the account.

    ``given_password``: the password is not their own yet.
    """

    id: int
    name: str
    home: int
    posts: tuple[Post, ...]
    second_factor: bool = False
    given_password: bool = False

    def rights(self, home: int) -> frozenset[Right]:
        """What may be done with the cases of that home."""
        held = [RIGHTS[post.role] for post in self.posts if post.home == home]
        return frozenset().union(*held)

    def homes(self, right: Right = Right.SEE) -> tuple[int, ...]:
        """The homes whose cases may be worked on."""
        return tuple(dict.fromkeys(post.home for post in self.posts if right in RIGHTS[post.role]))

    def over_register(self, home: int, archive: int | None) -> frozenset[Right]:
        """What may be done with the register of that home; ``archive`` holds it where the institution is closed."""
        own = self.rights(home) & OVER_A_REGISTER
        if archive is None:
            return own
        held = [HELD_RIGHTS[post.role] for post in self.posts if post.home == archive and post.role in HELD_RIGHTS]
        return frozenset().union(own & LEFT_RIGHTS, *held)

    def archives(self) -> tuple[int, ...]:
        """The archives whose held registers may be worked on."""
        return tuple(dict.fromkeys(post.home for post in self.posts if post.role in HELD_RIGHTS))

    def counters(self, right: Right) -> tuple[int, ...]:
        """The offices over whose counter it may be done."""
        held = (post for post in self.posts if right in COUNTER_RIGHTS.get(post.role, frozenset()))
        return tuple(dict.fromkeys(post.home for post in held))


def officer(user_id: int, today: date) -> Officer | None:
    """The officer behind an account, or None where it is closed; asked once for a page."""
    return once((officer, user_id, today), lambda: _officer(user_id, today))


def officer_named(username: str, today: date) -> Officer | None:
    """The officer behind a login, or None where there is none or it is closed."""
    found = _of_posts(_POSTS_NAMED(username, today))
    if found is not None:
        return found
    user = account(username)
    return _without_posts(user) if user is not None else None


def _officer(user_id: int, today: date) -> Officer | None:
    return _of_posts(_POSTS(user_id, today)) or _without_posts(user_id)


def _of_posts(rows: list[Appointment]) -> Officer | None:
    if not rows:
        return None
    user, posts = rows[0].user, tuple(Post(row.organisation_id, Role(row.role)) for row in rows)
    factor: bool = rows[0].second_factor  # type: ignore[attr-defined]
    return Officer(user.pk, str(user), user.home_id, posts, factor, user.given_until is not None)


def _without_posts(user_id: int) -> Officer | None:
    user = User.objects.filter(pk=user_id, is_active=True).first()
    if user is None:
        return None
    factor = _factors().filter(user_id=user_id).exists()
    return Officer(user.pk, str(user), user.home_id, (), factor, user.given_until is not None)


def _factors() -> QuerySet[Any]:
    factors: QuerySet[Any] = apps.get_model("mfa", "Authenticator")._default_manager.all()
    return factors


def _posts(today: date) -> QuerySet[Appointment]:
    # A column, not a question of its own: every page of an officer asks it.
    held = posts.held(today).annotate(second_factor=Exists(_factors().filter(user_id=OuterRef("user_id"))))
    return held.select_related("user").order_by("organisation_id", "role")


_POSTS = Question(lambda user, today: _posts(today).filter(user_id=user))
_POSTS_NAMED = Question(lambda username, today: _posts(today).filter(user__username=username))


def account(username: str) -> int | None:
    """The account of that login."""
    return User.objects.filter(username=username).values_list("pk", flat=True).first()


def language_of(user_id: int) -> Language:
    """The language an account prefers."""
    return Language(User.objects.values_list("language", flat=True).get(pk=user_id))


def name_of(actor: str) -> str:
    """The name behind an actor's code, for colleagues; the code itself where it is no member of staff."""
    return names_of([actor]).get(actor, actor) if actor.startswith("staff:") else actor


def full_name_of(user_id: int) -> str:
    """The whole name of an account's holder, for papers."""
    user = User.objects.get(pk=user_id)
    return PersonName(user.surname, user.given, user.patronymic).full


def full_name_behind(actor: str) -> str:
    """The whole name behind a member of staff's code, for papers."""
    user = int(actor.removeprefix("staff:"))
    found = once_each(User, [user], User.objects.in_bulk)[user]
    return PersonName(found.surname, found.given, found.patronymic).full


def names_of(actors: Iterable[str]) -> dict[str, str]:
    """The names behind several actors' codes at once; a code that is no member of staff is left out."""
    ids = {int(number): actor for actor in actors if (number := actor.removeprefix("staff:")).isdigit()}
    return {ids[key]: str(user) for key, user in once_each(User, ids, User.objects.in_bulk).items()}
