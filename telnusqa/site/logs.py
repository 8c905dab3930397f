"""What a log line is: one JSON object, with nothing personal in it."""

import json
import re
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import structlog

from telnusqa.core.errors import TelnusqaError

_HIDDEN = "…"
_DIGITS = re.compile(r"\+?\d[\d\s()\-]{8,}\d")
_MAIL = re.compile(r"[\w.+\-]+@[\w\-]+\.[\w.\-]+")
_SECRET = re.compile(r"(tq_[0-9A-Z]{8}_)[A-Za-z0-9_\-]+")
_TOKEN = re.compile(r"(/v/)[^\s/?\"']+")
_BREAKS = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
"""What some reader of a log would take for the end of a line or an order, or what no file of text can hold."""
_OURS = frozenset({"timestamp", "level", "logger", "exception"})


def in_one_line(text: str) -> str:
    """JSON that is one line to every reader: letters stay, whatever breaks or turns a line is written as its number."""
    return _BREAKS.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _mask_digits(found: re.Match[str]) -> str:
    return _HIDDEN if sum(sign.isdigit() for sign in found.group()) >= 10 else found.group()


def without_personal_values(text: str) -> str:
    """The text with everything hidden that looks like an IIN, a phone, a mail address or a token."""
    text = _SECRET.sub(rf"\1{_HIDDEN}", text)
    return _TOKEN.sub(rf"\1{_HIDDEN}", _MAIL.sub(_HIDDEN, _DIGITS.sub(_mask_digits, text)))


def _mask(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Hide personal values in every field that is not the frame's own."""
    for key, value in event.items():
        if key not in _OURS:
            event[key] = value if isinstance(value, int) and abs(value) < 10**9 else without_personal_values(str(value))
    return event


def _name_exception(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """An exception becomes its type and its places; its message stays out, for a database puts values in it.

    Only our own errors are told whole: their texts are codes (core/errors.py).
    """
    given = event.pop("exc_info", None)
    if not given:
        return event
    error = given if isinstance(given, BaseException) else (given[1] if isinstance(given, tuple) else sys.exc_info()[1])
    if error is None:
        return event
    said = f": {error}" if isinstance(error, TelnusqaError) else ""
    places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)]
    event["exception"] = [f"{type(error).__module__}.{type(error).__qualname__}{said}", *places]
    return event


_STEPS: list[Any] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.PositionalArgumentsFormatter(),
    _name_exception,
    _mask,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
]
_JSON = structlog.processors.JSONRenderer(
    serializer=lambda event, **how: in_one_line(json.dumps(event, **how)), ensure_ascii=False
)


def logging_of(level: str) -> dict[str, Any]:
    """The logging configuration: everything to standard error, one JSON object a line."""
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *_STEPS, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "json": {
                "()": structlog.stdlib.ProcessorFormatter,
                "processors": [structlog.stdlib.ProcessorFormatter.remove_processors_meta, _JSON],
                "foreign_pre_chain": _STEPS,
                "keep_exc_info": False,
            }
        },
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
        "root": {"handlers": ["stderr"], "level": level},
        "loggers": {
            # A page not found or a refused form is no fault of the house, and its address may carry a token.
            "django.request": {"level": "ERROR"},
            # While the database is away it would tell of every try; who asked for a connection tells once.
            "psycopg.pool": {"level": "ERROR"},
            "django.server": {"handlers": ["stderr"], "level": "ERROR", "propagate": False},
        },
    }
