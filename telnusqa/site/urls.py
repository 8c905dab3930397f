"""Every address, each with its name. The doors keep their own lists; nothing is found by itself."""

from django.urls import URLPattern, URLResolver, include, path

from telnusqa.doors.public import home, language, robots, service
from telnusqa.doors.shared import errors

urlpatterns: list[URLPattern | URLResolver] = [
    path("", home.home, name="home"),
    path("service/", service.service, name="service"),
    path("language/", language.switch, name="language"),
    path("robots.txt", robots.robots, name="robots"),
    path("portal/", include("telnusqa.doors.portal.urls")),
    path("staff/", include("telnusqa.doors.staff.urls")),
    path("college/", include("telnusqa.doors.college.urls")),
    path("", include("telnusqa.doors.verify.urls")),
]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler429 = errors.too_many
handler500 = errors.broken
