"""Loaded before Django's settings: tests keep their files in a folder of their own, never in ``var/``."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

_BASE = "TELNUSQA_TEST_BASE"
_owner = _BASE not in os.environ
_base = Path(os.environ.setdefault(_BASE, "") or tempfile.mkdtemp(prefix="telnusqa-test-"))
os.environ[_BASE] = str(_base)
os.environ["TELNUSQA_VAR"] = str(_base / os.environ.get("PYTEST_XDIST_WORKER", "alone"))
Path(os.environ["TELNUSQA_VAR"]).mkdir(parents=True, exist_ok=True)
for _name in ("TELNUSQA_PRODUCTION", "TELNUSQA_TRAINING_EDITION", "TELNUSQA_SMS", "TELNUSQA_PUBLIC_URL"):
    os.environ.pop(_name, None)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    """Remove the folder, by the process that made it."""
    if _owner:
        shutil.rmtree(_base, ignore_errors=True)
