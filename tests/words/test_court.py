"""The way to the court, and the note on a late complaint, in words."""

from datetime import date

from telnusqa.core.language import Language
from telnusqa.law import shipped
from telnusqa.law.complaint_time import filing_note
from telnusqa.law.court import court_said
from telnusqa.words.court import court_sentence, late_sentence

NEW = shipped.ruleset("2023")


def test_the_court_is_said_by_the_day():
    before, after = (court_said(day, NEW) for day in (date(2021, 6, 30), date(2021, 7, 1)))
    assert court_sentence(before, Language.KK) == "Нәтижемен келіспесеңіз, сотқа жүгінуге құқығыңыз бар."
    assert "алдымен шағым бересіз" in court_sentence(after, Language.KK)


def test_a_late_complaint_is_told_its_day_and_that_it_is_accepted():
    note = filing_note(date(2026, 6, 15), date(2026, 9, 16), NEW)
    assert note is not None
    said = late_sentence(note, Language.KK)
    assert said.startswith("Шағым беру мерзімінің соңғы күні: 2026 жылғы 15 қыркүйек. Шағым бәрібір қабылданады")
