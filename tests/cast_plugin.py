"""Gives every test the cast and a database of its own; apart, because the cast imports models after Django stands."""

import pytest


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Register the fixtures once Django is set up."""
    from tests import cast, fresh

    config.pluginmanager.register(cast, "cast")
    config.pluginmanager.register(fresh, "fresh")
