"""The first people of a new place: an organisation from a file, an account with a role and a password shown once."""

from pathlib import Path

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client

from telnusqa.core.errors import Unusable
from telnusqa.site.command import main
from telnusqa.site.commands.add_organisation import organisation
from telnusqa.store.models import Appointment, LineRow, Organisation, User

TOLD = """
kind = "authority"
bin = "181140000010"
name_kk = "Білім басқармасы"
name_ru = "Управление образования"
name_en = "Department of Education"
region = "710000000"
settlement_kk = "Астана қаласы"
settlement_ru = "город Астана"
address_kk = "Сарыжайлау көшесі, 30"
address_ru = "улица Сарыжайлау, 30"
phone = "+77172000030"
email = "office@example.kz"
"""
STAFF = ("add-staff", "--organisation", "181140000010", "--login", "ermek", "--surname", "Сейітов", "--given", "Ермек")


@pytest.fixture
def authority(db: None, tmp_path: Path) -> Path:
    file = tmp_path / "authority.toml"
    file.write_text(TOLD, encoding="utf-8")
    assert main(["add-organisation", str(file)]) == 0
    return file


def test_the_first_administrator_gets_a_password_shown_once(
    authority: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*STAFF, "--role", "administrator"]) == 0
    printed = capsys.readouterr().out
    user = User.objects.get(username="ermek")
    password = printed.split("this once: ")[1].strip()
    assert user.check_password(password)
    assert password not in "".join(LineRow.objects.values_list("body", flat=True))
    # The same again: nothing new, no other password; another role is added.
    assert main(["add-organisation", str(authority)]) == 0
    assert main([*STAFF, "--role", "clerk"]) == 0
    assert "password" not in capsys.readouterr().out
    assert set(Appointment.objects.values_list("role", flat=True)) == {"administrator", "clerk"}
    assert Organisation.objects.count() == 1
    assert User.objects.get().check_password(password)


def test_everything_wrong_is_told_at_once(authority: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = [
        "add-staff",
        "--organisation",
        "960940000175",
        "--role",
        "tsar",
        "--login",
        "x",
        "--surname",
        "1",
        "--given",
        "",
    ]
    assert main(words) == 1
    told = capsys.readouterr().err
    for part in ("name_surname: name_letters", "name_given: missing", "none with that BIN", "--role: one of"):
        assert part in told
    assert User.objects.count() == 0


def test_a_file_that_lacks_something_is_refused_with_all_of_it() -> None:
    with pytest.raises(Unusable) as refused:
        organisation({"kind": "school", "bin": "1", "name_kk": "x", "colour": "red"}, "f.toml")
    told = str(refused.value)
    assert told.startswith("f.toml: ")
    for part in ("name_ru: missing", "colour: nobody knows it", "bin: ", "kind: one of"):
        assert part in told


def test_who_forgot_a_password_or_lost_a_device_is_let_in_anew(
    authority: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([*STAFF, "--role", "administrator"])
    User.objects.update(given_until=None)  # he chose a password of his own
    user = User.objects.get()
    Authenticator.objects.create(user=user, type="totp", data={})
    inside = Client()
    inside.force_login(user)
    assert inside.get("/reference/").status_code == 200
    capsys.readouterr()
    assert main(["renew-staff", "--login", "ermek"]) == 0
    password = capsys.readouterr().out.split("this once: ")[1].strip()
    assert User.objects.get().check_password(password)
    assert not Authenticator.objects.exists()
    assert inside.get("/reference/").status_code == 302
    assert "access_renewed" in LineRow.objects.order_by("-seq")[0].body
    assert password not in "".join(LineRow.objects.values_list("body", flat=True))


def test_nobodys_access_is_not_renewed(authority: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["renew-staff", "--login", "nobody"]) == 1
    assert "nobody has it" in capsys.readouterr().err


def test_a_role_is_taken_away_and_an_account_closed_and_opened_again(
    authority: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([*STAFF, "--role", "administrator"])
    other = ["asel" if word == "ermek" else word for word in STAFF]
    main([*other, "--role", "clerk"])
    inside = Client()
    inside.force_login(User.objects.get(username="asel"))
    capsys.readouterr()
    taken = ("take-role", "--login", "asel", "--organisation", "181140000010", "--role")
    assert main([*taken, "head"]) == 1
    assert "asel holds clerk there" in capsys.readouterr().err
    assert main([*taken, "clerk"]) == 0
    told = capsys.readouterr().out
    assert "asel is clerk of 181140000010 no more." in told
    assert "Left behind at 181140000010: nobody else who is clerk." in told
    for _ in range(2):
        assert main(["close-staff", "--login", "asel"]) == 0
    told = capsys.readouterr().out
    assert "asel is closed and signed out everywhere." in told
    assert "asel was closed before." in told
    assert inside.get("/staff/").status_code == 302
    assert main(["reopen-staff", "--login", "asel"]) == 0
    told = capsys.readouterr().out
    assert User.objects.get(username="asel").check_password(told.split("this once: ")[1].strip())
    assert "asel is open again, with no role." in told
    assert inside.get("/staff/").status_code == 302


def test_the_last_administrator_is_not_closed_from_here_either(
    authority: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([*STAFF, "--role", "administrator"])
    taken = ("take-role", "--login", "ermek", "--organisation")
    for words, said in (
        (("close-staff", "--login", "ermek"), "the last administrator"),
        ((*taken, "181140000010", "--role", "administrator"), "the last administrator"),
        ((*taken, "960940000175", "--role", "administrator"), "none with that BIN"),
        (("close-staff", "--login", "nobody"), "nobody has it"),
        (("reopen-staff", "--login", "ermek"), "not closed"),
    ):
        assert main(list(words)) == 1
        assert said in capsys.readouterr().err
    assert User.objects.get().is_active
