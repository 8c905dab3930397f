"""An applicant reads what was sent, as it was sent, and sees what was not."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from telnusqa.core.delivery import Delivery
from telnusqa.core.errand import ErrandKind
from telnusqa.core.errors import NeighbourRefused, NeighbourSilent
from telnusqa.core.language import Language
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.doors.jobs.worker import run_next
from telnusqa.store.models import DeliveryRow, ErrandRow, MessageRow
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import checked
from tests.doors.portal import Visitor
from tests.still import stand_still

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]


class Provider:
    """Takes a message, or fails as told."""

    def __init__(self, fails: Exception | None = None) -> None:
        self.fails = fails
        self.says: Delivery | None = Delivery.TAKEN

    def send(self, phone: str, text: str, *, key: str, again: bool = False) -> str:
        """The receipt."""
        if self.fails:
            raise self.fails
        return f"receipt of {key}"

    def delivered(self, phone: str, *, key: str) -> Delivery | None:
        """What it says became of the message."""
        return self.says


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch)


def send_all(fails: Exception | None = None) -> None:
    """The worker's part of the work, messages alone."""
    ErrandRow.objects.exclude(kind=ErrandKind.TELL.value).update(done_at=NOW)
    ErrandRow.objects.update(due=NOW)
    while run_next(Neighbours(sms=Provider(fails)), now=lambda: NOW):
        pass


def page(number: CaseNumber) -> str:
    """What the applicant reads."""
    answer = Visitor().sign_in().get(reverse("portal:messages", args=[number]))
    assert answer.status == 200
    return answer.text


def test_a_message_that_waits_says_so() -> None:
    shown = page(filed())
    assert "Жіберуге кезекте тұр" in shown
    assert "Өтінішіңіз тіркелді" in shown


def test_a_message_that_was_sent_stands_in_the_words_it_was_sent_in(monkeypatch: pytest.MonkeyPatch) -> None:
    number = filed(language=Language.RU)
    monkeypatch.setattr("telnusqa.doors.jobs.tell.words_of", lambda *_, **__: "Слова того дня")
    send_all()
    shown = page(number)
    assert "SMS жіберілді, телефонға жеткені әлі белгісіз" in shown
    assert "Слова того дня" in shown


def test_a_provider_that_is_silent_is_asked_again_and_one_that_refuses_is_told() -> None:
    number = filed()
    send_all(NeighbourSilent("away"))
    assert "Әлі жіберілмеді, қайта жіберіледі" in page(number)
    send_all(NeighbourRefused("no such phone"))
    assert "SMS жіберілмеді: байланыс операторы қабылдамады" in page(number)


def test_sabotage_an_end_nobody_told_would_be_believed() -> None:
    number = filed()
    send_all()
    assert "SMS телефонға жетті" not in page(number)
    DeliveryRow.objects.update(state="delivered", ended_at=NOW)
    assert "SMS телефонға жетті" in page(number)


def test_every_message_of_the_case_and_of_no_other_is_there(saule: Staff) -> None:
    number = filed()
    filed()
    checked(number, saule)
    shown = page(number)
    assert shown.count("<time ") == MessageRow.objects.filter(case_number=number).count() == 2


def test_the_page_asks_little_of_the_database(saule: Staff) -> None:
    number, aliya = filed(), Visitor().sign_in()
    checked(number, saule)
    with CaptureQueriesContext(connection) as asked:
        aliya.get(reverse("portal:messages", args=[number]))
    questions = [each["sql"] for each in asked if "SAVEPOINT" not in each["sql"]]
    assert len(questions) <= 12, "\n".join(questions)
