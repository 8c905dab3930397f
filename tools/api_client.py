"""Writes a small typed client of the machines' door out of its description.

``python -m tools.api_client`` prints it. It is kept in `tests/client/api.py`, where a test compares and a walk uses it:
what a stranger's generator would need is in the description, or this could not be written.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Schema = dict[str, Any]
KEPT = "tests/client/api.py"

HEAD = '''"""A typed client of the machines' door, written by `python -m tools.api_client` out of its description."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NotRequired, TypedDict, cast
from urllib.parse import urlencode

Send = Callable[[str, str, dict[str, str], object], tuple[int, dict[str, str], Any]]
"""Method, address, headers and body → status, headers, and what JSON says or the bytes of a paper."""


class Refused(Exception):
    """A problem of RFC 9457, as it was answered."""

    def __init__(self, status: int, problem: "Problem") -> None:
        super().__init__(f"{status}: {problem['title']}")
        self.status = status
        self.problem = problem

'''

CLIENT = '''

@dataclass(frozen=True)
class Answered:
    """What was answered beside the body: the version of a case, to be sent back in ``If-Match``."""

    status: int
    headers: dict[str, str]


class Client:
    """Every operation by its name; ``last`` tells of the answer beside its body."""

    def __init__(self, send: Send, token: str, language: str = "kk") -> None:
        self._send = send
        self._said = {"Authorization": f"Bearer {token}", "Accept-Language": language}
        self.last = Answered(0, {})

    def _ask(self, method: str, path: str, headers: dict[str, str], body: object = None) -> Any:
        said = self._said | {name: text for name, text in headers.items() if text}
        status, told, found = self._send(method, path, said, body)
        self.last = Answered(status, told)
        if status >= 400:
            raise Refused(status, cast(Problem, found))
        return found
'''


def written(description: Schema) -> str:
    """The client's source, one way for one description."""
    schemas: dict[str, Schema] = description["components"]["schemas"]
    parts = [HEAD]
    parts += [_type(name, schemas[name]) for name in sorted(schemas)]
    parts.append(CLIENT)
    parts += [_method(path, method, operation) for path, method, operation in _operations(description)]
    return "".join(parts)


def _operations(description: Schema) -> Iterator[tuple[str, str, Schema]]:
    for path, methods in sorted(description["paths"].items()):
        for method, operation in sorted(methods.items()):
            yield path, method, operation


def _type(name: str, schema: Schema) -> str:
    if "enum" in schema:
        return f"\n{name} = str\n"
    needed, lines = set(schema.get("required", ())), []
    for field, told in schema.get("properties", {}).items():
        kind = _kind(told)
        lines.append(f"    {field}: {kind if field in needed else f'NotRequired[{kind}]'}\n")
    return f"\n\nclass {name}(TypedDict):\n" + ("".join(lines) or "    pass\n")


def _kind(told: Schema) -> str:
    if "$ref" in told:
        return '"' + str(told["$ref"]).rsplit("/", 1)[1] + '"'
    if "anyOf" in told:
        return _union([_kind(each) for each in told["anyOf"]])
    if told.get("type") == "array":
        return f"list[{_kind(told['items'])}]"
    plain = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
    return plain.get(told.get("type", ""), "Any")


def _union(kinds: list[str]) -> str:
    text = " | ".join(each.strip('"') for each in kinds)
    return f'"{text}"' if any(each.startswith('"') for each in kinds) else text


def _method(path: str, method: str, operation: Schema) -> str:
    takes, headers, query = ["self"], [], []
    named: list[str] = []
    for parameter in operation.get("parameters", ()):
        name = re.sub(r"\W", "_", parameter["name"]).lower()
        if parameter["in"] == "path":
            takes.append(f"{name}: str")
        elif parameter["in"] == "header":
            named.append(f'{name}: str = ""')
            headers.append(f'"{parameter["name"]}": {name}')
        else:
            named.append(f'{name}: str = ""')
            query.append(f'"{parameter["name"]}": {name}')
    sent = operation.get("requestBody")
    if sent:
        takes.append(f"body: {_kind(sent['content']['application/json']['schema'])}")
    answer = _answer(operation)
    rest = f", *, {', '.join(named)}" if named else ""
    where = f'f"{path}"' if "{" in path else f'"{path}"'
    asked = f" + _query({{{', '.join(query)}}})" if query else ""
    call = f'self._ask("{method.upper()}", {where}{asked}, {{{", ".join(headers)}}}{", body" if sent else ""})'
    cast = f"cast({answer}, {call})" if answer != "Any" else call
    return (
        f"\n    def {operation['operationId']}({', '.join(takes)}{rest}) -> {answer}:\n"
        f'        """{operation["summary"]}."""\n'
        f"        return {cast}\n"
    )


def _answer(operation: Schema) -> str:
    done = next(answer for status, answer in operation["responses"].items() if int(status) < 300)
    content: Schema = done.get("content", {})
    if "application/json" in content:
        return _kind(content["application/json"]["schema"])
    return "bytes" if content else "None"


TAIL = """

def _query(asked: dict[str, str]) -> str:
    said = urlencode({name: text for name, text in asked.items() if text})
    return f"?{said}" if said else ""
"""


def main() -> None:
    """Print the client."""
    import django

    django.setup()
    from telnusqa.doors.api.v1.openapi import described
    from telnusqa.doors.api.v1.urls import ROOT, api

    sys.stdout.write(source(json.loads(json.dumps(described(api, f"/{ROOT}")))))


def source(description: Schema) -> str:
    """The whole file, set as every file here is."""
    text = written(description) + TAIL
    ruff = [str(Path(sys.executable).with_name("ruff")), "format", "--stdin-filename", KEPT, "-"]
    return subprocess.run(ruff, input=text, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    main()
