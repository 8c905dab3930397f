"""Gives every test the cast and a database of its own; apart, because the cast imports models after Django stands."""

import pytest


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Register the fixtures once Django is set up."""
    from django.contrib.auth.hashers import Argon2PasswordHasher

    from tests import cast, cast_places, door_schema, fresh, migrated, still

    # As strong as needed here: hundreds of tests open accounts.
    Argon2PasswordHasher.time_cost, Argon2PasswordHasher.memory_cost, Argon2PasswordHasher.parallelism = 1, 8, 1

    config.pluginmanager.register(cast, "cast")
    config.pluginmanager.register(cast_places, "cast_places")
    config.pluginmanager.register(door_schema, "door_schema")
    config.pluginmanager.register(fresh, "fresh")
    config.pluginmanager.register(migrated, "migrated")
    config.pluginmanager.register(still, "still")
