"""What stands on the receipt that whoever took a duplicate signs: what was handed over, to whom, against what."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.came import Came
from telnusqa.core.case import Case
from telnusqa.core.identity import IdentityPaper
from telnusqa.core.language import Language
from telnusqa.core.serial import shown
from telnusqa.core.wanted import Part, Wanted
from telnusqa.paper.fill.counter import Counter, counter_letter
from telnusqa.paper.form import Form
from telnusqa.paper.letter import Letter, LetterPart, LetterRow, Signing
from telnusqa.words.catalogue import say
from telnusqa.words.choice import wanted
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date
from telnusqa.words.diploma import numbered
from telnusqa.words.handover import given_to, shown_right
from telnusqa.words.identity import identity_paper

_WHAT = {Part.DIPLOMA: Wanted.DIPLOMA, Part.SUPPLEMENT: Wanted.SUPPLEMENT}


@dataclass(frozen=True)
class HandedDocument:
    """One document by its part, registration number and blank."""

    part: Part
    number: str
    blank: str


@dataclass(frozen=True, kw_only=True)
class Handed:
    """A handover as it was: ``holder`` in full, the paper that was looked at without its number, ``at`` local time.

    ``receipt`` says whether the acceptance receipt was shown; ``clause`` is what the handover stands on.
    """

    holder: str
    documents: Sequence[HandedDocument]
    came: Came
    identity: IdentityPaper
    receipt: bool
    clause: str
    worker: str
    at: datetime


def handover_sheet(counter: Counter, case: Case, handed: Handed) -> tuple[Form, Letter]:
    """The receipt, for the college to keep and for who came (2015:9.6, policy:handover)."""
    language, right = counter.language, shown_right(handed.came.by, counter.language)
    taker = handed.came.name or handed.holder
    return Form.LETTER, counter_letter(
        counter,
        title=say(language, "Телнұсқаның берілгені туралы қолхат"),
        to=handed.holder,
        on=handed.at.date(),
        rows=(
            LetterRow(say(language, "Өтініш нөмірі"), shown(case.number)),
            LetterRow(say(language, "Қашан берілді"), f"{long_date(handed.at.date(), language)}, {handed.at:%H:%M}"),
            *(LetterRow(wanted(_WHAT[each.part], language), _numbers(each, language)) for each in handed.documents),
            LetterRow(say(language, "Кімге берілді"), f"{given_to(handed.came.standing, language)}: {taker}"),
            *((LetterRow(*right),) if right else ()),
            LetterRow(say(language, "Жеке басын куәландырған құжат"), identity_paper(handed.identity, language)),
            LetterRow(say(language, "Қабылдау қолхаты"), _receipt(handed.receipt, language)),
        ),
        parts=(
            LetterPart(
                say(language, "Алушының растауы"),
                (
                    say(language, "Аталған құжаттарды алдым, ондағы жазбаларды тексердім."),
                    say(language, "Негізі: %(clause)s.", clause=clause_name(handed.clause, language)),
                ),
            ),
        ),
        signing=(
            Signing(say(language, "Берген қызметкер"), handed.worker),
            Signing(say(language, "Алған адам"), taker),
        ),
    )


def _numbers(document: HandedDocument, language: Language) -> str:
    return say(
        language,
        "тіркеу нөмірі %(number)s, бланк %(blank)s",
        number=document.number,
        blank=numbered(document.blank),
    )


def _receipt(shown_there: bool, language: Language) -> str:
    if shown_there:
        return say(language, "көрсетілді")
    return say(language, "көрсетілмеді: орнына жеке басы расталып, жазба қалдырылды")
