"""The verification as a browser shows it: axe finds nothing, forms arrive as sent, and what is printed has no form."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.fresh import Fresh
from tests.walk.served import served
from tests.walk.walker import Walker, walker

pytestmark = [pytest.mark.browser, pytest.mark.needs("chromium")]

ISSUE = """
import django, json
django.setup()
from tests import aliya, cast, cast_places
from tests.printing import printed
from tests.acts.test_a_case_from_end_to_end import made
from telnusqa.acts.add_institution import add_institution
from tests.blanks import handed
from tests.registers import import_register
from telnusqa.acts.issue import issue
from telnusqa.acts.sign import sign
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.role import Role
from telnusqa.store.read import cases

told = dict(by=ADMINISTRATOR, happened_at=cast.NOW)
home = add_institution(cast_places.college("960940000175", "Ақбұлақ"), **told)
import_register(home, [aliya.aliya_record()], file_sha256="0" * 64, **told)
saule = cast._hire("saule", "Тілеуова", "Сәуле", home, Role.EXECUTOR)
handed(home, saule.id)
marat = cast._hire("marat", "Жүнісов", "Марат", home, Role.HEAD)
for _ in range(2):
    case = made(saule)
    case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=cast.NOW), saule.actor)
    case = issue(case.number, seen=case.version, by=saule.actor, happened_at=cast.NOW)
    print(json.dumps([[each.token, each.blank.number] for each in cases.duplicates(case)]))
"""


@pytest.fixture
def seen(fresh: Fresh, chromium: Browser, tmp_path: Path) -> Iterator[tuple[Walker, list[list[list[str]]]]]:
    """A walker, and the tokens and blank numbers of a duplicate that was superseded and of the one that stands."""
    issued = [json.loads(line) for line in fresh.script(ISSUE).splitlines()]
    with served(fresh, log=tmp_path / "served.log") as house, walker(chromium, house.address) as visitor:
        yield visitor, issued


def test_from_the_address_on_the_paper_to_the_name(seen: tuple[Walker, list[list[list[str]]]]) -> None:
    visitor, (superseded, standing) = seen
    visitor.go("/verify/")
    visitor.see("verify-start")
    visitor.fill(token="7K3M")
    visitor.press("Тексеру")
    visitor.see_as_it_is("verify-half")
    token, blank = standing[0]
    visitor.fill(token=token.lower())
    visitor.press("Тексеру")
    assert visitor.page.url == f"{visitor.address}/v/{token}"
    assert visitor.heading() == "Жарамды"
    visitor.see("verify-valid")
    visitor.fill(blank_number="2000019")
    visitor.press("Аты-жөнін көрсету")
    visitor.see_as_it_is("verify-differs")
    visitor.fill(blank_number=f"{blank:07d}")
    visitor.press("Аты-жөнін көрсету")
    assert visitor.page.inner_text("#holder") == "Омарова Әлия Серікқызы"
    assert visitor.page.url == f"{visitor.address}/v/{token}"
    visitor.see_as_it_is("verify-name")
    visitor.go(f"/v/{superseded[0][0]}")
    assert visitor.heading() == "Жарамсыз"
    visitor.see("verify-superseded")
    visitor.go(f"/v/{token[::-1]}")
    visitor.see("verify-nothing")
    visitor.go(f"/v/{token}")
    visitor.page.emulate_media(media="print")
    visitor.see_as_it_is("verify-printed")
    assert not visitor.page.is_visible("#field-blank_number")
    # The browser itself reports the answers that are no pages of success.
    assert [fault for fault in visitor.faults if "Failed to load resource" not in fault] == []
