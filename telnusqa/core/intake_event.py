"""The acts of a counter, by name: an application taken in, and a refusal to accept one."""

from dataclasses import dataclass
from typing import ClassVar

from telnusqa.core.case_event import Submitted
from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class TakenIn(Submitted):
    """An application became a case over a counter of ``office``.

    ``brought`` are the papers that count, ``lacking`` those that should be there by now and are not, ``consents`` the
    forms on which consent was given. ``visit`` is the salted hash of who came and what was shown, ``request`` the
    Corporation's own number of the visit, ``after`` the refusal to accept it follows; "" where there is none.
    """

    kind: ClassVar[str] = "taken_in"
    office: int
    standing: str
    brought: tuple[str, ...]
    lacking: tuple[str, ...]
    consents: tuple[str, ...]
    visit: str
    request: str
    after: str


@dataclass(frozen=True, kw_only=True)
class AcceptanceRefused(Event):
    """An incomplete package was refused; ``missing`` are the papers, ``visit`` the salted hash of what was typed."""

    kind: ClassVar[str] = "acceptance_refused"
    number: str
    edition: str
    article: str
    standing: str
    brought: tuple[str, ...]
    missing: tuple[str, ...]
    copies: int
    visit: str
    request: str
    after: str
