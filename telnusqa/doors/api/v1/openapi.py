"""The description of the door: what ninja writes of it, and what it does not know."""

from typing import Any

from ninja import NinjaAPI

from telnusqa.doors.api.v1.access import Bearer

_METHODS = ("get", "post")


def described(api: NinjaAPI, root: str) -> dict[str, Any]:
    """OpenAPI 3.1 of every operation, with the scope each needs and problems as what they are."""
    found: dict[str, Any] = dict(api.get_openapi_schema(path_prefix=root))
    scopes = _scopes(api, root)
    for path, methods in found["paths"].items():
        for method in _METHODS:
            if method in methods:
                operation = methods[method]
                _problems(operation)
                if (path, method) in scopes:
                    operation["security"] = [{"Bearer": [scopes[path, method]]}]
    return found


def _problems(operation: dict[str, Any]) -> None:
    for status, answer in operation["responses"].items():
        if int(status) >= 400 and "content" in answer:
            answer["content"] = {"application/problem+json": answer["content"]["application/json"]}


def _scopes(api: NinjaAPI, root: str) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for bound in api._get_bound_routers():  # noqa: SLF001 - ninja has no other way to its operations
        for path, view in bound.path_operations.items():
            for operation in view.operations:
                for auth in operation.auth_callbacks:
                    if isinstance(auth, Bearer):
                        where = root.rstrip("/") + "/" + bound.prefix.strip("/") + path
                        found |= {(where, method.lower()): auth.scope.value for method in operation.methods}
    return found
