"""A letter goes to the one it is for, and to nobody else: nothing typed is an order to the mail server."""

import pytest

from telnusqa.core.field import parse_email
from telnusqa.core.problem import Problem
from telnusqa.outside.mail import MailServer
from tests.outside.postbox import Postbox, listening

ADDRESS = "aliya@post.example"
MORE = "aliya@post.example\r\nBcc: everybody@post.example"


def send(box: Postbox, address: str = ADDRESS, subject: str = "Өтініш", text: str = "Тіркелді.") -> None:
    MailServer.at(box.url(), timeout=2).send(address, subject, text, key="message:1:email")


def recipients(box: Postbox) -> list[str]:
    """Whom the server was told."""
    return [line for line in box.said if line.lower().startswith("rcpt")]


@pytest.mark.parametrize(
    "typed",
    [
        MORE,
        "aliya@post.example, everybody@post.example",
        "aliya@post.example;everybody@post.example",
        "Әлия <aliya@post.example>",
        "aliya@post.example\0",
        "aliya@post.example\u2028x",
        "aliya@post.example>\r\nRCPT TO:<everybody@post.example",
        "aliya@[127.0.0.1]",
    ],
)
def test_an_address_that_names_more_than_one_is_none(typed: str) -> None:
    assert isinstance(parse_email(typed, "email"), Problem)


def test_a_text_that_looks_like_orders_is_a_text() -> None:
    orders = "Тіркелді.\r\n.\r\nMAIL FROM:<x@x.example>\r\nRCPT TO:<everybody@post.example>\r\nDATA\r\nBcc: a@b.kz"
    with listening() as box:
        send(box, text=orders)
        [letter] = box.read()
        assert len(recipients(box)) == 1
    assert "everybody@post.example" in letter.get_content()
    assert letter["Bcc"] is None


@pytest.mark.parametrize("where", ["address", "subject"])
def test_no_line_of_the_head_is_added(where: str) -> None:
    with listening() as box:
        with pytest.raises(ValueError, match="linefeed"):
            send(box, **{where: MORE})
        assert recipients(box) == []
