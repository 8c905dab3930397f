"""A message goes by the ways that were chosen; killed between sending and record, it goes not twice."""

from datetime import timedelta

import pytest

from telnusqa.acts import told as told_act
from telnusqa.acts.ask_code import ask_code
from telnusqa.acts.choose_tell_by import choose_tell_by
from telnusqa.core.code import CodePurpose
from telnusqa.core.errors import NeighbourRefused
from telnusqa.core.event import APPLICANT
from telnusqa.core.language import Language
from telnusqa.core.tell_by import TellBy
from telnusqa.doors.jobs import tell as tell_errand
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.outside.mail import MailServer
from telnusqa.outside.sms import SmsGateway
from telnusqa.store.models import DeliveryRow, ErrandRow, MessageRow
from telnusqa.store.read import cases, deliveries
from tests.cast import ALIYA_PHONE, NOW, filed
from tests.doors.telling import NO, SILENT, START, Post, Provider, tries, went, work
from tests.outside import gateway as sms_stand_in
from tests.outside import postbox as mail_stand_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]


@pytest.mark.parametrize(
    ("chosen", "email", "sms", "letters"),
    [
        (TellBy.SMS, "aliya@post.example", 1, 0),
        (TellBy.EMAIL, "aliya@post.example", 0, 1),
        (TellBy.BOTH, "aliya@post.example", 1, 1),
        (TellBy.EMAIL, "", 1, 0),
        (TellBy.BOTH, "", 1, 0),
    ],
)
def test_a_message_goes_by_the_ways_that_were_chosen(chosen: TellBy, email: str, sms: int, letters: int) -> None:
    phone, post = Provider(), Post()
    number = filed(tell_by=chosen, email=email)
    work(Neighbours(sms=phone, mail=post))
    assert (len(phone.took), len(post.took)) == (sms, letters)
    assert [way for way, _, _ in went(number)] == ["sms"] * sms + ["email"] * letters
    assert MessageRow.objects.get().sent_at == START


def test_a_letter_says_the_same_and_where_to_see_the_rest() -> None:
    post = Post()
    number = filed(tell_by=TellBy.EMAIL, language=Language.RU)
    work(Neighbours(sms=Provider(), mail=post))
    [(address, subject, text, key)] = post.took
    shown = f"{number[:4]}-{number[4:8]}-{number[8:]}"
    assert (address, subject) == ("aliya@post.example", f"Дубликат: заявление {shown}")
    assert text.startswith(f"Ваше заявление зарегистрировано, номер {shown}.")
    assert "/portal/" in text
    assert key == f"message:{MessageRow.objects.get().pk}"
    assert "Омарова" not in subject + text


def test_a_choice_made_in_the_cabinet_counts_for_what_is_sent_after_it() -> None:
    phone, post = Provider(), Post()
    number = filed()
    case = cases.by_number(number)
    choose_tell_by(number, TellBy.EMAIL, seen=case.version, by=APPLICANT, happened_at=NOW)
    work(Neighbours(sms=phone, mail=post))
    assert (phone.took, len(post.took)) == ([], 1)


def test_a_code_goes_to_the_phone_whatever_was_chosen() -> None:
    phone, post = Provider(), Post()
    filed(tell_by=TellBy.EMAIL)
    ErrandRow.objects.update(done_at=NOW)
    ask_code(CodePurpose.SIGN_IN, ALIYA_PHONE, text_hash="", language=Language.KK, address="198.51.100.7", at=START)
    work(Neighbours(sms=phone, mail=post))
    assert (len(phone.took), post.took) == (1, [])


def test_an_address_the_server_does_not_take_falls_back_to_the_phone() -> None:
    phone, post = Provider(), Post(NeighbourRefused("mail recipient 550"))
    number = filed(tell_by=TellBy.EMAIL)
    work(Neighbours(sms=phone, mail=post))
    assert len(phone.took) == 1
    assert went(number) == [("sms", "first", "taken"), ("email", "mail", "refused")]
    assert DeliveryRow.objects.get(way="email").receipt == "mail recipient 550"


