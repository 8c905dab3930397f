"""`telnusqa …`: the one command of operators. Django starts only for what needs it."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

from telnusqa.core.errors import TelnusqaError

_COMMANDS = "telnusqa.site.commands"


def parser() -> argparse.ArgumentParser:
    """Everything that can be asked on the command line."""
    asked = argparse.ArgumentParser(prog="telnusqa", description="Duplicates of diplomas, end to end")
    commands = asked.add_subparsers(dest="command", metavar="COMMAND", required=True)

    serve = commands.add_parser("serve", help="web and worker together, until Ctrl-C")
    serve.add_argument("--sample", action="store_true", help="load the sample first, and say who can sign in as whom")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s); the port is PORT")

    web = commands.add_parser("web", help="the web alone")
    web.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s); the port is PORT")

    commands.add_parser("work", help="the worker alone: runs the errands")
    commands.add_parser("migrate", help="bring the tables up to date and put the guards in place")
    commands.add_parser("sample", help="load the invented colleges, registers, blanks and staff; safe to repeat")

    cases = commands.add_parser("sample-cases", help="make invented cases in every state")
    cases.add_argument("number", metavar="N", type=_positive, help="how many")

    papers = commands.add_parser("sample-papers", help="write every paper there is as PDF; needs no database")
    papers.add_argument("--out", metavar="DIR", type=Path, required=True, help="the folder, made where there is none")

    imported = commands.add_parser("import-register", help="take in a college's register, XLSX or CSV")
    imported.add_argument("file", metavar="FILE", type=Path, nargs="?")
    imported.add_argument("--college", metavar="BIN", help="whose register it is")
    imported.add_argument("--report", metavar="FILE", type=Path, help="a copy of the bad rows (.xlsx or .csv)")
    imported.add_argument(
        "--template", metavar="FILE", type=Path, help="write an empty register (.xlsx) and do nothing else"
    )

    exported = commands.add_parser("export-register", help="a copy of a college's register, XLSX or CSV")
    exported.add_argument("file", metavar="FILE", type=Path)
    exported.add_argument("--college", metavar="BIN", required=True, help="whose register it is")

    organisation = commands.add_parser("add-organisation", help="an organisation from a file; safe to repeat")
    organisation.add_argument("file", metavar="FILE", type=Path, help="TOML: bin, kind, names, address, phone, e-mail")

    _of_staff(commands)
    _keep_safe(commands)
    _of_retention(commands)
    _of_the_journal(commands)
    commands.add_parser("doctor", help="what this place stands on, and what is wrong with it")
    commands.add_parser("production-check", help="whether these settings may serve people")

    calendar = commands.add_parser("calendar", help="which days are working days, as CSV; needs no database")
    calendar.add_argument("--from", dest="first", metavar="DAY", type=_day, required=True, help="YYYY-MM-DD")
    calendar.add_argument("--to", dest="last", metavar="DAY", type=_day, required=True, help="the last day, included")
    calendar.add_argument("--week", choices=("5", "6"), default="5", help="days in the working week (%(default)s)")

    law = commands.add_parser("law", help="the editions; with an id a row's quote, reading, function and test")
    law.add_argument("id", nargs="?", default="", metavar="ID", help="2023:7.4, policy:handover, week:provider")

    term = commands.add_parser("term", help="until when something is owed, day by day, as JSON; needs no database")
    term.add_argument("--edition", metavar="ID", help="the text; the one in force on that day by default")
    term.add_argument("--act", metavar="ACT", help="duplicate (the default), complaint or quality-complaint")
    term.add_argument(
        "--channel", metavar="WAY", help="office, corporation or portal; a complaint is by hand or portal"
    )
    term.add_argument("--body", metavar="BODY", help="of a complaint: provider, corporation, ministry or local")
    term.add_argument("--at", metavar="MOMENT", help="YYYY-MM-DDTHH:MM[:SS], local time")
    term.add_argument("--lines", action="store_true", help="one request a line on standard input, as JSON objects")
    return asked


def _of_staff(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    staff = commands.add_parser("add-staff", help="an account with a role; prints its first password")
    staff.add_argument("--organisation", metavar="BIN", required=True)
    staff.add_argument("--role", required=True, help="administrator, executor, head, clerk, custodian …")
    staff.add_argument("--login", required=True)
    staff.add_argument("--surname", required=True)
    staff.add_argument("--given", required=True)
    staff.add_argument("--patronymic", default="")
    renewed = commands.add_parser("renew-staff", help="another password for a forgotten one, or a lost second factor")
    renewed.add_argument("--login", required=True)
    taken = commands.add_parser("take-role", help="a role is taken away; says what is left on the desk")
    taken.add_argument("--login", required=True)
    taken.add_argument("--organisation", metavar="BIN", required=True)
    taken.add_argument("--role", required=True)
    closed = commands.add_parser("close-staff", help="nobody comes in by the account any more; says what is left")
    closed.add_argument("--login", required=True)
    again = commands.add_parser("reopen-staff", help="a closed account opens again; prints its new password")
    again.add_argument("--login", required=True)


def _keep_safe(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Backups, keys, and moving house."""
    backup = commands.add_parser("backup", help="database and files as of now, sealed; people go on working")
    backup.add_argument("--to", metavar="DIR", type=Path, required=True, help="the folder a new one is made in")

    restore = commands.add_parser("restore", help="fill an empty place from a backup, and check it")
    restore.add_argument("--from", dest="source", metavar="DIR", type=Path, required=True, help="one backup's folder")
    restore.add_argument("--identity", metavar="FILE", type=Path, required=True, help="the secret key of backups")

    keys = commands.add_parser("keys", help="the keys of personal values and of backups").add_subparsers(
        dest="word", metavar="WORD", required=True
    )
    keys.add_parser("new", help="a fresh key, to put first in TELNUSQA_BOX_KEYS or TELNUSQA_LOOKUP_KEYS")
    keys.add_parser("list", help="the keys at hand, by name and check")
    keys.add_parser("rotate", help="seal and code everything anew with the first keys; people go on working")
    pair = keys.add_parser("backup-pair", help="a pair for backups: the secret half to a file, the open one told")
    pair.add_argument("--to", metavar="FILE", type=Path, required=True)
    exported = keys.add_parser("export", help="every secret setting, sealed as backups are")
    exported.add_argument("--to", metavar="FILE", type=Path, required=True, help="never beside a backup")
    opened = keys.add_parser("open", help="what an export holds")
    opened.add_argument("--from", dest="source", metavar="FILE", type=Path, required=True)
    opened.add_argument("--identity", metavar="FILE", type=Path, required=True, help="the secret key of backups")

    move = commands.add_parser("move-to-postgres", help="from a SQLite file into an empty PostgreSQL database")
    move.add_argument("--from", dest="source", metavar="FILE", type=Path, required=True, help="telnusqa.sqlite3")


