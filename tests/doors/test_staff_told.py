"""What was tried at an account is told to whoever it belongs to."""

import re

import pytest
from django.core.cache import cache

from telnusqa.core.language import Language
from telnusqa.words.signed_in import failed
from tests.doors.test_staff_sign_in import (
    _fresh_limits,  # noqa: F401 - autouse
    browser,
    code_of,
    saule,  # noqa: F401 - the account that is signed in to
    set_second_factor,
    sign_in,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("saule")]


def test_whose_code_was_tried_once_more_is_told_at_the_next_sign_in() -> None:
    client = browser()
    sign_in(client)
    code = code_of(set_second_factor(client))
    spare = re.findall(r"<li>(\d{8})</li>", client.get("/staff/second-factor/spare/").text)
    cache.clear()
    for _ in ("its owner", "somebody who saw it"):
        other = browser()
        sign_in(other)
        other.post("/staff/second-factor/code/", {"code": code})
    own = browser()
    sign_in(own)
    page = own.post("/staff/second-factor/code/", {"code": spare[0]}, follow=True).text
    assert failed(1, Language.KK) in page
