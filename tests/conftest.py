"""What every test may use: which engine it runs on, a browser, and a loud word about programs that are missing."""

import os
import shutil
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserType

PACKAGES = {
    "chromium": "chromium",
    "initdb": "postgresql",
    "pdffonts": "poppler-utils",
    "pdfinfo": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
}
# How long an example takes is no property: on a busy machine the first one loads what the others find loaded.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
UNDER_CI = os.environ.get("CI", "") not in {"", "0", "false"}
SCALE = float(os.environ.get("SCALE", "1"))
_MISSING = "is missing: apt-get install "
_PURE = tuple(f"tests/{room}/" for room in ("core", "law", "words", "paper", "outside", "house"))
_DATABASES = frozenset({"db", "transactional_db", "fresh"})
_missing = pytest.StashKey[set[str]]()


def engine_name() -> str:
    """The database under the tests: ``sqlite`` or ``postgresql``."""
    from django.conf import settings as configured

    return str(configured.DATABASES["default"]["ENGINE"]).rsplit(".", 1)[1].replace("sqlite3", "sqlite")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leave out what this engine or this machine cannot run; under CI a missing program is red."""
    for marker, engine in (("postgres", "postgresql"), ("sqlite", "sqlite")):
        if item.get_closest_marker(marker) and engine_name() != engine:
            pytest.skip(f"says something about {engine} only")
    wanted = [name for marker in item.iter_markers("needs") for name in marker.args]
    if item.get_closest_marker("browser"):
        wanted.append("chromium")
    for name in wanted:
        if not program(name):
            message = f"{name} {_MISSING}{PACKAGES[name]}"
            if UNDER_CI:
                pytest.fail(message, pytrace=False)
            pytest.skip(message)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The longest first, so that no core waits for the walk at the end.

    A whole run on PostgreSQL leaves out what says the same on both engines; a test that is named runs on either.
    """
    whole = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    if whole and os.environ.get("DATABASE_URL", "").startswith("postgres"):
        config.hook.pytest_deselected(items=[item for item in items if same_on_both(item)])
        items[:] = [item for item in items if not same_on_both(item)]
    items.sort(
        key=lambda item: (
            "tests/walk" not in item.nodeid,
            "tests/way" not in item.nodeid,
            item.get_closest_marker("browser") is None,
        )
    )


def same_on_both(item: pytest.Item) -> bool:
    """Whether the engine makes no difference: a page in the browser, a long story, a pure test without a database."""
    if item.get_closest_marker("browser") or item.get_closest_marker("story"):
        return True
    asks = any(item.get_closest_marker(name) for name in ("django_db", "postgres")) or not _DATABASES.isdisjoint(
        getattr(item, "fixturenames", ())
    )
    return item.nodeid.startswith(_PURE) and not asks


def program(name: str) -> str | None:
    """Where the program is; PostgreSQL's are not on PATH in Debian."""
    if name == "initdb":
        from tools.postgres import programs

        folder = programs()
        return str(folder / name) if folder else None
    return shutil.which(name)


@pytest.fixture(scope="session")
def engine() -> str:
    """``sqlite`` or ``postgresql``."""
    return engine_name()


@pytest.fixture(scope="session")
def scale() -> float:
    """How large proofs and measures are to be: ``make prove SCALE=0.1``."""
    return SCALE


@pytest.fixture(scope="session")
def browsers() -> "Iterator[BrowserType]":
    """What starts a chromium."""
    from playwright.sync_api import sync_playwright

    # Playwright keeps a loop running in this thread; Django would take the tests for asynchronous code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as started:
        yield started.chromium


@pytest.fixture(scope="session")
def chromium(browsers: "BrowserType") -> "Iterator[Browser]":
    """Debian's chromium, one for the session; a test opens its own context in it."""
    with browsers.launch(executable_path=program("chromium"), args=["--no-sandbox"]) as browser:
        yield browser


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Gather what was left out for want of a program, from every worker."""
    reasons = (report.longrepr[2] for report in terminalreporter.stats.get("skipped", []) if report.longrepr)
    config.stash[_missing] = {reason.removeprefix("Skipped: ") for reason in reasons if _MISSING in reason}


def pytest_unconfigure(config: pytest.Config) -> None:
    """Say it last, where it is read."""
    for reason in sorted(config.stash.get(_missing, set())):
        sys.stdout.write(f"*** NOT TESTED HERE: {reason} ***\n")
