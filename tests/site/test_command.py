"""`telnusqa`: what can be asked, and what each small command answers."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from django.test import RequestFactory
from pytest_django.fixtures import Settings

from telnusqa.acts.keep_made import keep_made
from telnusqa.core.errors import Unsafe
from telnusqa.core.event import ADMINISTRATOR, WORKER
from telnusqa.doors.jobs.feed import number_what_changed
from telnusqa.doors.jobs.take_in_register import take_in
from telnusqa.outside.mail import MailServer
from telnusqa.outside.pretend.mail import PretendMail
from telnusqa.outside.pretend.sms import PretendSms
from telnusqa.outside.sms import SmsGateway
from telnusqa.sample.cases import Desk, make_cases
from telnusqa.sample.desks import desks
from telnusqa.sample.load import load, stands
from telnusqa.sample.staff import STAFF
from telnusqa.sheets.source import register_of_path
from telnusqa.site import pretend, wiring
from telnusqa.site.command import main, parser
from telnusqa.site.commands.sample import who_is_who
from telnusqa.store.models import (
    Appointment,
    BlankRow,
    CaseRow,
    ChangeRow,
    ErrandRow,
    LineRow,
    Organisation,
    RecordRow,
    User,
)
from telnusqa.store.read import imports
from telnusqa.store.read.journal import Told, check
from tests.aliya import aliya_record
from tests.cast import NOW, Staff
from tests.fresh import ROOT, Fresh
from tests.registers import import_register


def run(fresh: Fresh, *words: str, **more: str) -> tuple[int, str]:
    """The command in a process of its own: its code and what it printed."""
    process = fresh.start("telnusqa.site.command", *words, **more)
    printed, _ = process.communicate(timeout=120)
    return process.returncode, printed


def load_sample() -> None:
    """The whole sample, by the importer of the command."""
    load(assert_whole, at=NOW)


def assert_whole(file: Path, home: int) -> None:
    source = register_of_path(file)
    if not imports.is_done(home, source.digest()):
        assert take_in(source, home, by=ADMINISTRATOR, at=NOW).rejected == 0


def test_what_can_be_asked_is_told_without_starting_django() -> None:
    script = (
        "import sys; from telnusqa.site.command import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "assert 'django' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for name in ("serve", "work", "migrate", "sample-cases", "import-register", "check-journal", "doctor"):
        assert name in done.stdout


def test_what_the_account_may_not_write_is_told_by_its_name(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused(_options: object) -> int:
        raise PermissionError(13, "Permission denied", "/media/safe/keys.age")

    monkeypatch.setattr("telnusqa.site.commands.keys.run", refused)
    assert main(["keys", "new"]) == 1
    assert capsys.readouterr().err == "telnusqa keys: /media/safe/keys.age: this account may not read or write it\n"


def test_every_command_has_its_file() -> None:
    commands = {path.stem.replace("_", "-") for path in (ROOT / "telnusqa/site/commands").glob("[a-z]*.py")}
    shown = {
        line.split()[0] for line in parser().format_help().splitlines() if line.startswith("    ") and line.split()
    }
    assert commands <= shown


@pytest.mark.story
def test_the_sample_is_whole_and_loading_it_again_changes_nothing(db: None) -> None:
    load_sample()
    assert stands(NOW.date())
    assert {desk.bin for desk in desks()} == {"960940000175", "010240000355"}
    tables = (Organisation, User, Appointment, BlankRow, RecordRow, LineRow)
    before = [table.objects.count() for table in tables]
    assert Organisation.objects.count() == 15
    assert RecordRow.objects.count() > 300
    load_sample()
    assert [table.objects.count() for table in tables] == before
    assert all(f"telnusqa-sample-{colleague.username}" in who_is_who() for colleague in STAFF)


@pytest.mark.parametrize("training", ["", "2015"])
def test_invented_cases_come_through_acts_and_leave_a_whole_journal(
    college1: int, saule: Staff, marat: Staff, settings: Settings, training: str
) -> None:
    settings.TELNUSQA_TRAINING_EDITION = training
    rows = [aliya_record(number=f"{number:07d}", iin=None) for number in range(1, 16)]
    import_register(college1, rows, file_sha256="1" * 64, by=ADMINISTRATOR, happened_at=NOW)
    desk = Desk(home=college1, bin="960940000175", executor=saule.id, head=marat.id, clerk=saule.id)
    drawn: list[int] = []

    def draw(duplicate: int, at: datetime) -> None:
        drawn.append(duplicate)
        keep_made(duplicate, electronic=("e" * 64, 1), for_blank=("b" * 64, 1), by=WORKER, happened_at=at)

    made = list(make_cases(15, [desk], draw, now=NOW))
    assert len(set(made)) == 15 == CaseRow.objects.count()
    assert drawn
    assert set(CaseRow.objects.values_list("edition", flat=True)) == {training or "2023"}
    assert CaseRow.objects.values("state").distinct().count() >= 3
    assert not CaseRow.objects.filter(submitted_at__gt=NOW).exists()
    assert ErrandRow.objects.filter(kind="tell").count() >= 15
    assert list(check(Told())) == []
    number_what_changed(NOW)
    for row in CaseRow.objects.all():
        last = ChangeRow.objects.filter(home_id=row.home_id, case_number=row.number).latest("version")
        stands = (row.state, row.due_on, row.deemed_refused_on is not None)
        assert (last.state, last.due_on, last.deemed_refused) == stands, "the feed says what the case says"


def test_doctor_says_what_stands_and_names_a_missing_guard(fresh: Fresh) -> None:
    code, printed = run(fresh, "doctor")
    durable = fresh.url == "" or fresh.rows("SHOW fsync") == [("on",)]
    assert (code == 0) is durable, printed
    assert "guards" in printed
    fresh.change(f"DROP TRIGGER case_is_not_removed{' ON store_case' if fresh.url else ''}")
    code, printed = run(fresh, "doctor")
    assert code == 1
    assert "case_is_not_removed" in printed


def test_a_doctor_looks_at_everything_else_while_the_database_is_away(fresh: Fresh) -> None:
    code, printed = run(fresh, "doctor", DATABASE_URL="postgres://telnusqa@127.0.0.1:1/telnusqa", TELNUSQA_POOL="8")
    assert code == 1
    assert "!!  database" in printed
    assert "does not answer" in printed
    assert all(what in printed for what in ("files", "fonts", "keys", "neighbours", "law"))
    assert "Traceback" not in printed


@pytest.mark.postgres
def test_nobody_is_served_from_a_cluster_that_may_lose_what_it_confirmed(fresh: Fresh) -> None:
    if fresh.rows("SHOW fsync") == [("on",)]:
        pytest.skip("this cluster confirms to the disk")
    code, printed = run(fresh, "work")
    assert code == 1
    assert "fsync = off" in printed


def test_the_settings_of_a_trial_may_not_serve_people(fresh: Fresh) -> None:
    code, printed = run(fresh, "production-check")
    assert code == 1
    assert "TELNUSQA_SECRET_KEY" in printed
    assert "TELNUSQA_SMS" in printed


def test_no_invented_people_where_a_real_gateway_would_tell_them(fresh: Fresh) -> None:
    code, printed = run(fresh, "sample-cases", "1", TELNUSQA_SMS="https://a:b@gateway.example/sys/send.php")
    assert code == 1
    assert "Unsafe" in printed
    assert fresh.rows("SELECT count(*) FROM store_user") == [(0,)]


def test_the_settings_say_who_is_real(settings: pytest.FixtureRequest) -> None:
    assert (type(wiring.sms()), type(wiring.mail()), wiring.sms_second()) == (PretendSms, PretendMail, None)
    settings.PRETEND, settings.TELNUSQA_SMS = (), "https://a:b@gateway.example/sys/send.php"  # type: ignore[attr-defined]
    settings.TELNUSQA_SMS_SECOND = "https://a:b@second.example/sys/send.php"  # type: ignore[attr-defined]
    settings.TELNUSQA_MAIL = "smtps://mail.example?from=a@b.example"  # type: ignore[attr-defined]
    found = wiring.neighbours()
    assert (type(found.sms), type(found.sms_second), type(found.mail)) == (SmsGateway, SmsGateway, MailServer)
    assert found.second_after == 2


def test_the_first_provider_is_asked_first(settings: pytest.FixtureRequest) -> None:
    settings.TELNUSQA_SMS_SECOND_AFTER = 0  # type: ignore[attr-defined]
    with pytest.raises(Unsafe, match="TELNUSQA_SMS_SECOND_AFTER"):
        wiring.neighbours()


def test_a_doctor_says_where_messages_go(fresh: Fresh) -> None:
    code, printed = run(fresh, "doctor", TELNUSQA_SMS_SECOND="https://a:b@second.example/sys/send.php")
    assert "sms: pretended, second sms: second.example, mail: pretended" in printed
    code, printed = run(fresh, "doctor", TELNUSQA_MAIL="mail.example")
    assert (code, "TELNUSQA_MAIL" in printed) == (1, True)


def test_no_invented_people_where_a_real_mail_server_would_tell_them(fresh: Fresh) -> None:
    code, _ = run(fresh, "sample-cases", "1", TELNUSQA_MAIL="smtps://mail.example?from=a@b.example")
    assert code == 1


def test_the_twin_is_wired_in_no_production(settings: pytest.FixtureRequest) -> None:
    settings.TELNUSQA_PRODUCTION = True  # type: ignore[attr-defined]
    with pytest.raises(Unsafe):
        wiring.neighbours()


def test_a_page_shows_pretend_messages_of_the_phone_its_view_named(
    settings: pytest.FixtureRequest, tmp_path: Path
) -> None:
    settings.TELNUSQA_VAR = tmp_path  # type: ignore[attr-defined]
    wiring.pretend_sms().send("+77010000001", "код 123456", key="code:1")
    request = RequestFactory().get("/")
    assert pretend.messages(request) == {}
    request.pretend_phone = "+77010000001"  # type: ignore[attr-defined]
    assert pretend.messages(request) == {"pretend_sms": ("код 123456",)}
    settings.PRETEND = ()  # type: ignore[attr-defined]
    assert pretend.messages(request) == {}
