"""What stands on the papers of a refusal: the notice of the hearing, its record, the reasoned answer."""

from dataclasses import dataclass
from datetime import date

from telnusqa.core.case import Case
from telnusqa.core.language import Language
from telnusqa.core.serial import shown
from telnusqa.law.hearing_record import RecordItem, record_items
from telnusqa.law.refusal_ground import kind_of
from telnusqa.law.refusal_round import Round
from telnusqa.law.ruleset import RuleSet
from telnusqa.paper.form import Form
from telnusqa.paper.glyphs import printed
from telnusqa.paper.letter import Letter, LetterPart, LetterRow, Signing
from telnusqa.words import choice, hearing
from telnusqa.words.catalogue import say
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date, weekday
from telnusqa.words.refusal import ground_name, ground_sentence
from telnusqa.words.told import complaints


@dataclass(frozen=True, kw_only=True)
class About:
    """Whose letter it is: the college and its head in ``language``, which is Kazakh or Russian, and the applicant."""

    case: Case
    applicant: str
    college: str
    address: str
    phone: str
    head: str
    language: Language


def notice_sheet(about: About, kept: Round) -> tuple[Form, Letter]:
    """The notice of the hearing with the preliminary decision (administrative-code:73)."""
    language, notice = about.language, kept.notice
    day = f"{long_date(notice.hearing_on, language)}, {weekday(notice.hearing_on, language)}"
    return college_letter(
        about,
        title=say(language, "Тыңдау туралы хабарлама"),
        on=notice.noticed_on,
        rows=(
            *_rows(about),
            LetterRow(say(language, "Тыңдау уақыты"), f"{day}, {kept.hour:%H:%M}"),
            LetterRow(say(language, "Тыңдау орны"), notice.place),
            LetterRow(say(language, "Қарсылық беруге болатын соңғы күн"), long_date(kept.objection_until, language)),
        ),
        parts=(
            LetterPart(say(language, "Алдын ала шешім"), (notice.preliminary,)),
            *_why(kept, language),
            LetterPart(
                say(language, "Сіздің құқығыңыз"),
                (
                    say(
                        language,
                        "Тыңдауға келіп, түсініктеме мен дәлел бере аласыз. Пікіріңізді не қарсылығыңызды алдын ала "
                        "жазып та жібере аласыз: жеке кабинеттен не оқу орнының кеңсесінен. Келмесеңіз, тыңдау сізсіз "
                        "өтеді.",
                    ),
                    say(language, "Негізі: %(clause)s.", clause=clause_name("administrative-code:73", language)),
                ),
            ),
        ),
        signing=(Signing(say(language, "Басшы"), about.head),),
    )


def record_sheet(about: About, kept: Round) -> tuple[Form, Letter]:
    """The record of the hearing (administrative-code:74). Raises ``ValueError`` before there is one."""
    record, language = kept.record, about.language
    if record is None or record.day is None:
        raise ValueError("no hearing was held")
    apart = (RecordItem.EXPLANATIONS, RecordItem.ANSWERS, RecordItem.MOTIONS, RecordItem.QUESTION)
    unsaid = (*apart, RecordItem.OFFICIAL_SIGNED, RecordItem.SECRETARY_SIGNED)
    items = record_items(record.came)
    rows = [
        LetterRow(hearing.record_item(item, language), hearing.record_value(record, item, language))
        for item in items
        if item not in unsaid
    ]
    if not record.came:
        rows.append(LetterRow(say(language, "Қатысуы"), say(language, "Тыңдауға келмеді")))
    return college_letter(
        about,
        title=say(language, "Тыңдау хаттамасы"),
        to_name=say(language, "Өтініш беруші"),
        on=record.day,
        rows=(*_rows(about), *rows),
        parts=(
            LetterPart(hearing.record_item(RecordItem.QUESTION, language), _lines(record.question)),
            *_positions(kept, language),
            *(
                LetterPart(hearing.record_item(item, language), _lines(hearing.record_value(record, item, language)))
                for item in items
                if item in apart and item is not RecordItem.QUESTION
            ),
        ),
        signing=(
            Signing(say(language, "Тыңдауды жүргізген лауазымды адам"), record.official),
            Signing(say(language, "Хатшы"), record.secretary),
        ),
    )


