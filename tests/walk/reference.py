"""What the administrator of the calendar does: a decree typed, mended, checked, confirmed, and withdrawn again."""

from datetime import date

from telnusqa.core.calendar import Week
from telnusqa.law import shipped
from tests.walk.walker import DESK, PHONE, Walker


def look_after_the_calendar(ermek: Walker) -> None:
    """From the sign-in to the last page of a decree; the days lie ahead, whenever this walk is taken."""
    ermek.go("/staff/sign-in/")
    ermek.fill(login="ermek", password="telnusqa-sample-ermek")
    ermek.go_on()
    assert ermek.last_word() == "reference", ermek.page.url
    ermek.see("reference-start")
    ermek.go("/reference/calendar/")
    ermek.see("reference-calendar-empty")
    ermek.go("/reference/calendar/new/")
    ermek.see("reference-new")
    today = date.today()  # noqa: DTZ011 - only that it is past
    ermek.fill(number="?", dated_day=str(today.day), dated_month=str(today.month), dated_year=str(today.year))
    ermek.go_on()
    ermek.see_as_it_is("reference-new-wrong")
    ahead = shipped.calendar().working_after(today, 5, Week.FIVE)
    ermek.fill(number="436", off_1=f"{ahead:%d.%m.%Y}")
    ermek.go_on()
    ermek.see_as_it_is("reference-check")
    ermek.go_on()
    ermek.see("reference-decree")
    while not ermek.page.locator("main .banner-done, main [data-live] > p:not(.refresh)").count():
        ermek.page.reload()
    ermek.see("reference-decree-done")
    decree = ermek.page.url.split("?")[0].removeprefix(ermek.address)
    ermek.go(f"{decree}withdraw/")
    ermek.see("reference-withdraw")
    ermek.choose(reason="typed_wrong")
    ermek.page.locator("main button.button-stop").click()
    ermek.see("reference-decree-withdrawn")
    ermek.go("/reference/calendar/")
    ermek.see("reference-calendar")


def look_at_kinds_of_documents(ermek: Walker) -> None:
    """Kinds of documents with their years."""
    ermek.views = (("kk", PHONE), ("ru", DESK), ("en", PHONE))
    ermek.go("/reference/documents/")
    ermek.see("reference-document-kinds")


def change_a_rule(ermek: Walker) -> None:
    """A rule of our own: from the list to its form, past a mistake, by keyboard to the change, and back again."""
    ermek.views = (("ru", DESK), ("en", DESK), ("kk", PHONE))
    ermek.go("/reference/policy/")
    ermek.see("reference-policy")
    ermek.go("/reference/policy/four-eyes/")
    ermek.see("reference-policy-rule-empty")
    ermek.go("/reference/policy/warnings/")
    ermek.see("reference-policy-rule-warnings")
    ermek.page.locator("main a[href$='/warnings.head/']").click()
    ermek.see("reference-policy-form")
    ermek.fill(value="99")
    ermek.go_on()
    ermek.see_as_it_is("reference-policy-form-wrong")
    ermek.fill(value="4", note="Басшыға ертерек белгілі болсын")
    ermek.page.locator("main [name=note]").focus()
    ermek.page.keyboard.press("Tab")
    with ermek.page.expect_navigation():
        ermek.page.keyboard.press("Enter")
    ermek.see_as_it_is("reference-policy-check")
    ermek.go_on()
    assert ermek.page.locator("main .banner-success").count() == 1
    ermek.see("reference-policy-rule")
    ermek.page.locator("main a[href*='/withdraw/']").click()
    ermek.see("reference-policy-withdraw")
    ermek.choose(reason="typed_wrong")
    ermek.page.locator("main button.button-stop").click()
    ermek.see("reference-policy-rule-withdrawn")
