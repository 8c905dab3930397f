"""The product's addresses: none is counted, and none ends a session, so that no scanner leaves by it."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from telnusqa.site.urls import handler400, handler403, handler404, handler429, handler500
from telnusqa.site.urls import urlpatterns as ours
from telnusqa.store.keep import limits

for _asked in ("hit", "within"):
    setattr(limits, _asked, lambda *_, **__: True)  # every limit of the product asks these whether it may
LEAVES = ("staff/sign-out/", "portal/leave/")


def _stay(_request: HttpRequest) -> HttpResponse:
    return HttpResponse("One stays.", content_type="text/plain", status=404)


urlpatterns = [*(path(each, _stay, name=each) for each in LEAVES), *ours]
__all__ = ["handler400", "handler403", "handler404", "handler429", "handler500", "urlpatterns"]
