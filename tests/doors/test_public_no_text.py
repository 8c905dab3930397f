"""On a day no text of the law is held for, the public pages say so and stand."""

from datetime import UTC, datetime

import pytest
from django.test import Client

from tests.still import stand_still

pytestmark = pytest.mark.django_db
SAID = "Қызмет қағидаларының бұл күнгі мәтіні жүйеге әлі енгізілмеген."
BETWEEN_THE_EDITIONS = datetime(2018, 3, 1, 5, 0, tzinfo=UTC)


@pytest.mark.parametrize("page", ["/", "/service/", "/directory/", "/portal/"])
def test_a_day_without_a_text_is_told(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert SAID not in Client().get(page).text
    stand_still(monkeypatch, BETWEEN_THE_EDITIONS)
    answer = Client().get(page)
    assert answer.status_code == 200
    assert SAID in answer.text
    assert "жұмыс күні ішінде" not in answer.text
