"""Addresses of the first version, and what describes them; a page of documentation would load from other sites."""

from django.http import Http404, HttpRequest, JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from telnusqa.doors.api.v1 import (
    acting,
    case,
    changes,
    correction,
    decision,
    documents,
    filing,
    forwarding,
    handover,
    hearing,
    institutions,
    intended_refusal,
    lists,
    problem_kinds,
    problems,
    record,
    refusals,
    register,
    term,
    terms,
)
from telnusqa.doors.api.v1.body import StrictJson
from telnusqa.doors.api.v1.openapi import described

ROOT = "api/v1/"
api = NinjaAPI(
    title="Telnusqa",
    version="1",
    description=(
        "Duplicates of diplomas of technical and vocational education, for the systems of the State Corporation and of"
        " the colleges. What is wrong is told as RFC 9457 problems in the language of Accept-Language, all at once."
    ),
    docs_url=None,
    openapi_url=None,
    urls_namespace="api",
    parser=StrictJson(),
)
for error in (Exception, HttpError, ValidationError, Http404):
    api.add_exception_handler(error, problems.of)
ADDED = (lists, record, decision, intended_refusal, hearing, correction, forwarding, handover)
"""The list stands at the address of filing, each act at the router of acts."""
for each in (filing, case, term, documents, refusals, acting):
    api.add_router("/applications", each.router)
api.add_router("/institutions", institutions.router)
api.add_router("/changes", changes.router)
api.add_router("/register", register.router)
api.add_router("/terms", terms.router)
api.add_router("/problems", problem_kinds.router)


@require_safe
def openapi(request: HttpRequest) -> JsonResponse:
    """Every question and every answer, as OpenAPI tells them."""
    return JsonResponse(described(api, f"/{ROOT}"))


_asked, _app, _namespace = api.urls
# Its root would be one address more that answers nothing.
urls = (
    [
        path("openapi.json", openapi, name="openapi"),
        *(each for each in _asked if getattr(each, "name", "") != "api-root"),
    ],
    _app,
    _namespace,
)
