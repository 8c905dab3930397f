"""A series and a number, as people type them."""

import pytest

from telnusqa.core.document_number import DocumentNumber, parse_document_number
from telnusqa.core.problem import Problem


@pytest.mark.parametrize(
    ("series", "number"),
    [
        ("ТКБ", "0123456"), (" ткб ", "№ 0123456"), ("", "ТКБ № 0123456"), ("", "ткб0123456"), ("TKB", "0123456"),
        ("ТКB", "012 34 56"), ("ТКБ №", "0123456"), ("", "TKB N 0123456"), ("", "ТКБ No.0123456"), ("ТКБ-", "0123456"),
    ],
)  # fmt: skip
def test_one_document_however_typed(series, number):
    assert parse_document_number(series, number) == DocumentNumber("ТКБ", "0123456")


def test_older_series_pass():
    assert parse_document_number("ЖБ-Б", "123456") == DocumentNumber("ЖБ-Б", "123456")
    assert parse_document_number("ПТ-I", "123456") == DocumentNumber("ПТ-І", "123456")
    assert parse_document_number("", "12345678") == DocumentNumber("", "12345678")


@pytest.mark.parametrize(
    ("series", "number", "field", "code"),
    [
        ("ТКБ", "", "number", "missing"), ("ТКБ", "12345", "number", "document_number"),
        ("ТКБ", "123456789", "number", "document_number"), ("ТКБ", "12345O7", "number", "document_number"),
        ("ТКБУК", "0123456", "series", "document_series"), ("QZ", "0123456", "series", "document_series"),
        ("1", "0123456", "series", "document_series"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_by_its_field(series, number, field, code):
    assert parse_document_number(series, number) == Problem(field, code)


def test_it_is_shown_as_on_the_blank():
    assert str(DocumentNumber("ТКБ", "0123456")) == "ТКБ № 0123456"
    assert str(DocumentNumber("", "0123456")) == "№ 0123456"
