"""The whole house for tests of attacks."""

import pytest
from pytest_django.fixtures import Settings

from tests.house.matrix import CAST
from tests.still import stand_still


@pytest.fixture
def full(settings: Settings, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, db: None) -> object:
    """Everybody at work, everything there; nobody types a password here, and time stands."""
    from tests.attacks.scene import house

    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    stand_still(monkeypatch)
    return house({name: request.getfixturevalue(name) for name in (*CAST[3:], "meiram")})
