"""The key a machine puts on a request that must be done once: sent again under it, it is answered as it was."""

import re
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber

HEADER = "Idempotency-Key"
_KEY = re.compile(r"[\x21-\x7e]{1,64}", re.ASCII)


@dataclass(frozen=True)
class RequestKey:
    """The key, and what was sent under it as one text; only a salted hash of the text is kept."""

    key: str
    body: str


@dataclass(frozen=True)
class KeptAnswer:
    """What is answered to an application that was taken in, the first time and each time after."""

    number: CaseNumber
    registered_on: date
    due_on: date


def parse_key(text: str) -> str | Problem:
    """One to sixty-four visible ASCII characters."""
    if not text:
        return Problem(HEADER, "key_missing")
    return text if _KEY.fullmatch(text) else Problem(HEADER, "key_shape")


def hash_of_body(body: str, salt: str) -> str:
    """What is kept in place of what was sent."""
    return sha256(f"{salt}\x00{body}".encode()).hexdigest()
