"""`make messages` gathers, merges, fills, and changes nothing when run again."""

from pathlib import Path

import pytest

from telnusqa.core.language import Language
from telnusqa.words import catalogue
from telnusqa.words.catalogue import N_, say, say_n
from tests.house.tree import plant
from tools.catalogues import LANGUAGES, compile_all, po
from tools.messages import merge

SOURCE = """
A = N_("Қол қойылды")
say(language, "%(name)s келді", name=who)
say_n(language, "%(n)s құжат", "%(n)s құжат", n)
"""
TEMPLATE = """{% load i18n %}
    {% if a %}
  {% translate "Шығу" %}
{% endif %}
{% blocktranslate trimmed with due=d %}
   Мерзімі: {{ due }}
{% endblocktranslate %}
"""
LIBRARY = '[[message]]\nid = "Password"\nkk = "Құпиясөз"\nru = "Пароль"\n'
TAKEN = {
    "Қол қойылды": {"ru": "Подписано", "en": "Signed"},
    "%(name)s келді": {"ru": "Пришёл: %(name)s", "en": "%(name)s came"},
    "%(n)s құжат": {
        "ru": ["%(n)s документ", "%(n)s документа", "%(n)s документов"],
        "en": ["%(n)s paper", "%(n)s papers"],
    },
    "Шығу": {"ru": "Выйти", "en": "Sign out"},
    "Мерзімі: %(due)s": {"ru": "Срок: %(due)s", "en": "Due: %(due)s"},
}


@pytest.fixture
def locale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    plant(tmp_path, "telnusqa/words/a.py", SOURCE)
    plant(tmp_path, "telnusqa/doors/x/templates/x/a.html", TEMPLATE)
    plant(tmp_path, "telnusqa/locale/library.toml", LIBRARY)
    monkeypatch.setattr(catalogue, "LOCALE", tmp_path / "telnusqa/locale")
    catalogue._catalogue.cache_clear()
    yield tmp_path / "telnusqa/locale"
    catalogue._catalogue.cache_clear()


def test_what_has_no_text_yet_is_told(tmp_path: Path, locale: Path) -> None:
    missing = merge(tmp_path, locale, {})
    assert missing["kk"] == []
    assert set(missing["ru"]) == set(missing["en"]) == set(TAKEN)


def test_taken_texts_are_said_in_the_right_form(tmp_path: Path, locale: Path) -> None:
    assert merge(tmp_path, locale, TAKEN) == {"kk": [], "ru": [], "en": []}
    compile_all(locale)
    assert [say(language, "Password") for language in Language] == ["Құпиясөз", "Пароль", "Password"]
    assert [say(language, N_("Қол қойылды")) for language in Language] == ["Қол қойылды", "Подписано", "Signed"]
    assert say(Language.EN, "%(name)s келді", name="Aliya") == "Aliya came"
    said = [say_n(Language.RU, "%(n)s құжат", "%(n)s құжат", n) for n in (1, 3, 5, 21)]
    assert said == ["1 документ", "3 документа", "5 документов", "21 документ"]
    assert say_n(Language.KK, "%(n)s құжат", "%(n)s құжат", 5) == "5 құжат"


def test_a_second_run_changes_nothing_and_a_translators_text_stays(tmp_path: Path, locale: Path) -> None:
    merge(tmp_path, locale, TAKEN)
    russian = po("ru", locale)
    russian.write_text(russian.read_text(encoding="utf-8").replace("Подписано", "Подпись есть"), encoding="utf-8")
    before = [po(language, locale).read_bytes() for language in LANGUAGES]
    merge(tmp_path, locale, TAKEN)
    assert [po(language, locale).read_bytes() for language in LANGUAGES] == before
    assert b"Date" not in before[0]


def test_a_changed_sentence_is_a_new_one_and_never_guessed(tmp_path: Path, locale: Path) -> None:
    merge(tmp_path, locale, TAKEN)
    plant(tmp_path, "telnusqa/words/a.py", SOURCE.replace("Қол қойылды", "Қол қойылған"))
    assert merge(tmp_path, locale, {})["ru"] == ["Қол қойылған"]
    text = po("ru", locale).read_text(encoding="utf-8")
    assert "fuzzy" not in text
    assert "Қол қойылды" not in text


def test_russian_without_its_compiled_file_is_an_error_and_kazakh_is_not(locale: Path) -> None:
    assert say(Language.KK, "Қол қойылды") == "Қол қойылды"
    with pytest.raises(FileNotFoundError):
        say(Language.RU, "Қол қойылды")
