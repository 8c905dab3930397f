"""The description of the door: what ninja writes of it, and what it does not know."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from ninja import NinjaAPI
from ninja.operation import Operation

from telnusqa.doors.api.v1.access import Bearer

_EXAMPLES = Path(__file__).with_name("examples.json")
_ETAG = {"description": "The version of the case, to be sent back in If-Match", "schema": {"type": "string"}}
_READ_ON = ("application", "status", "term", "documents", "refusals")
_ACTS = ("record", "decision", "intended_refusal", "hearing", "correction", "forwarding", "handover")
"""By the names of their addresses: where one goes on from a case just filed, or from an act."""
_WITH_ETAG = ("application", "status", *_ACTS)


@cache
def examples() -> dict[str, Any]:
    """A body that is taken, for each operation that needs one, by the name of its address."""
    found: dict[str, Any] = json.loads(_EXAMPLES.read_text(encoding="utf-8"))
    return found


def described(api: NinjaAPI, root: str) -> dict[str, Any]:
    """OpenAPI 3.1 of every operation: with its scope, examples, what comes after it, and problems as what they are."""
    found: dict[str, Any] = dict(api.get_openapi_schema(path_prefix=root))
    for path, method, operation in _operations(api, root):
        told = found["paths"][path][method]
        told["operationId"] = _id_of(operation, method)
        _tell_problems(told)
        _tell_scope(told, operation)
        _tell_example(told, operation)
        _tell_links(told, operation, method)
    return found


def _operations(api: NinjaAPI, root: str) -> Iterator[tuple[str, str, Operation]]:
    for bound in api._get_bound_routers():  # noqa: SLF001 - ninja has no other way to its operations
        for path, view in bound.path_operations.items():
            for operation in view.operations:
                for method in operation.methods:
                    yield root.rstrip("/") + "/" + bound.prefix.strip("/") + path, method.lower(), operation


def _id_of(operation: Operation, method: str) -> str:
    """The name a client calls it by: that of its address, told apart where two methods stand at one."""
    return "list_applications" if (operation.url_name, method) == ("applications", "get") else operation.url_name


def _tell_problems(told: dict[str, Any]) -> None:
    for status, answer in told["responses"].items():
        if int(status) >= 400 and "content" in answer:
            answer["content"] = {"application/problem+json": answer["content"]["application/json"]}
        if int(status) in (429, 503):
            answer["headers"] = {"Retry-After": {"description": "Seconds", "schema": {"type": "string"}}}


def _tell_scope(told: dict[str, Any], operation: Operation) -> None:
    for auth in operation.auth_callbacks:
        if isinstance(auth, Bearer):
            told["security"] = [{"Bearer": [auth.scope.value]}]


def _tell_example(told: dict[str, Any], operation: Operation) -> None:
    if "requestBody" in told:
        told["requestBody"]["content"]["application/json"]["example"] = examples()[operation.url_name]


def _tell_links(told: dict[str, Any], operation: Operation, method: str) -> None:
    """A case is read on, and acted on at the version that was answered."""
    name = operation.url_name
    if name == "applications" and method == "post":
        number = "$response.body#/number"
        told["responses"][201]["links"] = {
            **{f"then_{each}": _link(each, {"number": number}) for each in _READ_ON},
            **{f"then_{each}": _link(each, {"number": number, "If-Match": '"1"'}) for each in _ACTS},
        }
        told["responses"][201]["headers"] = {
            "Location": {"description": "The address of the case", "schema": {"type": "string"}}
        }
    if name in _WITH_ETAG:
        seen = {"number": "$response.body#/number", "If-Match": "$response.header.ETag"}
        told["responses"][200]["headers"] = {"ETag": _ETAG}
        told["responses"][200]["links"] = {
            **{f"then_{each}": _link(each, {"number": seen["number"]}) for each in _READ_ON},
            **{f"then_{each}": _link(each, seen) for each in _ACTS},
        }


def _link(operation: str, parameters: dict[str, str]) -> dict[str, Any]:
    return {"operationId": operation, "parameters": parameters}
