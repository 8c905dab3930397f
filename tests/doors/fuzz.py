"""The machines' door asked at random, as its description says and against it: what no answer may be.

No 5xx; no status, type of content, header or shape that is not declared; nothing wrong that is taken; nobody let in
without a token.
"""

import itertools
import random
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any
from unittest import mock

import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections, transaction
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import BaseSchema, Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core import NOT_SET
from schemathesis.generation.stateful.state_machine import StepOutput
from schemathesis.specs.openapi import checks as openapi_checks
from schemathesis.specs.openapi.stateful.links import OpenApiLink

from telnusqa.doors.api.v1.openapi import examples
from tests.doors.machine import Machine

CHECKS = [
    not_a_server_error,
    openapi_checks.status_code_conformance,
    openapi_checks.content_type_conformance,
    openapi_checks.response_headers_conformance,
    openapi_checks.response_schema_conformance,
    openapi_checks.negative_data_rejection,
]
SEED = 7
QUIET = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large, HealthCheck.large_base_example]


@contextmanager
def described() -> Iterator[BaseSchema]:
    """The door as it describes itself, asked through the whole frame; the connection of the test stays open."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    try:
        yield schemathesis.openapi.from_wsgi("/api/v1/openapi.json", get_wsgi_application())
    finally:
        for signal in (request_started, request_finished):
            signal.connect(close_old_connections)


def quiet(examples: int, steps: int = 6) -> settings:
    """So many of them, the same every time; a failure is told as it came, for a shrunk one costs the whole budget."""
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=QUIET,
    )


def headers(it: Machine) -> dict[str, str]:
    """What the machine sends, with a key of its own for each request."""
    return it.headers(**{"Idempotency-Key": str(uuid.uuid4())})


def ask_at_random(schema: BaseSchema, it: Machine, most: int) -> int:
    """Each operation with data that fits and data that does not; answers how many requests were judged."""
    asked = itertools.count()
    for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
        for found in schema.get_all_operations():
            operation = found.ok()

            @quiet(most)
            @given(case=operation.as_strategy(generation_mode=mode, headers=it.headers()))
            def one(case: Case) -> None:
                next(asked)
                case.validate_response(case.call(), checks=CHECKS)

            try:
                one()
            except Exception as error:
                if "Unsatisfiable" not in type(error).__name__:
                    raise
    return next(asked)


def follow_links(schema: BaseSchema, it: Machine, record: int, most: int, steps: int) -> tuple[set[str], set[str]]:
    """From filing on along the links to the acts; answers which operations were reached, and which did their work."""
    reached: set[str] = set()
    done: set[str] = set()
    machine = schema.as_state_machine()
    bodies: dict[str, Any] = {**examples(), "record": {"record": str(record)}}

    class Walk(machine):  # type: ignore[misc, valid-type]
        """Every walk begins where the first one did: what is drawn next may hang on nothing that was done before."""

        def setup(self) -> None:
            self._turns, self._chance = itertools.count(), random.Random(SEED)
            self._numbers = mock.patch("telnusqa.acts._filing.secrets.token_bytes", self._chance.randbytes)
            self._numbers.start()
            self._begun = transaction.savepoint()

        def teardown(self) -> None:
            transaction.savepoint_rollback(self._begun)
            self._numbers.stop()
            super().teardown()

        def before_call(self, case: Case) -> None:
            name = str(case.operation.definition.raw["operationId"])
            # A body made at random is refused: every other one is what a machine would send.
            if name in bodies and next(self._turns) % 4:
                case.body = bodies[name]
            super().before_call(case)

        def get_call_kwargs(self, case: Case) -> dict[str, Any]:
            return {"headers": headers(it)}

        def validate_response(self, response: Any, case: Case, *_: Any, **__: Any) -> None:
            name = str(case.operation.definition.raw["operationId"])
            reached.add(name)
            if response.status_code < 300:
                done.add(name)
            case.validate_response(response, checks=CHECKS[:-1])

    Walk.run(settings=quiet(most, steps))
    return reached, done


@dataclass(frozen=True, kw_only=True)
class Step:
    """One operation of a way: who asks for it, with which body, and what people do before the next."""

    name: str
    officer: str = "saule"
    body: Any = NOT_SET
    then: Callable[[str], None] = lambda _: None


def walk(schema: BaseSchema, it: Machine, way: Sequence[Step]) -> list[tuple[str, int]]:
    """The steps one after another, each found by the link of the answer before; answers how each was answered.

    Nothing but a body is known beforehand: number and version come from the links.
    """
    output: StepOutput | None = None
    done: list[tuple[str, int]] = []
    for step in way:
        found = _followed(output, step.name) if output else {}
        operation: Any = schema.find_operation_by_id(step.name)  # type: ignore[attr-defined]
        sent = headers(replace(it, officer=step.officer)) | found.get("headers", {})
        case = operation.Case(headers=sent, path_parameters=found.get("path_parameters"), body=step.body)
        response = case.call()
        case.validate_response(response, checks=CHECKS[:-1])
        done.append((step.name, response.status_code))
        if response.status_code >= 400:
            break
        output = StepOutput(response, case)
        step.then(response.json()["number"])
    return done


def _followed(output: StepOutput, name: str) -> dict[str, dict[str, Any]]:
    """What the link to that operation says of its parameters."""
    source: Any = output.case.operation
    status = str(output.response.status_code)
    for title, definition in source.responses.get(status).iter_links():
        link = OpenApiLink(title, status, definition, source)
        if link.target.definition.raw["operationId"] == name:
            told = link.extract_parameters(output)
            return {where: {key: each.value.ok() for key, each in kept.items()} for where, kept in told.items()}
    raise AssertionError(f"no link leads from {source.label} to {name}")
