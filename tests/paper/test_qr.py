"""The code on a paper leads where the paper says."""

from dataclasses import replace
from datetime import date

from telnusqa.paper.form import Form
from telnusqa.paper.qr import qr_svg
from telnusqa.paper.render import render
from tests.paper.people import DIPLOMA, URL
from tests.paper.qr_eye import read
from tests.paper.read import folded, images, pages

ON = date(2026, 10, 2)


def test_the_same_address_makes_the_same_code_and_another_another() -> None:
    assert qr_svg(URL) == qr_svg(URL)
    assert qr_svg(URL) != qr_svg(URL[:-1] + "0")
    assert qr_svg(URL).startswith("<svg")


def test_the_address_is_also_in_words_and_a_paper_without_one_has_no_code() -> None:
    with_code = render(Form.DIPLOMA, DIPLOMA, on=ON)
    assert all(folded(URL) in page for page in pages(with_code))
    assert (images(with_code, 0), images(with_code, 1)) == (1, 1)
    assert images(render(Form.DIPLOMA, replace(DIPLOMA, verify_url=""), on=ON), 0) == 0


def test_the_code_leads_where_the_paper_says() -> None:
    for address in (URL, "http://127.0.0.1:8000/v/7K3M9QX2T5VB8NRD4WHCEJ6F", "https://a.kz/v/0"):
        assert read(qr_svg(address)) == address


def test_a_code_drawn_wrong_is_caught() -> None:
    smeared = qr_svg(URL).replace("m2 0h1", "m1 0h2")
    try:
        said = read(smeared)
    except (ValueError, KeyError):
        said = ""
    assert said != URL
