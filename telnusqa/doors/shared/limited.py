"""How often may one go through a door: through those that are dear to open, and those behind which one could guess.

Counted in the database, a quarter of an hour together, by who asks: an officer, an applicant's phone, else the address.
Codes, sign-ins, the name behind a document and the resolver count for themselves (acts.ask_code, acts.try_code,
acts.reveal_holder, acts.count_resolve, acts.count_search; allauth's limits in the settings).
"""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponseBase

from telnusqa.acts.count_door import count_door
from telnusqa.core.problem import Problem
from telnusqa.doors.shared import access, errors

_ASKED, _SENT = "GET", "POST"
_LONGEST = 15 * 60
"""Seconds until every try of now is forgotten."""

MOST: dict[tuple[str, str], int] = {
    # Anybody: a paper is drawn, a file is read. A token has 120 bits: its page is not counted, for nobody guesses one.
    (_ASKED, "term_pdf"): 60,
    (_SENT, "verify:start"): 300,
    (_SENT, "verify:journal"): 60,
    (_SENT, "verify:book_of"): 30,
    # Applicants: papers are drawn, a whole journal is read, drafts are begun, names are looked for.
    (_ASKED, "portal:receipt_pdf"): 120,
    (_ASKED, "portal:application_pdf"): 120,
    (_ASKED, "portal:refusal_paper"): 120,
    (_ASKED, "portal:archive_paper"): 120,
    (_ASKED, "portal:term_pdf"): 120,
    (_ASKED, "portal:journal"): 120,
    (_SENT, "portal:new"): 30,
    (_SENT, "portal:page"): 600,
    # Staff: people and documents are looked for, a case's number is guessed at.
    (_SENT, "college:find"): 240,
    (_SENT, "college:register"): 240,
    (_SENT, "college:registers"): 240,
    (_SENT, "college:issues_find"): 240,
    # Staff: whole books and registers go out, files come in.
    (_SENT, "college:register_export"): 20,
    (_SENT, "college:register_files"): 30,
    (_ASKED, "college:register_file_report"): 60,
    (_ASKED, "college:issues_pdf"): 60,
    (_ASKED, "college:issues_xlsx"): 60,
    (_ASKED, "college:issues_text"): 60,
    (_ASKED, "college:blanks_journal_file"): 60,
    (_ASKED, "college:blanks_inventory_file"): 60,
    (_SENT, "reference:institutions_import"): 30,
    (_ASKED, "reference:institutions_export"): 60,
}
"""The most times, by the method and the name of the address."""


class CountDoors:
    """Counts before the page is asked for anything, before even the body of what was sent is read."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Pass through; whichever limit was reached behind, the answer says when to come again."""
        response = self.get_response(request)
        if response.status_code == 429:
            response.headers.setdefault("Retry-After", str(_LONGEST))
        return response

    def process_view(self, request: HttpRequest, *_: Any) -> HttpResponseBase | None:
        """None, and the page answers; or that it was too often."""
        door = request.resolver_match.view_name if request.resolver_match else ""
        most = MOST.get((_ASKED if request.method == "HEAD" else str(request.method), door))
        if most is None:
            return None
        left = count_door(door, _who(request), most=most, at=access.now())
        return None if left is None else errors.too_many(request, left=left)


def status_of(problem: Problem) -> int:
    """Of a form that comes back with this problem."""
    return 429 if problem.code == "too_often" else 422


def _who(request: HttpRequest) -> str:
    if request.user.is_authenticated:
        return f"staff:{request.user.pk}"
    phone = access.phone_of(request)
    return f"phone:{phone}" if phone else access.came_from(request)
