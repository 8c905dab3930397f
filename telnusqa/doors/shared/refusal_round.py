"""An intended refusal as it is shown to whom it concerns: the reasons, the hearing, what was said, the papers."""

from dataclasses import dataclass

from django.urls import reverse

from telnusqa.core.case import Case
from telnusqa.core.event import Door
from telnusqa.core.language import Language
from telnusqa.doors.shared.parts import Moment, Row
from telnusqa.doors.shared.refusal_paper import RefusalPaper, papers_of
from telnusqa.law.hearing_record import HearingRecord, RecordItem, record_items
from telnusqa.law.refusal_ground import kind_of
from telnusqa.law.refusal_round import Round, RoundEnd
from telnusqa.words import hearing
from telnusqa.words.catalogue import N_, say
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date, weekday
from telnusqa.words.refusal import ground_name, ground_sentence

_PAPER = {
    RefusalPaper.NOTICE: N_("Тыңдау туралы хабарлама мен алдын ала шешім (PDF)"),
    RefusalPaper.RECORD: N_("Тыңдау хаттамасы (PDF)"),
    RefusalPaper.ANSWER: N_("Бас тарту туралы дәлелді жауап (PDF)"),
}


@dataclass(frozen=True)
class PaperLink:
    """A paper to open."""

    label: str
    address: str


@dataclass(frozen=True, kw_only=True)
class RoundShown:
    """A round in words; ``open`` while nothing is decided, ``refused`` or ``withdrawn`` where it ended so.

    ``heard`` says that the hearing is behind; ``when``, ``where`` and ``until`` are its moment, its place and the last
    day for an objection; ``answer`` is the paper one was refused by.
    """

    open: bool
    heard: bool
    refused: bool
    withdrawn: bool
    when: str
    where: str
    until: str
    answer: PaperLink | None
    intended: tuple[Row, ...]
    positions: tuple[Moment, ...]
    record: tuple[Row, ...]
    result: tuple[Row, ...]
    papers: tuple[PaperLink, ...]


def round_shown(case: Case, kept: Round, language: Language, *, page: str) -> RoundShown:
    """The round; ``page`` is the name of the address under which this door gives its papers."""
    papers = {
        paper: PaperLink(say(language, _PAPER[paper]), reverse(page, args=[case.number, kept.number, paper.value]))
        for paper in papers_of(kept)
    }
    return RoundShown(
        open=kept.end is None,
        heard=kept.record is not None,
        refused=kept.end is RoundEnd.REFUSED,
        withdrawn=kept.end is RoundEnd.WITHDRAWN,
        when=_when(kept, language),
        where=kept.notice.place,
        until=long_date(kept.objection_until, language),
        answer=papers.get(RefusalPaper.ANSWER),
        intended=_filled(_intended(kept, language)),
        positions=tuple(
            Moment(hearing.stance(each.stance, language), each.stated_at, _door(each.door, language), each.text)
            for each in reversed(kept.positions)
        ),
        record=_filled(_record(kept.record, language)) if kept.record else (),
        result=_filled(_result(kept, language)),
        papers=tuple(papers.values()),
    )


def _intended(kept: Round, language: Language) -> tuple[Row, ...]:
    return (
        Row(say(language, "Негізі"), ground_name(kind_of(kept.ground), language)),
        Row(say(language, "Не анықталды"), ground_sentence(kept.ground, language)),
        Row(say(language, "Дәлелі"), "\n".join(hearing.evidence_lines(kept.ground, kept.asked_how))),
        Row(say(language, "Себебі"), kept.reasoned),
        Row(say(language, "Тармағы"), clause_name(kept.clause, language)),
        Row(say(language, "Алдын ала шешім"), kept.notice.preliminary),
        Row(say(language, "Хабарлама жіберілген күн"), long_date(kept.notice.noticed_on, language)),
        Row(say(language, "Тыңдау уақыты"), _when(kept, language)),
        Row(say(language, "Тыңдау орны"), kept.notice.place),
        Row(say(language, "Қарсылық беруге болатын соңғы күн"), long_date(kept.objection_until, language)),
    )


def _when(kept: Round, language: Language) -> str:
    day = kept.notice.hearing_on
    return f"{long_date(day, language)}, {weekday(day, language)}, {kept.hour:%H:%M}"


def _record(record: HearingRecord, language: Language) -> tuple[Row, ...]:
    said = [
        Row(hearing.record_item(item, language), hearing.record_value(record, item, language))
        for item in record_items(record.came)
        if item not in (RecordItem.OFFICIAL_SIGNED, RecordItem.SECRETARY_SIGNED)
    ]
    return tuple(said) if record.came else (*said, Row(say(language, "Қатысуы"), say(language, "Тыңдауға келмеді")))


def _result(kept: Round, language: Language) -> tuple[Row, ...]:
    if kept.end is None or kept.ended_on is None:
        return ()
    if kept.end is RoundEnd.WITHDRAWN:
        return (Row(say(language, "Қайтарып алынған күн"), long_date(kept.ended_on, language)),)
    day = Row(say(language, "Шешім күні"), long_date(kept.ended_on, language))
    if kept.refusal is not None:
        return (Row(say(language, "Жауаптың нөмірі"), str(kept.refusal)), day)
    return (day, Row(say(language, "Неге бас тартылмайды"), kept.changed_why))


def _door(door: str, language: Language) -> str:
    return say(language, "Жеке кабинеттен") if door == Door.PORTAL.value else say(language, "Оқу орнының кеңсесінде")


def _filled(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    return tuple(row for row in rows if row.value)
