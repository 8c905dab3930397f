"""The papers of a refusal: what each of them says, in Kazakh and in Russian, and that a long one runs on."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from telnusqa.core.case import Case, State, Version
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.refusal_number import RefusalNumber
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.hearing import HearingNotice
from telnusqa.law.hearing_record import HearingRecord, RecordMethod
from telnusqa.law.refusal_ground import EvidenceRef, FoundHow, NoConsent, NotMeetingRules, Untrue
from telnusqa.law.refusal_round import Position, Round, RoundEnd, Stance
from telnusqa.paper.fill.refusal import About, answer_sheet, notice_sheet, record_sheet
from telnusqa.paper.form import Form
from telnusqa.paper.letter import Letter
from telnusqa.paper.render import render
from tests.paper.read import folded, fonts, metadata, pages, sizes_mm, unembedded

RULES = shipped.ruleset("2023")
DAY = date(2026, 11, 27)
CASE = Case(
    number=CaseNumber("7K3M9QXAT"),
    home=1,
    version=Version(5),
    state=State.REFUSED,
    channel=Channel.PORTAL,
    edition="2023",
    wanted=Wanted.BOTH,
    reasons=frozenset({Reason.LOST}),
    collection=Collection.OFFICE,
    submitted_at=datetime(2026, 11, 23, 5, tzinfo=UTC),
    registered_on=date(2026, 11, 23),
    due_on=date(2026, 12, 14),
    inner_due_on=None,
    chain_year=2026,
)
KK = About(
    case=CASE,
    applicant="Омарова Әлия Серікқызы",
    college="«Ақбұлақ колледжі» коммуналдық мемлекеттік қазыналық кәсіпорны",
    address="Астана қаласы, Сарыжайлау көшесі, 14",
    phone="+7 7172 00 00 14",
    head="Жүнісов Марат Қайратұлы",
    language=Language.KK,
)
RU = replace(
    KK, college="КГКП «Колледж Акбулак»", head="Жунусов Марат Кайратулы", language=Language.RU, address="город Астана"
)
RECORD = HearingRecord(
    method=RecordMethod.COMPUTER,
    place="Кеңсе, 3-бөлме",
    day=DAY,
    began=time(11),
    ended=time(11, 25),
    body="«Ақбұлақ» колледжі",
    official="Жүнісов Марат Қайратұлы",
    secretary="Тілеуова Сәуле",
    participant="Омарова Әлия Серікқызы",
    question="Дипломның телнұсқасын беру",
    came=True,
    explanations="Нөмірді шатастырып жазғанын айтты",
    answers="Сұрақ қойылмады",
    motions="Өтінішхат берілмеді",
    official_signed=True,
    secretary_signed=True,
)
ROUND = Round(
    number=1,
    intended_by="staff:1",
    clause="2023:9.1",
    ground=Untrue(
        document=Paper.ORIGINAL,
        statement="Диплом 2009 жылы берілген",
        found_how=FoundHow.PAPER_BOOKS,
        evidence=(EvidenceRef("2009 жылғы беру кітабы, 14-бет"), EvidenceRef("2026 жылғы 20 қарашадағы № 15 хат")),
    ),
    asked_how="",
    reasoned="Осы нөмірмен кітапта басқа адам жазылған.\n\nАнықтама 20 қарашада алынды.",
    notice=HearingNotice(
        noticed_on=date(2026, 11, 23),
        hearing_on=DAY,
        place="Кеңсе, 3-бөлме",
        preliminary="Телнұсқа беруден бас тарту көзделіп отыр.",
    ),
    hour=time(11),
    objection_until=date(2026, 11, 25),
    positions=(
        Position(
            stance=Stance.OBJECTION,
            text="Дипломды осы колледжден алғанмын.",
            stated_at=datetime(2026, 11, 24, 5, tzinfo=UTC),
            door="portal",
        ),
    ),
    record=RECORD,
    end=RoundEnd.REFUSED,
    ended_on=DAY,
    changed_why="",
    refusal=RefusalNumber(2026, 7),
)


def sheets(about: About, kept: Round = ROUND) -> dict[str, Letter]:
    found = {
        "notice": notice_sheet(about, kept),
        "record": record_sheet(about, kept),
        "answer": answer_sheet(about, kept, RULES),
    }
    assert {form for form, _ in found.values()} == {Form.LETTER}
    return {name: sheet for name, (_, sheet) in found.items()}


def told(sheet: Letter) -> str:
    parts = [text for part in sheet.parts for text in (part.heading, *part.texts)]
    return "\n".join([sheet.title, *(f"{row.name}: {row.value}" for row in sheet.rows), *parts])


def test_the_notice_tells_day_hour_place_ground_evidence_and_until_when_to_object() -> None:
    said = told(sheets(KK)["notice"])
    for text in (
        "Тыңдау туралы хабарлама",
        "Тыңдау уақыты: 2026 жылғы 27 қараша, жұма, 11:00",
        "Тыңдау орны: Кеңсе, 3-бөлме",
        "Қарсылық беруге болатын соңғы күн: 2026 жылғы 25 қараша",
        "Телнұсқа беруден бас тарту көзделіп отыр.",
        "«Диплом 2009 жылы берілген» деген мәлімет расталмады",
        "– 2009 жылғы беру кітабы, 14-бет",
        "– 2026 жылғы 20 қарашадағы № 15 хат",
        "Анықтама 20 қарашада алынды.",
        "Негізгі талаптар тізбесі (2023), 9-жол, 1) тармақша",
        "Әкімшілік рәсімдік-процестік кодекс, 73-бап",
    ):
        assert text in said, text


def test_the_record_holds_every_field_and_what_was_written_beforehand() -> None:
    said = told(sheets(KK)["record"])
    for text in (
        "компьютермен",
        "Өткен күні: 2026 жылғы 27 қараша",
        "Басталған уақыты: 11:00",
        "Аяқталған уақыты: 11:25",
        "Жүнісов Марат Қайратұлы",
        "Хатшы: Тілеуова Сәуле",
        "Тыңдауға шақырылған адам: Омарова Әлия Серікқызы",
        "Дипломның телнұсқасын беру",
        "Қарсылық: Дипломды осы колледжден алғанмын.",
        "Нөмірді шатастырып жазғанын айтты",
        "Сұрақ қойылмады",
        "Өтінішхат берілмеді",
    ):
        assert text in said, text
    away = replace(RECORD, came=False, explanations="", answers="", motions="")
    said = told(sheets(KK, replace(ROUND, record=away))["record"])
    assert "Қатысуы: Тыңдауға келмеді" in said
    assert "Өтінішхаттары" not in said


def test_the_answer_names_ground_clause_evidence_and_the_way_to_complain_and_to_court() -> None:
    sheet = sheets(KK)["answer"]
    assert (sheet.number, sheet.day) == ("БТ-2026-0007", "2026 жылғы 27 қараша")
    said = told(sheet)
    for text in (
        "Мемлекеттік қызметті көрсетуден бас тарту туралы дәлелді жауап",
        "Ұсынылған құжаттың немесе ондағы мәліметтің дәйексіздігі анықталды.",
        "– 2009 жылғы беру кітабы, 14-бет",
        "Осы нөмірмен кітапта басқа адам жазылған.",
        "Қарсылық: Дипломды осы колледжден алғанмын.",
        "Тыңдау 2026 жылғы 27 қараша күні өтті.",
        "Негізі: Негізгі талаптар тізбесі (2023), 9-жол, 1) тармақша.",
        "Оқу орнының басшысы",
        "Шағымды қарау: 5 жұмыс күні.",
        "3 ай",
        "алдымен шағым бересіз; одан кейін сотқа жүгінуге құқығыңыз бар",
    ):
        assert text in said, text


@pytest.mark.parametrize(
    ("ground", "asked_how", "texts"),
    [
        (
            NotMeetingRules(paragraph="12", document=Paper.ORIGINAL, what="мөр жоқ"),
            "",
            ["Құжаттың түпнұсқасы Қағидалардың 12-тармағына сәйкес келмейді: мөр жоқ."],
        ),
        (
            NoConsent(asked_on=date(2026, 11, 18), asked_again_on=date(2026, 11, 20)),
            "18.11: № 7 хат\n\n20.11: № 9 хат",
            ["– 18.11: № 7 хат", "– 20.11: № 9 хат", "Келісім 2026 жылғы 18 қараша және 2026 жылғы 20 қараша"],
        ),
    ],
)
def test_the_other_grounds_are_named_with_what_they_rest_on(
    ground: NotMeetingRules | NoConsent, asked_how: str, texts: list[str]
) -> None:
    said = told(sheets(KK, replace(ROUND, ground=ground, asked_how=asked_how))["answer"])
    assert all(text in said for text in texts)
    assert ("Дәлелі" in said) is bool(asked_how)


@pytest.mark.parametrize("about", [KK, RU], ids=["kk", "ru"])
@pytest.mark.parametrize("name", ["notice", "record", "answer"])
def test_each_paper_is_a_letter_on_a4_that_may_be_kept(about: About, name: str) -> None:
    sheet = sheets(about)[name]
    pdf = render(Form.LETTER, sheet, on=DAY)
    assert set(sizes_mm(pdf)) == {(210, 297)}
    assert unembedded(pdf) == ()
    assert fonts(pdf) <= {"PTSans-Regular", "PTSans-Bold"}
    assert "<pdfaid:part>3</pdfaid:part>" in metadata(pdf)
    said = "".join(pages(pdf))
    for text in (sheet.title, sheet.to, sheet.college, sheet.foot, *(each.name for each in sheet.signing)):
        assert folded(text) in said
    for part in sheet.parts:
        assert all(folded(text) in said for text in part.texts)


def test_a_long_reason_runs_on_and_a_strange_letter_is_printed_as_a_question() -> None:
    long = "\n".join(f"{n}. Кітапта бұл нөмірмен басқа адам жазылған, ол туралы анықтама тіркелді." for n in range(80))
    sheet = sheets(KK, replace(ROUND, reasoned=long + "\n👍"))["answer"]
    texts = pages(render(Form.LETTER, sheet, on=DAY))
    assert len(texts) > 2
    assert sheet.parts[2].texts[-1] == "?"
    assert all(f"{n}/{len(texts)}" in text for n, text in enumerate(texts, 1))


def test_there_is_no_record_and_no_answer_before_their_time() -> None:
    with pytest.raises(ValueError, match="no hearing"):
        record_sheet(KK, replace(ROUND, record=None))
    with pytest.raises(ValueError, match="nothing was refused"):
        answer_sheet(KK, replace(ROUND, refusal=None), RULES)
