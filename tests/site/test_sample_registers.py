"""The sample registers: sound, as promised, and what their tool writes."""

import tomllib
import zipfile
from datetime import date
from pathlib import Path

import pytest

from telnusqa.core.bin import parse_bin
from telnusqa.core.register_found import Entry, Fault
from telnusqa.sheets.register_file import open_register
from telnusqa.sheets.source import register_of_path

TODAY = date(2026, 11, 21)
SAMPLE = Path(__file__).resolve().parents[2] / "telnusqa" / "sample"


def read(path):
    return list(open_register(register_of_path(path), TODAY).rows)


def test_the_organisations_have_sound_numbers_and_their_registers():
    found = tomllib.loads((SAMPLE / "organisations.toml").read_text("utf-8"))
    everyone = [*found["college"], *found["office"]]
    assert [one["bin"] for one in everyone if parse_bin(one["bin"]) != one["bin"]] == []
    assert len({one["bin"] for one in everyone}) == len(everyone) == 8
    assert all((SAMPLE / college["register"]).is_file() for college in found["college"])
    assert all(one["email"].endswith(".example") for one in everyone)


def test_no_diploma_stands_in_two_registers():
    numbers = [
        str(entry.row.document)
        for name in ("akbulak.xlsx", "kargaly.xlsx", "zhaisan.csv", "nura.xlsx")
        for entry in read(SAMPLE / "registers" / name)
        if isinstance(entry, Entry)
    ]
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("name", ["akbulak.xlsx", "kargaly.xlsx", "zhaisan.csv", "nura.xlsx"])
def test_the_sample_is_sound(name):
    rows = read(SAMPLE / "registers" / name)
    assert [row for row in rows if isinstance(row, Fault)] == []
    supplemented = [len(entry.row.supplement) for entry in rows if entry.row.supplement]
    assert len(rows) >= 120
    assert len(supplemented) >= 60
    assert (min(supplemented) >= 8, max(supplemented)) == (True, 45)


def test_aliya_stands_in_the_sample():
    rows = read(SAMPLE / "registers" / "akbulak.xlsx")
    (aliya,) = [entry.row for entry in rows if entry.row.number == "0123456"]
    assert (aliya.series, aliya.name_kk.full, aliya.finished) == ("ТКБ", "Омарова Әлия Серікқызы", 2009)
    assert aliya.institution_entered_kk != aliya.institution_finished_kk
    assert len(aliya.supplement) == 45


def test_the_sample_is_what_its_tool_writes(tmp_path):
    from tools.sample_registers import main

    main(tmp_path)
    for made in sorted((tmp_path / "registers").iterdir()):
        kept = SAMPLE / "registers" / made.name
        if made.suffix == ".csv":
            assert made.read_bytes() == kept.read_bytes()
        else:  # zlib may pack otherwise elsewhere: what is packed must be the same
            with zipfile.ZipFile(made) as one, zipfile.ZipFile(kept) as other:
                assert {name: one.read(name) for name in one.namelist()} == {
                    name: other.read(name) for name in other.namelist()
                }
