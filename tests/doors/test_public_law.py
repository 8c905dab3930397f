"""What the public pages say of the law: the service, its places, the editions side by side."""

import re
from datetime import UTC, datetime
from html import unescape

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from telnusqa.core.language import Language
from telnusqa.law import shipped
from telnusqa.law.directory import departments, regions
from telnusqa.words.clause import clause_name
from tests.still import stand_still

pytestmark = pytest.mark.django_db
OLD, NEW = shipped.ruleset("2015"), shipped.ruleset("2023")
# What the issue of public pages must show, by edition: the clause that has to be named on the service page.
SHOWN = {
    "2015": [
        *("2015:1", "2015:2", "2015:3.1", "2015:3.2", "2015:4.1", "2015:4.2", "2015:4.3", "2015:5", "2015:6", "2015:7"),
        *("2015:8.1", "2015:8.2", "2015:8.3", "2015:9.2", "2015:9.3", "2015:9.4", "2015:9.5", "2015:9.7", "2015:10"),
        *("2015:11.1", "2015:12", "2015:13", "2015:14", "2015:15", "2015:16", "2015:A1"),
    ],
    "2023": [
        *("2023:0", "2023:A5", "2023:1", "2023:2.1", "2023:2.2", "2023:2.3", "2023:3.1", "2023:3.2", "2023:3.3"),
        *("2023:4", "2023:5", "2023:6", "2023:7.1", "2023:7.2", "2023:7.3", "2023:7.4", "2023:7.5", "2023:8.1"),
        *("2023:8.2", "2023:8.3", "2023:9.1", "2023:9.2", "2023:9.3", "2023:10.1", "2023:10.4"),
    ],
}


def main_of(path: str, language: str = "kk") -> str:
    client = Client(headers={"host": "127.0.0.1"})
    client.cookies["language"] = language
    text = unescape(client.get(path).text)
    return re.sub(r"\s+", " ", text[text.index("<main") : text.index("</main>")])


def unnamed(page: str, clauses: list[str]) -> list[str]:
    return [clause for clause in clauses if f"{clause_name(clause, Language.KK)}" not in page]


@pytest.mark.parametrize("edition", ["2015", "2023"])
def test_the_service_page_names_every_clause_it_shows(edition: str, settings: Settings) -> None:
    settings.TELNUSQA_TRAINING_EDITION = edition
    assert unnamed(main_of("/service/"), SHOWN[edition]) == []


def test_sabotage_a_clause_that_is_not_shown_is_named(settings: Settings) -> None:
    settings.TELNUSQA_TRAINING_EDITION = "2023"
    assert unnamed(main_of("/service/"), ["2023:6", "2015:2"]) == ["2015:2"]


def test_under_2015_nothing_of_2023_is_promised(settings: Settings) -> None:
    settings.TELNUSQA_TRAINING_EDITION = "2015"
    page = main_of("/service/")
    for text in ("портал арқылы берілсе", "Цифрлық құжатты", "Қосымшаның телнұсқасы", "Туу туралы куәлік", "2023"):
        assert text not in page
    assert "Өтінішті үйден шықпай" not in main_of("/")
    settings.TELNUSQA_TRAINING_EDITION = "2023"
    assert "Өтінішті үйден шықпай" in main_of("/")


@pytest.mark.parametrize("path", ["/service/", "/directory/"])
def test_a_historic_contact_leads_nowhere(path: str, settings: Settings) -> None:
    settings.TELNUSQA_TRAINING_EDITION = "2015"
    page = main_of(path)
    assert "www.edu.gov.kz" in page
    links = re.findall(r'href="([^"]+)"', page)
    assert "tel:1414" in links
    assert not [link for link in links if "gov.kz" in link or "7172" in link or link.startswith("mailto:")]


def test_a_live_contact_can_be_called_and_opened() -> None:
    links = re.findall(r'href="([^"]+)"', main_of("/directory/"))
    assert {"tel:1414", "tel:+78000807777", "https://www.gov4c.kz/", "https://www.egov.kz/"} <= set(links)


def test_the_contents_lead_to_every_heading_of_the_page() -> None:
    page = main_of("/service/")
    wanted = re.findall(r'<li><a href="#([a-z]+)"', page)
    assert wanted == [name for name in re.findall(r'<h2 id="([a-z]+)"', page) if name != "contents"]


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_directory_has_twenty_regions_and_sixteen_departments_as_printed(language: str) -> None:
    page = main_of("/directory/", language)
    for region in regions():
        assert getattr(region, language) in page
        assert region.kato in page
    for row in departments(OLD):
        for cell in (f"{row.number}. {row.region}", row.phone, row.address, row.site):
            assert f">{cell}<" in page
    assert "510000000" in page


def test_the_directory_stands_on_a_day_without_a_text(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, datetime(2018, 3, 1, 5, 0, tzinfo=UTC))
    page = main_of("/directory/")
    assert "Ұлытау облысы" in page
    assert "tel:1414" not in page


def test_the_editions_page_shows_every_slip_and_reading_of_both_texts() -> None:
    page = main_of("/editions/", "en")
    for rules in (OLD, NEW):
        for slip in rules.edition.slips:
            assert all(text in page for text in (slip.quote, slip.reading.en, slip.why.en))
        for clause in rules.edition.clauses:
            if clause.reading:
                assert clause.quote in page
                assert clause.reading.en in page


def test_readings_are_russian_under_kazakh_and_the_page_says_so() -> None:
    said = "Түсініктемелер орысша жұмыс аудармасында берілген."
    slip = NEW.edition.slips[0]
    assert said in main_of("/editions/")
    assert f'lang="ru">{slip.reading.ru}<' in main_of("/editions/")
    assert f'lang="en">{slip.reading.en}<' in main_of("/editions/", "en")
    assert 'lang="ru">' not in main_of("/editions/", "en")


def test_the_editions_page_marks_what_no_text_says_and_the_years_between() -> None:
    page = main_of("/editions/")
    assert page.count("Мәтінде жоқ</strong>") > 30
    assert "2016 жылғы 1 наурыз – 2023 жылғы 5 қараша" in page
    assert "Бұл редакцияда көзделмеген." in page
