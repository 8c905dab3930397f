"""Addresses of the first version, and what describes them; a page of documentation would load from other sites."""

from django.http import HttpRequest, JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe
from ninja import NinjaAPI

from telnusqa.doors.api.v1 import institutions

ROOT = "api/v1/"
_api = NinjaAPI(
    title="Telnusqa",
    version="1",
    description="Nothing personal is asked here or answered.",
    docs_url=None,
    openapi_url=None,
    urls_namespace="api",
)
_api.add_router("/institutions", institutions.router)


@require_safe
def openapi(request: HttpRequest) -> JsonResponse:
    """Every question and every answer, as OpenAPI tells them."""
    return JsonResponse(_api.get_openapi_schema(path_prefix=f"/{ROOT}"))


_asked, _app, _namespace = _api.urls
# Its root would be one address more that answers nothing.
urls = (
    [
        path("openapi.json", openapi, name="openapi"),
        *(each for each in _asked if getattr(each, "name", "") != "api-root"),
    ],
    _app,
    _namespace,
)
