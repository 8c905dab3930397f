"""What the lines of a case tell more of that was found in a book, asked elsewhere, or done by one person alone."""

from collections.abc import Mapping
from datetime import date

from telnusqa.core import book_event
from telnusqa.core.book_find import RejectedWhy
from telnusqa.core.enquiry import Addressee, AnswerKind
from telnusqa.core.language import Language
from telnusqa.core.line import Json
from telnusqa.words.book_find import rejected_why
from telnusqa.words.catalogue import say
from telnusqa.words.date import until_date
from telnusqa.words.enquiry import addressee, answer_kind


def book_note(kind: str, facts: Mapping[str, Json], language: Language) -> str:
    """Whom one asked and until when, what came back, why a find fell, that one person did both; "" for any other."""
    if kind == book_event.AskedElsewhere.kind:
        whom = addressee(Addressee(str(facts["addressee"])), language)
        until = until_date(date.fromisoformat(str(facts["awaited_until"])), language)
        return say(language, "%(whom)s. Жауап күтіледі: %(until)s.", whom=whom, until=until)
    if kind == book_event.AnswerNoted.kind:
        return answer_kind(AnswerKind(str(facts["answer"])), language)
    if kind == book_event.RecordRejected.kind:
        return rejected_why(RejectedWhy(str(facts["why"])), language)
    if facts.get("same_person") is True:
        return say(language, "Дайындаған да, растаған да – бір қызметкер: жүйе қағидасы бұған жол береді.")
    return ""
