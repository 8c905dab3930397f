"""What the people of the walk do, page by page."""

import re
from datetime import date

from django.utils import timezone

from tests.walk.walker import Walker

PHONE = "701 000 01 01"
"""Of the one person whose every case of a scene is."""
CODE = re.compile(r"\b(\d{6})\b")
OMAROVA = {"applicant_surname": "Омарова", "applicant_given": "Әлия", "applicant_patronymic": "Серікқызы"}


def today() -> date:
    """The day it is at the place of the service."""
    return timezone.localdate()


def code_on_the_screen(aliya: Walker) -> str:
    """The code of the pretended message: it is shown once the worker has sent it."""
    note = aliya.page.locator(".pretend-note", has_text=CODE)
    while not note.count():
        aliya.page.reload()
    found = CODE.search(note.first.inner_text())
    assert found is not None
    return found[1]


def sign_in_by_phone(aliya: Walker, phone: str) -> None:
    """A code to the phone opens the portal."""
    aliya.go("/portal/")
    aliya.see("portal-start")
    aliya.go_on()
    aliya.see_as_it_is("portal-start-empty")
    aliya.fill(phone=phone)
    aliya.go_on()
    code_on_the_screen(aliya)
    aliya.see("portal-code")
    aliya.fill(code="000")
    aliya.go_on()
    aliya.see_as_it_is("portal-code-wrong")
    aliya.fill(code=code_on_the_screen(aliya))
    aliya.go_on()


def sign_in_quietly(aliya: Walker, phone: str) -> None:
    """The same, by somebody who has seen these pages before."""
    looks, aliya.views, aliya.judges = (aliya.views, aliya.judges), (), False
    sign_in_by_phone(aliya, phone)
    aliya.views, aliya.judges = looks


def fill_in(aliya: Walker, page: str) -> None:
    """One page of the form."""
    if page == "institution":
        aliya.choose(institution="960940000175")
    elif page == "study":
        aliya.fill(graduation_year="2009", speciality="Есеп және аудит")
    elif page == "name":
        aliya.fill(**OMAROVA, iin="900615400008")
    elif page == "reasons":
        aliya.choose(reasons="lost")
        aliya.fill(circumstances="Көшу кезінде жоғалып қалды")
    elif page == "wanted":
        aliya.choose(wanted="diploma_with_supplement")
    elif page == "original":
        aliya.fill(original_series="ТКБ", original_number="0123456")
    elif page == "contact":
        aliya.fill(email="aliya@post.example", address="Астана қаласы, Бейбітшілік көшесі, 5, 12-пәтер")
    elif page == "collection":
        aliya.choose(collection="office")
    elif page == "consent":
        aliya.choose(consent="yes")


def apply(aliya: Walker) -> str:
    """From «Жаңа өтініш» to the receipt; answers the case's number."""
    aliya.see("portal-cases-empty")
    aliya.go("/portal/apply/")
    aliya.see("portal-new")
    aliya.go_on()
    page = aliya.last_word()
    while page != "check":
        aliya.see(f"portal-page-{page}")
        if page == "reasons":
            aliya.go_on()
            aliya.see_as_it_is("portal-page-reasons-empty")
        fill_in(aliya, page)
        aliya.go_on()
        page = aliya.last_word()
    aliya.see("portal-check")
    draft = aliya.page.url.rsplit("/", 2)[0]
    aliya.page.goto(f"{draft}/")
    aliya.see("portal-tasks")
    aliya.page.goto(f"{draft}/drop/")
    aliya.see("portal-drop")
    aliya.go("/portal/cases/")
    aliya.see("portal-cases-draft")
    aliya.page.goto(f"{draft}/check/")
    aliya.go_on()
    code_on_the_screen(aliya)
    aliya.see("portal-confirm")
    aliya.fill(code=code_on_the_screen(aliya))
    aliya.go_on()
    assert aliya.last_word() == "receipt"
    aliya.see("portal-receipt")
    return aliya.page.url.split("/")[-3]