def _of_retention(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    preview = commands.add_parser("preview-erasing", help="what a night would erase, and what keeps some of it")
    preview.add_argument("--on", metavar="DAY", type=_day, help="the day of that night; today by default")


def _of_the_journal(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    checked = commands.add_parser(
        "check-journal", help="name every altered, removed, inserted or cut line, and missing guards"
    )
    checked.add_argument(
        "--since",
        metavar="DAY|CHECKPOINT",
        help="read what was written since the last checkpoint before a day (2026-11-29), or since one by its number",
    )
    checked.add_argument(
        "--against",
        metavar="PATH",
        type=Path,
        action="append",
        default=[],
        help="a kept copy of checkpoints, or a folder of them: name what was altered since; may be given several times",
    )
    kept = commands.add_parser(
        "keep-checkpoints", help="write copies of the journal's checkpoints, to be kept elsewhere"
    )
    kept.add_argument("folder", metavar="DIR", type=Path, help="only those that are not there yet are written")
    rotated = commands.add_parser("journal-key", help="make a key to sign checkpoints by; needs no database")
    rotated.add_argument("--name", metavar="NAME", help="how the key is called; today's date by default")


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:  # fromisoformat reads 20140101 and 2014-W01-3 as well
        raise argparse.ArgumentTypeError(f"{text!r} is no day: write YYYY-MM-DD")
    return day


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is asked; answers the exit code: 0 well, 1 something was found or failed, 2 asked wrongly."""
    options = parser().parse_args(arguments)
    run = import_module(f"{_COMMANDS}.{options.command.replace('-', '_')}").run
    try:
        return int(run(options))
    except TelnusqaError as error:
        print(f"telnusqa {options.command}: {type(error).__name__}: {error}", file=sys.stderr)
        return 1
    except PermissionError as error:
        print(f"telnusqa {options.command}: {error.filename}: this account may not read or write it", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