def test_a_phone_and_an_address_nobody_takes_are_tried_no_more() -> None:
    number = filed(tell_by=TellBy.BOTH)
    to = Neighbours(sms=Provider(NO), mail=Post(NeighbourRefused("mail recipient 550")))
    tries(to, 2)
    row = ErrandRow.objects.get(kind="tell")
    assert (row.attempts, row.last_error) == (1, "NeighbourRefused: mail recipient 550")
    assert row.done_at is not None
    assert went(number) == [("sms", "first", "refused"), ("email", "mail", "refused")]
    assert MessageRow.objects.get().sent_at is None
    assert deliveries.last_failed(cases.by_number(number))


def test_one_way_that_is_silent_holds_up_no_other_and_repeats_none() -> None:
    phone, post = Provider(SILENT), Post()
    number = filed(tell_by=TellBy.BOTH)
    to = Neighbours(sms=phone, mail=post)
    work(to)
    assert went(number) == [("email", "mail", "taken")]
    phone.wrong = None
    work(to, START + timedelta(hours=1))
    assert went(number) == [("sms", "first", "taken"), ("email", "mail", "taken")]
    assert len(post.took) == 1


def test_the_second_way_says_what_the_first_said(monkeypatch: pytest.MonkeyPatch) -> None:
    phone, post = Provider(SILENT), Post()
    filed(tell_by=TellBy.BOTH)
    monkeypatch.setattr(tell_errand, "words_of", lambda *_: "Слова того дня")
    work(Neighbours(sms=phone, mail=post))
    monkeypatch.setattr(tell_errand, "words_of", lambda *_: "Другие слова")
    texts = list[str]()
    monkeypatch.setattr(Provider, "send", lambda _, __, text, **___: texts.append(text) or "receipt")
    work(Neighbours(sms=phone, mail=post), START + timedelta(hours=1))
    assert texts == ["Слова того дня"]


def test_no_mail_server_is_silence_and_no_lost_message() -> None:
    filed(tell_by=TellBy.EMAIL)
    work(Neighbours(sms=Provider()))
    assert ErrandRow.objects.get(kind="tell").last_error == "NeighbourSilent: mail: no server is named"


def killed(*_: object, **__: object) -> None:
    """The power went."""
    raise RuntimeError


def proof_of_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    """A real gateway and a real mail server over sockets; the worker dies after each took its message."""
    filed(tell_by=TellBy.BOTH)
    with (
        sms_stand_in.listening(status={"status": 0, "last_date": ""}) as gateway,
        mail_stand_in.listening() as box,
    ):
        to = Neighbours(sms=SmsGateway.at(gateway.url), mail=MailServer.at(box.url()))
        with monkeypatch.context() as broken:
            broken.setattr(tell_errand, "told", killed)
            work(to)
        assert (len(gateway.texts()), DeliveryRow.objects.count()) == (1, 0)
        work(to, START + timedelta(minutes=1))
        assert len(gateway.texts()) == 1, "the gateway was asked, and nothing was sent twice"
        names = {letter["Message-ID"] for letter in box.read()}
    assert len(names) == 1, "a letter may go twice, under one name"
    assert sorted(row.state for row in DeliveryRow.objects.all()) == ["taken", "taken"]
    assert MessageRow.objects.filter(sent_at=None).count() == 0


def test_killed_between_sending_and_record_nothing_is_sent_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    proof_of_one_message(monkeypatch)


def test_sabotage_a_gateway_that_is_not_asked_sends_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SmsGateway, "_arrived", lambda *_: False)
    with pytest.raises(AssertionError, match="nothing was sent twice"):
        proof_of_one_message(monkeypatch)


def test_told_twice_of_one_way_it_is_remembered_once() -> None:
    filed()
    phone = Provider()
    work(Neighbours(sms=phone))
    ErrandRow.objects.filter(kind="tell").update(done_at=None)
    work(Neighbours(sms=phone), START + timedelta(hours=1))
    assert (len(phone.took), DeliveryRow.objects.count()) == (1, 1)
    assert told_act.told.__doc__
