"""What a kind of problem means: the address a problem names as its type."""

from django.http import HttpRequest
from ninja import Router

from telnusqa.core.errors import NotFound
from telnusqa.doors.api.v1.case import language_of
from telnusqa.doors.api.v1.problems import STATUS, WHERE, declared
from telnusqa.doors.api.v1.schemas.kinds import KindTold
from telnusqa.words.api_problem import title

router = Router(tags=["problems"])


@router.get(
    "/{kind}",
    response={200: KindTold, **declared(404, 422)},
    url_name="problem",
    summary="What a kind of problem means",
)
def problem_kind(request: HttpRequest, kind: str) -> KindTold:
    """Its title and status, in the language of Accept-Language."""
    if kind not in STATUS:
        raise NotFound(kind)
    return KindTold(type=WHERE + kind, title=title(kind, language_of(request)), status=STATUS[kind])
