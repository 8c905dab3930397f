"""What stands on the two letters of a counter: consent on a form of its own, and the slip of a surrendered original."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from telnusqa.core.application import Application
from telnusqa.core.bringer import Bringer, BroughtBy
from telnusqa.core.case import Case
from telnusqa.core.iin import Iin
from telnusqa.core.language import Language
from telnusqa.core.serial import shown
from telnusqa.core.wanted import Part
from telnusqa.law.consent import ConsentAsked
from telnusqa.paper.form import Form
from telnusqa.paper.glyphs import as_printed
from telnusqa.paper.letter import Letter, LetterPart, LetterRow, Signing
from telnusqa.words.catalogue import say
from telnusqa.words.choice import part
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date
from telnusqa.words.handover import shown_right

BY_HAND = "_" * 24
"""A name that whoever signs writes themselves."""


@dataclass(frozen=True, kw_only=True)
class Counter:
    """Whose counter it is: name, address, BIN and phone of the office, in ``language``, which is Kazakh or Russian."""

    name: str
    address: str
    bin: str
    phone: str
    language: Language


def consent_sheet(
    counter: Counter, asked: ConsentAsked, *, person: str, iin: Iin | None, came: str, on: date
) -> tuple[Form, Letter]:
    """The consent to use secrets protected by law (2015:9.9, policy:consent-form), for a pen.

    ``person`` is whose data it is, ``came`` who signs for them, "" where they sign themselves.
    """
    language = counter.language
    rows = [LetterRow(say(language, "Деректер кімдікі"), person)]
    if iin:
        rows.append(LetterRow(say(language, "ЖСН"), iin))
    if came:
        rows.append(LetterRow(say(language, "Атынан қол қоятын өкіл"), came))
    its_bin = say(language, "БСН %(bin)s", bin=counter.bin)
    rows.append(LetterRow(say(language, "Келісім кімге беріледі"), f"{counter.name}, {its_bin}"))
    text = say(
        language,
        "Мемлекеттік қызмет көрсету үшін ақпараттық жүйелердегі, заңмен қорғалатын құпияны құрайтын мәліметтерді "
        "пайдалануға және қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісемін.",
    )
    return Form.LETTER, counter_letter(
        counter,
        title=say(language, "Заңмен қорғалатын құпияны пайдалануға келісім"),
        to=person,
        on=on,
        rows=rows,
        parts=(
            LetterPart(say(language, "Келісім"), (text,)),
            LetterPart(
                say(language, "Білгеніңіз жөн"),
                (
                    say(language, "Келісімсіз де өтінішіңіз қабылданады: берілмегені жазылып қалады."),
                    say(language, "Негізі: %(acts)s.", acts=clause_name(asked.clause, language)),
                ),
            ),
        ),
        signing=(Signing(say(language, "Қолы"), came or person),),
    )


def original_slip_sheet(
    counter: Counter,
    case: Case,
    application: Application,
    parts: Sequence[Part],
    *,
    clause: str,
    bringer: Bringer | None,
    worker: str,
    on: date,
) -> tuple[Form, Letter]:
    """The slip against which a surrendered original is held: it goes back on it unless the duplicate is issued.

    ``parts`` are the documents handed in, ``clause`` is what asks for them. ``bringer`` is who handed them in, None
    where that was not asked: their name is then written by hand.
    """
    language, original = counter.language, application.original
    number = " ".join(each for each in (original.series, original.number) if each)
    rows = [
        LetterRow(say(language, "Өтініш нөмірі"), shown(case.number)),
        LetterRow(say(language, "Құжат иесі"), (application.name_then or application.applicant).full),
        LetterRow(say(language, "Не тапсырылды"), _listed([part(each, language) for each in parts])),
        LetterRow(say(language, "Құжаттың нөмірі"), number or "—"),
    ]
    if bringer is not None:
        rows += _handed_in_by(bringer, language)
    return Form.LETTER, counter_letter(
        counter,
        title=say(language, "Құжат түпнұсқасының қабылданғаны туралы қолхат"),
        to=application.applicant.full,
        on=on,
        rows=rows,
        parts=(
            LetterPart(
                say(language, "Түпнұсқа не болады"),
                (
                    say(language, "Телнұсқа ресімделген күні түпнұсқа жарамсыз болады және қайтарылмайды."),
                    say(
                        language,
                        "Телнұсқа ресімделмесе, түпнұсқа осы қолхат пен жеке куәлік бойынша қайтарылады: "
                        "қолхатты сақтап қойыңыз.",
                    ),
                    say(language, "Негізі: %(acts)s.", acts=clause_name(clause, language)),
                ),
            ),
        ),
        signing=(
            Signing(say(language, "Қабылдаған"), worker),
            Signing(
                say(language, "Тапсырған"), BY_HAND if bringer is None else bringer.name or application.applicant.full
            ),
        ),
    )


def _handed_in_by(bringer: Bringer, language: Language) -> list[LetterRow]:
    """Who stands for the holder, and by which paper."""
    if not bringer.name:
        return []
    courier = bringer.by is BroughtBy.COURIER
    label = say(language, "Тапсырған курьер") if courier else say(language, "Тапсырған өкіл")
    right = shown_right(bringer.power, language)
    return [LetterRow(label, bringer.name), *([LetterRow(*right)] if right else [])]


def _listed(names: Sequence[str]) -> str:
    """Several documents as one list: Диплом, дипломға қосымша."""
    first, *rest = names
    return ", ".join((first, *(name[:1].lower() + name[1:] for name in rest)))


def counter_letter(
    counter: Counter,
    *,
    title: str,
    to: str,
    on: date,
    rows: Sequence[LetterRow],
    parts: tuple[LetterPart, ...],
    signing: tuple[Signing, ...],
) -> Letter:
    """A letter of that counter about one application, in the counter's language."""
    language = counter.language
    return Letter(
        language=language,
        college=counter.name,
        address=counter.address,
        title=title,
        number="",
        day=long_date(on, language),
        to_name=say(language, "Өтініш беруші"),
        to=as_printed(to),
        rows=tuple(LetterRow(row.name, as_printed(row.value)) for row in rows),
        parts=parts,
        signing=tuple(Signing(each.role, as_printed(each.name)) for each in signing),
        foot=say(language, "Сұрақ болса, хабарласыңыз: %(phone)s.", phone=counter.phone),
    )
