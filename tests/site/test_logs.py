"""A log line is JSON and holds nothing personal."""

import json
import logging
import logging.config
from io import StringIO

import pytest
import structlog

from telnusqa.core.errors import NotFound
from telnusqa.site.logs import logging_of, without_personal_values


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("iin 990101300000 asked", "iin … asked"),
        ("to +77010000001", "to …"),
        ("to 8 (701) 000-00-01 now", "to … now"),
        ("mail aliya@example.kz", "mail …"),
        ("/v/7Hq2-secret-token?x=1", "/v/…?x=1"),
        ("on 2026-11-21 at 20:08", "on 2026-11-21 at 20:08"),
        ("case K7QX-42PD-9 line 12345", "case K7QX-42PD-9 line 12345"),
    ],
)
def test_what_looks_personal_is_hidden(text: str, kept: str) -> None:
    assert without_personal_values(text) == kept


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> StringIO:
    stream = StringIO()
    chosen = logging_of("INFO")
    chosen["handlers"]["stderr"]["stream"] = stream
    del chosen["root"]
    chosen["loggers"] = {"tried": {"handlers": ["stderr"], "level": "INFO", "propagate": False}}
    logging.config.dictConfig(chosen)
    return stream


def _lines(stream: StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_both_kinds_of_logger_write_one_json_object_a_line(written: StringIO) -> None:
    logging.getLogger("tried").info("plain %s", "990101300000")
    structlog.get_logger("tried").info("bound", case="K7QX-42PD-9", phone="+77010000001")
    plain, bound = _lines(written)
    assert plain["event"] == "plain …"
    assert (bound["case"], bound["phone"], bound["level"]) == ("K7QX-42PD-9", "…", "info")


def test_a_message_of_a_foreign_exception_stays_out(written: StringIO) -> None:
    error = ValueError("Key (name)=(Aliya Serikova) already exists")
    try:
        raise error
    except ValueError:
        logging.getLogger("tried").exception("broken")
    [line] = _lines(written)
    assert "Serikova" not in written.getvalue()
    assert line["exception"][0] == "builtins.ValueError"


def test_an_error_of_ours_is_told_whole(written: StringIO) -> None:
    error = NotFound("case")
    try:
        raise error
    except NotFound:
        logging.getLogger("tried").exception("broken")
    assert _lines(written)[0]["exception"][0] == "telnusqa.core.errors.NotFound: case"