def answer_sheet(about: About, kept: Round, rules: RuleSet) -> tuple[Form, Letter]:
    """The reasoned refusal, with the way to complain and to court (2023:5). Raises ``ValueError`` before it is one."""
    language = about.language
    if kept.refusal is None or kept.ended_on is None or kept.record is None or kept.record.day is None:
        raise ValueError("nothing was refused")
    *where, of_its_own = (each.text for each in complaints.to_whom(rules, language))
    told = [say(language, "Тыңдау %(day)s күні өтті.", day=long_date(kept.record.day, language))]
    if not kept.record.came:
        told.append(say(language, "Тыңдауға келмедіңіз."))
    told.append(
        say(language, "Айтқаныңыз бен жазғаныңыз шешім қабылдағанда қаралды.")
        if kept.record.came or kept.positions
        else say(language, "Жазбаша пікір түспеді.")
    )
    return college_letter(
        about,
        title=say(language, "Мемлекеттік қызметті көрсетуден бас тарту туралы дәлелді жауап"),
        number=str(kept.refusal),
        on=kept.ended_on,
        rows=_rows(about),
        parts=(
            *_why(kept, language),
            LetterPart(say(language, "Тыңдау"), (" ".join(told),)),
            *_positions(kept, language),
            LetterPart(
                say(language, "Шешім"),
                (
                    say(
                        language,
                        "Құжаттың телнұсқасын беруден бас тартылды. Негізі: %(clause)s.",
                        clause=clause_name(kept.clause, language),
                    ),
                    say(language, "Себебі жойылса, қайта өтініш бере аласыз."),
                ),
            ),
            LetterPart(
                say(language, "Шағымдану жолы мен мерзімі"),
                (
                    say(language, "Шағым мына жерлердің біріне беріледі: %(where)s.", where="; ".join(where)),
                    of_its_own,
                    *(f"{each.text.rstrip('.')}." for each in complaints.terms(rules, language)),
                    *(each.text for each in complaints.court(rules, language, kept.ended_on)),
                ),
            ),
        ),
        signing=(Signing(say(language, "Басшы"), about.head),),
    )


def college_letter(
    about: About,
    *,
    title: str,
    on: date,
    rows: tuple[LetterRow, ...],
    parts: tuple[LetterPart, ...],
    signing: tuple[Signing, ...],
    number: str = "",
    to_name: str = "",
    to: str = "",
) -> tuple[Form, Letter]:
    """A letter of the college about the case: to the applicant, or to somebody else whom ``to`` names."""
    language = about.language
    return Form.LETTER, Letter(
        language=language,
        college=about.college,
        address=about.address,
        title=title,
        number=number,
        day=long_date(on, language),
        to_name=to_name or say(language, "Кімге"),
        to=printed(to or about.applicant),
        rows=tuple(LetterRow(each.name, printed(each.value)) for each in rows),
        parts=tuple(LetterPart(each.heading, tuple(map(printed, each.texts))) for each in parts),
        signing=tuple(Signing(each.role, printed(each.name)) for each in signing),
        foot=say(
            language,
            "Өтініш № %(number)s. Сұрағыңыз болса: %(phone)s.",
            number=shown(about.case.number),
            phone=about.phone,
        ),
    )


def _rows(about: About) -> tuple[LetterRow, ...]:
    case, language = about.case, about.language
    return (
        LetterRow(say(language, "Өтініш нөмірі"), shown(case.number)),
        LetterRow(say(language, "Тіркелген күні"), long_date(case.registered_on, language)),
        LetterRow(say(language, "Не сұралды"), choice.wanted(case.wanted, language)),
    )


def _why(kept: Round, language: Language) -> tuple[LetterPart, ...]:
    evidence = hearing.evidence_lines(kept.ground, kept.asked_how)
    parts = [
        LetterPart(
            say(language, "Негізі"),
            (
                ground_name(kind_of(kept.ground), language) + ".",
                ground_sentence(kept.ground, language),
                clause_name(kept.clause, language) + ".",
            ),
        )
    ]
    if evidence:
        parts.append(LetterPart(say(language, "Дәлелі"), tuple(f"– {each}" for each in evidence)))
    return (*parts, LetterPart(say(language, "Себебі"), _lines(kept.reasoned)))


def _positions(kept: Round, language: Language) -> tuple[LetterPart, ...]:
    """What the applicant wrote beforehand."""
    if not kept.positions:
        return ()
    told = (f"{hearing.stance(each.stance, language)}: {each.text}" for each in kept.positions)
    return (LetterPart(say(language, "Өтініш берушінің жазбаша пікірі"), tuple(told)),)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.splitlines() if line.strip())
