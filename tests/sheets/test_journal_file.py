"""A cell of a journal that begins as a formula does is text all the same."""

import io

import openpyxl

from telnusqa.sheets.journal_file import Column, journal_workbook

PLANTED = ('=HYPERLINK("http://evil.example";"x")', "+1+1", "-2+3", "@SUM(1)", "\t=1+1", "=cmd|' /C calc'!A0")


def test_no_text_of_a_journal_is_a_formula() -> None:
    columns = [Column("=1+1", 10, figures=False), Column("Саны", 10, figures=True)]
    kept = openpyxl.load_workbook(io.BytesIO(journal_workbook(["=above"], columns, [(each, "7") for each in PLANTED])))
    cells = [cell for row in kept.active.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert [cell.value for cell in cells if cell.data_type == "n"] == [7] * len(PLANTED)
    assert [cell.value for cell in cells][:3] == ["'=above", "'=1+1", "Саны"]
