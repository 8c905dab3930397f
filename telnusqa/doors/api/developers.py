"""The page for those who write another system: how to come in, what there is, and examples that a test sends."""

import json
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from telnusqa.core.language import Language
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1.openapi import described
from telnusqa.doors.api.v1.urls import ROOT, api
from telnusqa.doors.shared.said import spoken
from telnusqa.words.catalogue import N_, say
from telnusqa.words.machine import scope

_HERE = Path(__file__).resolve().parent / "examples"

BEARER = "Authorization: Bearer tq_…"
EXAMPLES = {
    "01-file": N_("Өтініш тапсыру"),
    "02-wrong": N_("Қатесі бар өтініш: бәрі бірден айтылады"),
    "03-status": N_("Істің күйі"),
    "04-changes": N_("Өзгерістер"),
    "05-intend": N_("Бас тарту көзделгенін хабарлау"),
    "06-early": N_("Тыңдаусыз бас тартуға болмайды"),
}
"""The files of examples, in the order in which they are sent, and what each shows."""


@dataclass(frozen=True, kw_only=True)
class Example:
    """One request as it is sent and its answer, both as text. The case it files is named by the others."""

    name: str
    method: str
    path: str
    status: int
    headers: dict[str, str]
    body: str
    answer: str

    @property
    def sent(self) -> str:
        """All of the request, as it goes over the wire but for the token."""
        typed = ["Content-Type: application/json"] if self.body else []
        named = [f"{name}: {value}" for name, value in self.headers.items()]
        return "\n".join(
            [f"{self.method} {self.path}", BEARER, *named, *typed, *([self.body.strip("\n")] * bool(self.body))]
        )


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One thing that can be asked: what OpenAPI says of it, and what its scope lets a machine do."""

    method: str
    path: str
    summary: str
    scope: str
    may: str


@lru_cache(maxsize=1)
def examples() -> tuple[Example, ...]:
    """Every example."""
    return tuple(
        Example(name=name, **tomllib.loads((_HERE / f"{name}.toml").read_text(encoding="utf-8"))) for name in EXAMPLES
    )


@require_safe
def developers(request: HttpRequest) -> HttpResponse:
    """How to come in, what there is, examples; nobody need sign in to read it."""
    language = spoken()
    return render(
        request,
        "api/developers.html",
        {
            "operations": _operations(language),
            "examples": [(each, say(language, EXAMPLES[each.name])) for each in examples()],
            "verify": (_HERE / "verify_webhook.py").read_text(encoding="utf-8"),
            "told": _told(),
            "bearer": BEARER,
        },
    )


@lru_cache(maxsize=len(Language))
def _operations(language: Language) -> tuple[Operation, ...]:
    """Described once for a process: it costs as much as a hundred pages, and nobody signs in for this one."""
    found = []
    for path, methods in described(api, f"/{ROOT}")["paths"].items():
        for method, operation in methods.items():
            needs = [name for each in operation.get("security", []) for names in each.values() for name in names]
            asked = needs[0] if needs else ""
            may = scope(Scope(asked), language) if asked else ""
            found.append(
                Operation(method=method.upper(), path=path, summary=operation["summary"], scope=asked, may=may)
            )
    return tuple(found)


def _told() -> str:
    """The body of a webhook: the first change of the example of the feed."""
    change = json.loads(next(each.answer for each in examples() if each.name == "04-changes"))["changes"][0]
    return json.dumps({"type": "case.changed", "change": change}, ensure_ascii=False, indent=2)
