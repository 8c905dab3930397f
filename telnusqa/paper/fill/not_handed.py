"""What stands on the paper for somebody to whom a duplicate was not handed over."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.case import Case
from telnusqa.core.language import Language
from telnusqa.core.not_handed import CameAs, WhyNotHanded
from telnusqa.core.serial import shown
from telnusqa.law.ruleset import RuleSet
from telnusqa.paper.fill.counter import BY_HAND, Counter, counter_letter
from telnusqa.paper.form import Form
from telnusqa.paper.glyphs import printed
from telnusqa.paper.letter import Letter, LetterPart, LetterRow, Signing
from telnusqa.words.catalogue import say
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date
from telnusqa.words.handover import came_as, what_to_bring, why_not_handed
from telnusqa.words.told import complaints


@dataclass(frozen=True, kw_only=True)
class Refused:
    """A refusal to hand over. ``applicant`` are initials: who came may have no right to know more.

    ``grounds`` are the reasons, each with its clause, ``text`` the officer's own words or "", ``hours`` when the
    college is open, ``worker`` who refused, ``at`` the moment by the place's clock. ``came`` is None where it
    was not asked.
    """

    applicant: str
    came: CameAs | None
    grounds: tuple[tuple[WhyNotHanded, str], ...]
    text: str
    hours: str
    worker: str
    at: datetime


def not_handed_sheet(counter: Counter, case: Case, refused: Refused, rules: RuleSet) -> tuple[Form, Letter]:
    """Why nothing was handed over, what to bring, when to come again, and how to complain (policy:handover)."""
    language = counter.language
    rows = [
        LetterRow(say(language, "Өтініш нөмірі"), shown(case.number)),
        LetterRow(say(language, "Қашан келді"), f"{long_date(refused.at.date(), language)}, {refused.at:%H:%M}"),
    ]
    if refused.came is not None:
        rows.append(LetterRow(say(language, "Кім келді (өз сөзінше)"), came_as(refused.came, language)))
    return Form.LETTER, counter_letter(
        counter,
        title=say(language, "Телнұсқа берілмегені туралы хабарлама"),
        to=refused.applicant,
        on=refused.at.date(),
        rows=rows,
        parts=tuple(_parts(refused, rules, language)),
        signing=(
            Signing(say(language, "Телнұсқаны бермеген қызметкер"), refused.worker),
            Signing(say(language, "Хабарламаны алған адам"), BY_HAND),
        ),
    )


def _parts(refused: Refused, rules: RuleSet, language: Language) -> Iterator[LetterPart]:
    yield LetterPart(
        say(language, "Неге берілмеді"), tuple(_ground(why, clause, language) for why, clause in refused.grounds)
    )
    if refused.text.strip():
        told = tuple(printed(line) for line in refused.text.splitlines() if line.strip())
        yield LetterPart(say(language, "Қызметкердің түсіндіруі"), told)
    bring = what_to_bring((why for why, _ in refused.grounds), language)
    if bring:
        yield LetterPart(say(language, "Келесі жолы не керек"), bring)
    yield LetterPart(
        say(language, "Қайда, қашан келу керек"),
        (
            say(
                language,
                "Телнұсқа оқу орнының кеңсесінде сақталады, іс жабылмайды. Кеңсе ашық: %(hours)s.",
                hours=refused.hours,
            ),
        ),
    )
    *where, of_its_own = (each.text for each in complaints.to_whom(rules, language))
    yield LetterPart(
        say(language, "Шағымдану жолы мен мерзімі"),
        (
            say(language, "Шағым мына жерлердің біріне беріледі: %(where)s.", where="; ".join(where)),
            of_its_own,
            *(f"{each.text.rstrip('.')}." for each in complaints.terms(rules, language)),
            *(each.text for each in complaints.court(rules, language, refused.at.date())),
        ),
    )


def _ground(why: WhyNotHanded, clause: str, language: Language) -> str:
    """A reason by its clause; another reason is told in the officer's own words under it."""
    if why is WhyNotHanded.OTHER:
        said = say(language, "басқа себеп: төменде жазылған")
    else:
        said = why_not_handed(why, language)
    return f"{said[:1].upper()}{said[1:]} – {clause_name(clause, language)}."
