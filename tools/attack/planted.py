"""Two pages with the holes that are looked for; served for tests/prove/test_scanners.py alone."""

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.urls import path

from tools.attack.unlimited import urlpatterns as ours

_KEPT = "select name from (select '960940000175' as code, 'found' as name) as kept"
_LINKS = '<a href="/planted/said/?said=x">said</a> <a href="/planted/found/?code=960940000175">found</a>'


def _start(_request: HttpRequest) -> HttpResponse:
    return HttpResponse(f"<!doctype html><title>planted</title>{_LINKS}")


def _said(request: HttpRequest) -> HttpResponse:
    """Says again what it was told, unescaped and without a policy."""
    answer = HttpResponse(f"<!doctype html><title>said</title><p>{request.GET.get('said', '')}</p>")
    setattr(answer, "_csp_exempt", True)  # noqa: B010 - django-csp reads it
    return answer


def _found(request: HttpRequest) -> HttpResponse:
    """Asks the database with what it was told."""
    with connection.cursor() as cursor:
        cursor.execute(f"{_KEPT} where code = '{request.GET.get('code', '')}'")
        return HttpResponse("<!doctype html><title>found</title>" + "".join(row[0] for row in cursor.fetchall()))


urlpatterns = [
    path("planted/", _start, name="planted"),
    path("planted/said/", _said, name="planted_said"),
    path("planted/found/", _found, name="planted_found"),
    *ours,
]
