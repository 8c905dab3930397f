"""What keepers of a register do at its pages: a record is found, lost, corrected by one and confirmed by another."""

from tests.walk import people
from tests.walk.walker import Walker


def find(saule: Walker) -> None:
    """Nothing is there before it is asked for; the search by name finds a record."""
    saule.go("/college/register/")
    saule.see("registers-search")
    saule.page.get_by_role("button", name="ЖСН-мен іздеу").click()
    saule.see_as_it_is("registers-search-wrong")
    saule.fill(document="0123456")
    saule.page.get_by_role("button", name="Нөмірімен іздеу").click()
    saule.see_as_it_is("registers-found")
    saule.page.locator("main table a").first.click()
    saule.see("registers-record")


def lose(saule: Walker) -> None:
    """Its holder states that the diploma is lost."""
    record = saule.page.url
    saule.page.goto(f"{record}status/")
    saule.see("registers-status")
    saule.go_on()
    saule.see_as_it_is("registers-status-wrong")
    saule.choose(parts="diploma", move="report_lost")
    saule.fill(number="12-өтініш")
    saule.date("dated", people.today())
    saule.go_on()


def correct(saule: Walker, marat: Walker) -> None:
    """A wrong letter is entered anew; the head compares and confirms."""
    record = saule.page.url
    saule.page.goto(f"{record}correction/")
    saule.see("registers-correction")
    saule.go_on()
    saule.see_as_it_is("registers-correction-wrong")
    saule.choose(ground="holder_asked")
    saule.fill(ground_number="АТ-7712", surname_ru="Умарова", number="0123465")
    saule.date("ground_on", people.today())
    saule.go_on()
    saule.see("registers-record-waits")
    marat.page.goto(f"{record}correction/check/")
    marat.see("registers-correction-check")
    marat.choose(compared="yes")
    marat.go_on()
    marat.page.locator("main details summary").first.click()
    marat.see_as_it_is("registers-record-corrected")
