"""What the people of the walk do, page by page, in Kazakh."""

import re

from tests.walk.walker import Walker


def code_on_the_screen(aliya: Walker) -> str:
    """The code of the pretended message: it is shown once the worker has sent it."""
    note = aliya.page.locator(".pretend-note", has_text=re.compile(r"\b\d{6}\b"))
    while not note.count():
        aliya.page.reload()
    found = re.search(r"\b(\d{6})\b", note.first.inner_text())
    assert found is not None
    return found[1]


def sign_in_by_phone(aliya: Walker, phone: str, *, look: bool = False) -> None:
    """A code to the phone opens the portal."""
    aliya.go("/portal/")
    if look:
        aliya.see("portal-start")
    aliya.fill(phone=phone)
    aliya.press("Код алу")
    code = code_on_the_screen(aliya)
    if look:
        aliya.see("portal-code")
        code = code_on_the_screen(aliya)
    aliya.fill(code=code)
    aliya.press("Кіру")


def sign_in(officer: Walker, username: str) -> None:
    """An officer signs in with the sample's password."""
    officer.go("/staff/sign-in/")
    officer.fill(login=username, password=f"telnusqa-sample-{username}")
    officer.page.locator("main button.button").first.click()
