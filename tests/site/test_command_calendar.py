"""`telnusqa calendar`: a CSV a program can read, and no database behind it."""

import csv
import io
import subprocess
import sys
from datetime import date, timedelta

import pytest

from telnusqa.core.calendar import Week
from telnusqa.law import shipped
from telnusqa.site.command import main
from tests.fresh import ROOT


def asked(capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    """The lines under the header."""
    assert main(["calendar", *words]) == 0
    header, *lines = capsys.readouterr().out.splitlines()
    assert header == "date,working,reason"
    return lines


def told(capsys: pytest.CaptureFixture[str], day: str, *more: str) -> str:
    (line,) = asked(capsys, "--from", day, "--to", day, *more)
    assert line.startswith(f"{day},")
    return line.removeprefix(f"{day},")


@pytest.mark.parametrize(
    ("day", "five", "six"),
    [
        ("2026-11-23", "yes,", "yes,"),
        ("2026-11-21", "no,rest_day", "yes,"),
        ("2026-11-22", "no,rest_day", "no,rest_day"),
        ("2026-01-01", "no,holiday:new_year", "no,holiday:new_year"),
        ("2026-03-22", "no,holiday:nauryz", "no,holiday:nauryz"),  # a Sunday: the holiday is the better reason
        ("2026-03-24", "no,holiday_moved:nauryz:2026-03-21", "no,holiday_moved:nauryz:2026-03-22"),
        ("2026-03-25", "no,holiday_moved:nauryz:2026-03-22", "yes,"),
        ("2025-01-03", *["no,rest_day_moved:2025-01-05:decree:G24G0000436"] * 2),
        ("2025-01-05", *["yes,working_by:decree:G24G0000436"] * 2),
        ("2024-05-04", "yes,working_by:decree:G24G0000109", "yes,"),
        ("2014-01-03", "no,rest_day_moved:2013-12-28:decree:P1300001322", "yes,"),
        ("2020-05-11", "yes,working_by:decree:P1900000820", "yes,"),
        ("2019-12-02", *["no,holiday_moved:first_president:2019-12-01"] * 2),
        ("2026-05-27", *["no,holiday:kurban_ait"] * 2),
        ("2027-05-16", *["no,holiday:kurban_ait:estimated"] * 2),
    ],
)
def test_every_day_says_its_reason(capsys: pytest.CaptureFixture[str], day: str, five: str, six: str) -> None:
    assert told(capsys, day) == told(capsys, day, "--week", "5") == five
    assert told(capsys, day, "--week", "6") == six


@pytest.mark.parametrize("week", ["5", "6"])
def test_fourteen_years_are_told_a_line_a_day(capsys: pytest.CaptureFixture[str], week: str) -> None:
    lines = asked(capsys, "--from", "2014-01-01", "--to", "2027-12-31", "--week", week)
    rows = list(csv.reader(io.StringIO("\n".join(lines))))
    days = [date(2014, 1, 1) + timedelta(days=n) for n in range(5113)]
    assert [row[0] for row in rows] == [day.isoformat() for day in days]
    assert days[-1] == date(2027, 12, 31)
    calendar, counted = shipped.calendar(), {"5": Week.FIVE, "6": Week.SIX}[week]
    assert [row[1] for row in rows] == ["yes" if calendar.is_working(day, counted) else "no" for day in days]
    assert {row[2].split(":")[0] for row in rows if row[1] == "no"} == {
        "rest_day",
        "holiday",
        "holiday_moved",
        "rest_day_moved",
    }
    assert {row[2].split(":")[0] for row in rows if row[1] == "yes"} == {"", "working_by"}


@pytest.mark.parametrize(
    ("first", "last", "year"),
    [
        ("2013-12-31", "2014-01-05", 2013),
        ("2027-12-30", "2028-01-01", 2028),
        ("1999-01-01", "1999-01-01", 1999),
        ("9999-12-31", "9999-12-31", 9999),
    ],
)
def test_a_year_nobody_verified_prints_nothing(
    capsys: pytest.CaptureFixture[str], first: str, last: str, year: int
) -> None:
    assert main(["calendar", "--from", first, "--to", last]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == f"telnusqa calendar: no verified holidays of {year}; held are 2014 to 2027\n"


def test_days_the_wrong_way_round_are_asked_wrongly(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calendar", "--from", "2026-01-02", "--to", "2026-01-01"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == "telnusqa calendar: --to 2026-01-01 lies before --from 2026-01-02\n"


@pytest.mark.parametrize("day", ["2026-02-30", "20260101", "2026-W01-1", "01.02.2026", "tomorrow", ""])
def test_what_is_no_day_is_asked_wrongly(capsys: pytest.CaptureFixture[str], day: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["calendar", "--from", day, "--to", "2026-12-31"])
    assert stopped.value.code == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert f"{day!r} is no day: write YYYY-MM-DD" in printed.err


@pytest.mark.parametrize(
    "words", [["--from", "2026-01-01"], ["--from", "2026-01-01", "--to", "2026-01-01", "--week=7"]]
)
def test_what_is_missing_or_no_week_is_asked_wrongly(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["calendar", *words])
    assert stopped.value.code == 2
    assert capsys.readouterr().out == ""


def alone(script: str) -> subprocess.CompletedProcess[str]:
    """In a process without Django's settings, database or secrets."""
    whole = "import sys; from telnusqa.site.command import main\n" + script
    return subprocess.run([sys.executable, "-c", whole], cwd=ROOT, env={}, capture_output=True, text=True, check=False)


def test_no_database_and_no_django_stand_behind_it() -> None:
    done = alone(
        "code = main(['calendar', '--from', '2014-01-01', '--to', '2027-12-31', '--week', '6'])\n"
        "sys.stderr.write(str(sorted({'django', 'psycopg', 'sqlite3'} & set(sys.modules))))\n"
        "sys.exit(code)"
    )
    assert (done.returncode, done.stderr) == (0, "[]")
    assert done.stdout.count("\n") == 5114


def test_sabotage_a_started_django_is_seen() -> None:
    done = alone("import django\nsys.stderr.write(str(sorted({'django'} & set(sys.modules))))")
    assert done.stderr == "['django']"
