"""What went wrong, as an answer: one kind of problem for each status, in the language of ``Accept-Language``."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.utils.log import log_response
from ninja.errors import AuthenticationError, HttpError, ValidationError

from telnusqa.core.accept_language import preferred
from telnusqa.core.errors import (
    CaseErased,
    Conflict,
    MoveForbidden,
    NoEdition,
    NotAllowed,
    NotFound,
    Rejected,
    UnknownCalendar,
)
from telnusqa.core.language import Language
from telnusqa.core.line import moment
from telnusqa.core.problem import Problem
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1.schemas.problem import Problem as ProblemTold
from telnusqa.law.refusal_order import what_comes_first
from telnusqa.store.passing import Passing, let_go, passing, retry_after
from telnusqa.store.read.people import name_of
from telnusqa.words import retention
from telnusqa.words.actor import actor
from telnusqa.words.api_problem import detail, title
from telnusqa.words.clause import clause_name
from telnusqa.words.problem import has_words
from telnusqa.words.problem import problem as said
from telnusqa.words.register_problem import register_problem
from telnusqa.words.step import step

WHERE = "/api/v1/problems/"
MOST_BYTES = 256 * 1024
"""A body beyond this is not read."""

STATUS = {
    "bad-request": 400,
    "unauthenticated": 401,
    "scope": 403,
    "not-found": 404,
    "method": 405,
    "not-now": 409,
    "erased": 410,
    "changed": 412,
    "too-large": 413,
    "media-type": 415,
    "rejected": 422,
    "key-reused": 422,
    "seen-missing": 428,
    "too-often": 429,
    "broken": 500,
    "unavailable": 503,
}


class Told(Exception):
    """A problem by its kind, where no error of the domain says it."""

    def __init__(self, kind: str, **params: str | int) -> None:
        super().__init__(kind)
        self.kind = kind
        self.params = params


class ScopeNeeded(Exception):
    """The token is known, and does not bear what this request needs."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope)
        self.scope = scope


class TooOften(Exception):
    """A limit is reached; ``problem`` says of what."""

    def __init__(self, problem: Problem, wait: int = 60) -> None:
        super().__init__(problem.code)
        self.problem = problem
        self.wait = wait


def declared(*statuses: int) -> dict[int, Any]:
    """The problems an operation may answer with, beside those every operation may (for its ``response``)."""
    return dict.fromkeys(sorted({400, 405, *statuses, 500, 503}), ProblemTold)


def of(request: HttpRequest, error: Exception | type[Exception]) -> HttpResponse:
    """The answer for an error; what is no word of ours is 500, and goes to the log."""
    assert isinstance(error, Exception)
    language = preferred(request.headers.get("Accept-Language", ""))
    response = _of_ours(request, error, language) or _of_a_frame(request, error, language)
    if response is None:
        response = told(request, "broken", language)
        log_response("%s: %s", "API", request.path, response=response, request=request, exception=error)
    return response


def told(
    request: HttpRequest,
    kind: str,
    language: Language,
    *,
    errors: Iterable[dict[str, str | None]] = (),
    won: dict[str, str] | None = None,
    params: Mapping[str, str | int] | None = None,
) -> HttpResponse:
    """A problem of that kind."""
    content = {
        "type": WHERE + kind,
        "title": title(kind, language),
        "status": STATUS[kind],
        "detail": detail(kind, language, **(params or {})),
        "instance": request.path,
        "errors": list(errors),
        "won": won,
    }
    response = HttpResponse(
        json.dumps(content, ensure_ascii=False), content_type="application/problem+json", status=STATUS[kind]
    )
    response.headers["Content-Language"] = language.value
    response.headers["Vary"] = "Accept-Language"
    if STATUS[kind] == 401:
        response.headers["WWW-Authenticate"] = "Bearer"
    return response


def _of_ours(request: HttpRequest, error: Exception, language: Language) -> HttpResponse | None:
    if isinstance(error, NotFound | NotAllowed):
        return told(request, "not-found", language)
    if isinstance(error, CaseErased):
        return told(request, "erased", language, params=retention.erased(error.on, language))
    if isinstance(error, Rejected):
        kind = "key-reused" if any(each.code == "key_of_another" for each in error.problems) else "rejected"
        return told(request, kind, language, errors=[_fault(request, each, language) for each in error.problems])
    if isinstance(error, Conflict):
        return told(request, "changed", language, won=_won(error, language))
    if isinstance(error, NoEdition | UnknownCalendar):
        code = "no_text_that_day" if isinstance(error, NoEdition) else "calendar_unknown"
        return told(request, "rejected", language, errors=[_fault(request, Problem("happened_on", code), language)])
    if isinstance(error, MoveForbidden):
        first = what_comes_first(error.state, error.move)
        return told(request, "not-now", language, errors=[_fault(request, first, language)] if first else ())
    if isinstance(error, ScopeNeeded):
        return told(request, "scope", language, params={"scope": error.scope.value})
    if isinstance(error, TooOften):
        response = told(request, "too-often", language, errors=[_fault(request, error.problem, language)])
        response.headers["Retry-After"] = str(error.wait)
        return response
    return told(request, error.kind, language, params=error.params) if isinstance(error, Told) else None


def _of_a_frame(request: HttpRequest, error: Exception, language: Language) -> HttpResponse | None:
    # Whatever a body is not read for, ninja tells as its own error.
    if isinstance(error, HttpError) and isinstance(error.__cause__, Told):
        return told(request, error.__cause__.kind, language)
    if isinstance(error, AuthenticationError):
        return told(request, "unauthenticated", language)
    if isinstance(error, ValidationError):
        return told(request, "rejected", language, errors=[_shape(each, language) for each in error.errors])
    if isinstance(error, RequestDataTooBig):
        return told(request, "too-large", language, params={"most": MOST_BYTES // 1024})
    if isinstance(error, HttpError | SuspiciousOperation):
        return told(request, "bad-request", language)
    fault = passing(error)
    if fault is None:
        return None
    if fault is Passing.AWAY:
        let_go()
    response = told(request, "unavailable", language)
    response.headers["Retry-After"] = str(retry_after(fault))
    return response


def _fault(request: HttpRequest, found: Problem, language: Language) -> dict[str, str | None]:
    sentence = said(found, language) if has_words(found.field, found.code) else register_problem(found, language)
    places: dict[str, str] = getattr(request, "api_places", {})
    return {
        "field": found.field,
        "pointer": places.get(found.field),
        "code": found.code,
        "detail": sentence,
        "clause": found.clause,
        "clause_name": clause_name(found.clause, language),
    }


_SHAPES = {"missing": "json_missing", "extra_forbidden": "json_unknown"}


def _shape(found: dict[str, Any], language: Language) -> dict[str, str | None]:
    """A fault of shape, found before anything was understood. What was sent is not told again."""
    source, *path = found["loc"]
    if source == "body" and path:
        path = path[1:]
    code = _SHAPES.get(found["type"], "json_shape")
    return {
        "field": str(path[-1]) if path else str(source),
        "pointer": "".join(f"/{each}" for each in path) if source == "body" else None,
        "code": code,
        "detail": said(Problem("", code), language),
        "clause": "",
        "clause_name": "",
    }


def _won(error: Conflict, language: Language) -> dict[str, str] | None:
    if not error.what:
        return None
    return {"by": actor(name_of(error.who), language), "did": step(error.what, language), "at": moment(error.at)}
