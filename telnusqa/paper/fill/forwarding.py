"""What stands on the letter with which an application goes on to the organisation that is competent."""

from dataclasses import dataclass
from datetime import date

from telnusqa.core.language import Language
from telnusqa.core.serial import shown
from telnusqa.law.forwarding import ForwardReason
from telnusqa.paper.fill.refusal import About, college_letter
from telnusqa.paper.form import Form
from telnusqa.paper.letter import Letter, LetterPart, LetterRow, Signing
from telnusqa.words import choice
from telnusqa.words.catalogue import say
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date
from telnusqa.words.forward import forward_reason


@dataclass(frozen=True, kw_only=True)
class SentOn:
    """Where the case went: ``to`` by name and ``address``, on which day, why and by which clause.

    ``original`` says that a surrendered original goes with it; ``note`` is for who opens it there, or "".
    """

    to: str
    address: str
    on: date
    reason: ForwardReason
    clause: str
    original: bool
    note: str


def forwarding_sheet(about: About, sent: SentOn) -> tuple[Form, Letter]:
    """The letter to the college or the archive; ``about`` is the college that sends (administrative-code:76)."""
    language, case = about.language, about.case
    archive = sent.reason is ForwardReason.ARCHIVE
    return college_letter(
        about,
        title=say(language, "Өтінішті құзыретті ұйымға жолдау туралы хат"),
        on=sent.on,
        to=f"{sent.to}, {sent.address}" if sent.address else sent.to,
        rows=(
            LetterRow(say(language, "Өтініш нөмірі"), shown(case.number)),
            LetterRow(say(language, "Өтініш беруші"), about.applicant),
            LetterRow(say(language, "Не сұралды"), choice.wanted(case.wanted, language)),
            LetterRow(say(language, "Тіркелген күні"), long_date(case.registered_on, language)),
            *(() if archive else (LetterRow(say(language, "Мерзімі"), long_date(case.due_on, language)),)),
            LetterRow(say(language, "Қоса жіберіледі"), _enclosed(sent, language)),
        ),
        parts=(
            LetterPart(
                say(language, "Неге жолданады"),
                (
                    f"{forward_reason(sent.reason, language)}.",
                    say(language, "Негізі: %(clause)s.", clause=clause_name(sent.clause, language)),
                ),
            ),
            LetterPart(say(language, "Мерзім туралы"), (_days(archive, language),)),
            *((LetterPart(say(language, "Келесі қызметкерге жазба"), (sent.note,)),) if sent.note.strip() else ()),
        ),
        signing=(Signing(say(language, "Басшы"), about.head),),
    )


def _enclosed(sent: SentOn, language: Language) -> str:
    if sent.original:
        return say(language, "өтініш және тапсырылған түпнұсқа")
    return say(language, "өтініш")


def _days(archive: bool, language: Language) -> str:
    """What term goes along: to a college all of it, to an archive none (2015:9.4)."""
    if archive:
        return say(language, "Архивтің қызметі бөлек: оның мерзімі мен нәтижесі өз қағидаларымен белгіленеді.")
    return say(language, "Өтініштің тіркелген күні мен мерзімі өзгермейді: олар осы хатта жазылғандай сақталады.")