def sign_in(officer: Walker, username: str, *, look: bool = False) -> None:
    """An officer signs in with the sample's password."""
    officer.go("/staff/sign-in/")
    if look:
        officer.see("staff-sign-in")
        officer.fill(login=username, password="wrong")
        officer.go_on()
        officer.see_as_it_is("staff-sign-in-wrong")
    officer.fill(login=username, password=f"telnusqa-sample-{username}")
    officer.go_on()
    assert officer.last_word() == "college", officer.page.url


def decide(saule: Walker, number: str) -> None:
    """The executor: the work list, the case, the register, the decision, the reservation."""
    saule.see("college-work")
    saule.go("/college/blanks/")
    saule.see("college-blanks")
    case = f"/college/case/{number}/"
    saule.go(case)
    saule.see("college-case-registered")
    saule.go(f"{case}term/")
    saule.see("college-term")
    saule.go(f"{case}register/")
    saule.see("college-register")
    saule.page.locator(f"main a[href*='{case}register/']").first.click()
    saule.see("college-record")
    saule.go_on()
    saule.see("college-case-checking")
    saule.go(f"{case}decision/")
    saule.see("college-decision")
    saule.go_on()
    saule.go(f"{case}reservation/")
    saule.see("college-reservation")
    saule.go_on()
    saule.see("college-case-being-made")
    while not saule.page.locator(f"main a[href*='{case}document/supplement/']").count():
        saule.go(case)
    saule.see("college-case-made")
    saule.go(f"{case}void/")
    saule.see("college-void")


def sign(marat: Walker, number: str) -> None:
    """The head looks and confirms."""
    marat.see("college-work-of-the-head")
    marat.go(f"/college/case/{number}/signature/")
    marat.see("college-signature")
    marat.go_on()
    marat.see("college-case-signed")


def print_each(saule: Walker, number: str, *, look: bool = True) -> list[bytes]:
    """The executor names a workplace, measures its printer, and prints each document on its blank: what was printed."""
    see = saule.see if look else (lambda _name: None)
    saule.go("/college/workplaces/")
    see("college-workplaces")
    if not saule.page.locator("main table").count():
        saule.fill(name="Кеңсе")
        saule.go_on()
        saule.fill(left="21.5", top="19", between="100")
        saule.go_on()
        see("college-workplace-measured")
    sheets = []
    for part in ("diploma", "supplement"):
        saule.go(f"/college/case/{number}/printing/")
        form = saule.page.locator(f"form[action$='/{part}/send/']")
        if not form.count():
            continue
        form.locator("select").select_option(index=1)
        form.locator("button").click()
        see(f"college-printing-{part}")
        sheets.append(saule.file(f"/college/case/{number}/printing/{part}/print.pdf"))
        form = saule.page.locator(f"form[action$='/{part}/ended/']")
        form.locator("input[value=good]").check()
        form.locator("button").click()
    see("college-printed")
    return sheets


def issue(saule: Walker, number: str) -> list[bytes]:
    """The executor prints and enters it in the book, the worker puts it at its place; answers what was printed."""
    sheets = print_each(saule, number)
    saule.go(f"/college/case/{number}/issue/")
    saule.see("college-issue")
    saule.go_on()
    saule.see_as_it_is("college-issue-unchecked")
    for box in saule.page.locator("main input[type=checkbox]").all():
        box.check()
    saule.go_on()
    saule.see("college-case-issued")
    return sheets


def hand_over(gulnar: Walker, number: str) -> None:
    """The clerk finds the case by its number and hands over against an identity card."""
    gulnar.see("college-work-of-the-clerk")
    find = gulnar.page.locator("form[action='/college/find/']")
    find.locator("input[type=text], input[type=search], input:not([type=hidden])").first.fill(number)
    find.locator("button").first.click()
    assert number in gulnar.page.url
    waits = gulnar.page.locator(f"main a[href='/college/case/{number}/handover/']")
    while not waits.count():
        gulnar.page.reload()
    gulnar.go(f"/college/case/{number}/original/")
    gulnar.see("college-original")
    gulnar.go(f"/college/case/{number}/handover/")
    gulnar.see("college-handover")
    gulnar.go_on()
    gulnar.see_as_it_is("college-handover-empty")
    gulnar.choose(came="holder", paper="id_card")
    gulnar.fill(identity="012345678")
    gulnar.page.locator("main [name=receipt]").check()
    gulnar.go_on()
    gulnar.see("college-case-handed-over")
