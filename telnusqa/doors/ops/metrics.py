"""`/metrics`: numbers for Prometheus, to whoever brings the token; where the settings name none there is no page."""

import hmac
import os
from collections.abc import Iterable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, generate_latest
from prometheus_client.metrics_core import Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from telnusqa.core.errors import NotFound
from telnusqa.doors.ops.figures import Figures

_BEARER = "Bearer "


@require_safe
@never_cache
def metrics(request: HttpRequest) -> HttpResponse:
    """Everything counted. Raises ``NotFound`` to everybody else."""
    if not _may(request):
        raise NotFound("metrics")
    registry = CollectorRegistry()
    if os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    else:
        registry.register(_Here())
    registry.register(Figures(settings.TELNUSQA_BUILD))
    return HttpResponse(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)


class _Here(Collector):
    """What this process counted by itself."""

    def collect(self) -> Iterable[Metric]:
        return REGISTRY.collect()


def _may(request: HttpRequest) -> bool:
    token: str = settings.TELNUSQA_METRICS_TOKEN
    brought = request.headers.get("Authorization", "")
    return bool(token) and hmac.compare_digest(brought.encode(), f"{_BEARER}{token}".encode())
