"""How a body is read: one JSON value that everybody understands alike."""

import json
import re
from typing import Any

from django.http import HttpRequest
from ninja.parser import Parser

from telnusqa.doors.api.v1.problems import Told

_NO_TEXT = re.compile("[\x00\ud800-\udfff]")


class StrictJson(Parser):
    """JSON in UTF-8 without names twice, NaN, or letters no text holds; whatever else is unreadable, told as 400."""

    def parse_body(self, request: HttpRequest) -> dict[str, Any]:
        """The value. Raises ``Told`` for another type of content, and ``ValueError``."""
        if request.content_type != "application/json":
            raise Told("media-type")
        try:
            found = json.loads(request.body.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_number)
        except RecursionError as error:
            raise ValueError("nested too deep") from error
        if not isinstance(found, dict):
            raise ValueError("not an object")  # noqa: TRY004 - of a text, not of a type
        return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name twice")
    for each in (*found, *(value for value in found.values() if isinstance(value, str))):
        if _NO_TEXT.search(each):
            raise ValueError("letters no text holds")
    return found


def _no_number(text: str) -> Any:
    raise ValueError(text)
