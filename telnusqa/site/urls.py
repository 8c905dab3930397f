"""Every address, each with its name. The doors keep their own lists; nothing is found by itself."""

from django.urls import URLPattern, URLResolver, include, path

from telnusqa.doors.api.developers import developers
from telnusqa.doors.api.v1 import urls as api
from telnusqa.doors.ops import metrics
from telnusqa.doors.public import alive, directory, editions, home, language, robots, service, term
from telnusqa.doors.shared import errors

urlpatterns: list[URLPattern | URLResolver] = [
    path(api.ROOT, api.urls),  # first, for machines ask most
    path("", home.home, name="home"),
    path("service/", service.service, name="service"),
    path("term/", term.term, name="term"),
    path("term/pdf/", term.term_pdf, name="term_pdf"),
    path("directory/", directory.directory, name="directory"),
    path("editions/", editions.editions, name="editions"),
    path("language/", language.switch, name="language"),
    path("robots.txt", robots.robots, name="robots"),
    path("healthz", alive.healthz, name="healthz"),
    path("readyz", alive.readyz, name="readyz"),
    path("metrics", metrics.metrics, name="metrics"),
    path("portal/", include("telnusqa.doors.portal.urls")),
    path("staff/", include("telnusqa.doors.staff.urls")),
    path("college/", include("telnusqa.doors.college.urls")),
    path("archive/", include("telnusqa.doors.archive.urls")),
    path("counter/", include("telnusqa.doors.counter.urls")),
    path("developers/", developers, name="developers"),
    path("reference/", include("telnusqa.doors.reference.urls")),
    path("", include("telnusqa.doors.verify.urls")),
]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler429 = errors.too_many
handler500 = errors.broken
