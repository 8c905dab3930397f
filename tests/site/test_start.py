"""A server that is begun before its database waits for it, and refuses one that would lose what it confirmed."""

from threading import Event

import pytest
from django.db import OperationalError, ProgrammingError

from telnusqa.site import durability
from telnusqa.site.start import insist_on_durability


class Waits(Event):
    """Waits no moment; remembers how long each would have been."""

    def __init__(self) -> None:
        super().__init__()
        self.waits = list[float]()

    def wait(self, timeout: float | None = None) -> bool:
        self.waits.append(timeout or 0)
        return self.is_set() or len(self.waits) > 6


@pytest.mark.django_db
def test_a_database_that_is_not_there_yet_is_waited_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stop, fails = Waits(), [OperationalError("starting up")] * 5

    def asked(_connection: object) -> None:
        if fails:
            raise fails.pop()

    monkeypatch.setattr(durability, "refuse_loose", asked)
    monkeypatch.setattr("django.db.connection.close", lambda: None)
    insist_on_durability(stop)
    assert stop.waits == [0, 1, 2, 4, 8, 8]
    assert capsys.readouterr().err == "The database does not answer yet (away): waiting for it.\n"


@pytest.mark.django_db
def test_what_waiting_does_not_mend_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(_connection: object) -> None:
        raise ProgrammingError("no such setting")

    monkeypatch.setattr(durability, "refuse_loose", asked)
    with pytest.raises(ProgrammingError):
        insist_on_durability(Waits())


def test_nobody_waits_once_the_end_is_asked_for() -> None:
    stop = Waits()
    stop.set()
    insist_on_durability(stop)
    assert stop.waits == [0]
