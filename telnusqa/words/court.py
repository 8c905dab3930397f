"""What a refusal and an answer say of the court, and what is noted of a complaint that came late."""

from telnusqa.core.language import Language
from telnusqa.law.complaint_time import FilingNote
from telnusqa.law.court import CourtPath, CourtSaid
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import long_date

_PATH = {
    CourtPath.COURT: N_("Нәтижемен келіспесеңіз, сотқа жүгінуге құқығыңыз бар."),
    CourtPath.COMPLAINT_FIRST: N_(
        "Нәтижемен келіспесеңіз, алдымен шағым бересіз; одан кейін сотқа жүгінуге құқығыңыз бар."
    ),
}


def court_sentence(said: CourtSaid, language: Language) -> str:
    """The way to the court, one sentence; its clauses are in the value."""
    return say(language, _PATH[said.path])


def late_sentence(note: FilingNote, language: Language) -> str:
    """That the window is past, and that the complaint is accepted all the same."""
    return say(
        language,
        "Шағым беру мерзімінің соңғы күні: %(day)s. Шағым бәрібір қабылданады; неге кешіккеніңізді жазыңыз: мерзім "
        "қалпына келтірілуі мүмкін.",
        day=long_date(note.last_day, language),
    )
