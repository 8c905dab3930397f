"""`telnusqa law`: the editions, and a row with its words, its function and its test; from the files alone."""

import os
import subprocess
import sys

import pytest

from telnusqa.law import shipped
from telnusqa.site.command import main


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(["law", *words])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_the_editions_are_listed_with_their_days(capsys):
    code, out, _ = told(capsys)
    assert code == 0
    assert out.splitlines()[:2] == [
        "2015  2014-09-01 – 2016-02-29",
        "      Техникалық және кәсіптік білім туралы құжаттардың телнұсқаларын беру",
    ]
    assert out.splitlines()[4] == "2023  2023-11-06 – …"
    assert len(out.splitlines()) == 8


def test_a_clause_has_its_quote_its_reading_its_function_and_its_test(capsys):
    code, out, _ = told(capsys, "2023:7.4")
    clause = shipped.editions()["2023"].clause("2023:7.4")
    assert clause.reading is not None
    assert code == 0
    lines = out.splitlines()
    assert lines[0] == "2023:7.4"
    assert lines[1].startswith("quote     ")
    assert " ".join(clause.quote.split()) in lines[1]
    assert lines[2:4] == [f"reading   ru: {clause.reading.ru}", f"          en: {clause.reading.en}"]
    assert lines[4:6] == [
        "function  telnusqa.law.registration:registered_on",
        "test      tests/law/test_registration.py::test_the_portal_registers_by_the_hours_of_the_provider",
    ]


def test_a_clause_we_did_not_have_to_read_has_no_reading(capsys):
    code, out, _ = told(capsys, "2023:6")
    assert code == 0
    assert "reading" not in out
    assert "quote     тегін\n" in out


def test_a_policy_tells_what_it_stands_on(capsys):
    code, out, _ = told(capsys, "policy:handover")
    assert code == 0
    assert out.splitlines()[1] == "stands on our judgement, like 2015:9.6"
    assert out.splitlines()[2].startswith("says      ru: ")
    assert "stands on labour-code\n" in told(capsys, "policy:authority-week")[1]


@pytest.mark.parametrize("row", [row.id for row in shipped.rows()])
def test_every_row_can_be_asked_for(capsys, row):
    code, out, err = told(capsys, row)
    assert (code, err) == (0, "")
    assert out.startswith(f"{row}\n")


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        ("2023:7.9", "Near it: 2023:7.1, 2023:7.2, 2023:7.3, 2023:7.4, 2023:7.5."),
        ("handover", "Near it: policy:handover."),
        ("week:", "Near it: week:provider, week:corporation"),
        ("nonsense", "A row is asked for as 2023:7.4, policy:handover, week:provider."),
    ],
)
def test_an_unknown_id_is_told_with_those_near_it(capsys, asked, near):
    code, out, err = told(capsys, asked)
    assert (code, out) == (2, "")
    assert err.startswith(f"telnusqa law: there is no row {asked}.\n{near}")


def test_neither_django_nor_the_function_s_module_is_loaded():
    words = (
        "import sys; from telnusqa.site.command import main; main(['law', '2023:7.4']); main(['law']); "
        "sys.exit('django' in sys.modules or 'telnusqa.law.registration' in sys.modules)"
    )
    environment = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    done = subprocess.run([sys.executable, "-c", words], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
