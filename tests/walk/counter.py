"""What officers of a counter do in a browser, page by page."""

from datetime import date, timedelta

from telnusqa.law import shipped
from telnusqa.law.hours import hours_on, schedule_of
from telnusqa.law.norm import Body
from tests.walk.walker import DESK, PHONE, Walker

VIEWS = (("kk", PHONE), ("ru", DESK), ("en", DESK))
Typed = dict[str, object]


def sign_in(officer: Walker, username: str) -> None:
    """With the sample's password; an operator lands at the counter."""
    officer.go("/staff/sign-in/")
    officer.fill(login=username, password=f"telnusqa-sample-{username}")
    officer.go_on()


def fill_in(officer: Walker, typed: Typed) -> None:
    """Type a page of the form: what is written is typed, what is offered is ticked."""
    for name, value in typed.items():
        for one in value if isinstance(value, list) else [value]:
            field = officer.page.locator(f"main [name={name}]").first
            if field.get_attribute("type") in ("radio", "checkbox"):
                officer.page.locator(f"main [name={name}][value='{one}']").check()
            else:
                field.fill(str(one))


def find(officer: Walker, typed: str) -> None:
    """Look for a number or an IIN."""
    officer.fill(q=typed)
    officer.go_on()


def save(officer: Walker) -> None:
    """The primary button of a page of the form: keep it and go on."""
    officer.page.locator("main form.visit button.button:not(.button-second)").first.click()


def came_on_an_open_day(officer: Walker, body: Body) -> None:
    """The walk may be taken on a day off: the visit was on the last day the counter was open before it."""
    rules = shipped.ruleset("2023")
    day = date.today() - timedelta(days=1)  # noqa: DTZ011 - only that it is past
    while hours_on(day, schedule_of(body, rules), rules) is None:
        day -= timedelta(days=1)
    details = officer.page.locator("main details").first
    if details.get_attribute("open") is None:
        details.locator("summary").click()
    officer.fill(
        happened_on_day=str(day.day),
        happened_on_month=str(day.month),
        happened_on_year=str(day.year),
        happened_hour="11:00",
    )
