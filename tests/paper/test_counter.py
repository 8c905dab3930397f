"""The papers of a counter are rendered and read: receipt, refusal in two copies, consent, slip of an original."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

import pytest

from telnusqa.core.acceptance_refusal_number import acceptance_refusal_number
from telnusqa.core.bringer import Bringer, BroughtBy
from telnusqa.core.channel import Channel
from telnusqa.core.evidence import Paper
from telnusqa.core.iin import Iin
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.consent import consents_asked
from telnusqa.law.evidence import Need, Situation, needed
from telnusqa.paper.fill import acceptance_refusal_sheet, application_sheet, receipt_sheet
from telnusqa.paper.fill.acceptance_refusal import Department
from telnusqa.paper.fill.counter import BY_HAND, Counter, consent_sheet, original_slip_sheet
from telnusqa.paper.fill.receipt import AtCounter
from telnusqa.paper.form import Form
from telnusqa.paper.render import render
from tests.paper.made import APPLICATION
from tests.paper.read import folded, pages
from tests.paper.test_fill_receipt import CASE, TERM

DAY = date(2026, 11, 23)
NAME = "Омаров Ерлан Серікұлы"
OFFICE = Department(kk="Есіл ауданының бөлімі (Астана қаласы, Сарыжайлау көшесі, 20)", ru="Отдел района Есиль")


def needs(edition: str) -> tuple[Need, ...]:
    situation = Situation(
        channel=Channel.CORPORATION,
        reasons=frozenset({Reason.DAMAGED}),
        wanted=Wanted.DIPLOMA,
        standing=Standing.ATTORNEY,
    )
    return needed(situation, shipped.ruleset(edition))


def refused(edition: str, language: Language, applicant: str = "Омарова Әлия Серікқызы") -> tuple[str, ...]:
    form, sheet = acceptance_refusal_sheet(
        acceptance_refusal_number(b"\x11\x22\x33\x44\x55"),
        needs(edition)[2:],
        edition=edition,
        applicant=applicant,
        address="Астана қаласы, Бейбітшілік көшесі, 5",
        received_by=NAME,
        department=OFFICE,
        worker="Қасымов Болат Сәкенұлы",
        executor="Нұрланова Айгүл",
        phone="+77172000020",
        copies=2,
        on=DAY,
        kept_until=date(2027, 2, 21),
        language=language,
    )
    assert form is Form.ACCEPTANCE_REFUSAL
    return pages(render(form, sheet, on=DAY))


@pytest.mark.parametrize(
    ("edition", "worker", "listed"),
    [
        ("2015", "ХҚО қызметкерінің Т.А.Ә.", "мемлекеттік көрсетілетін қызмет стандартында көзделген"),
        ("2023", "Мемлекеттік корпорация қызметкерінің Т.А.Ә.", "негізгі талаптар тізбесінде көзделген"),
    ],
)
def test_a_refusal_has_every_field_of_the_form_on_both_copies(edition: str, worker: str, listed: str) -> None:
    clause = {"2015": "Стандарт (2015), 9-тармақ", "2023": "Негізгі талаптар тізбесі (2023), 8-жол"}[edition]
    copies = refused(edition, Language.KK)
    assert len(copies) == 2
    for n, copy in enumerate(copies, start=1):
        for said in (
            "Омарова Әлия Серікқызы",
            "көрсетілетін қызметті алушының тегі, аты, әкесінің аты (бұдан әрі – Т.А.Ә.) (бар болса)",
            "Астана қаласы, Бейбітшілік көшесі, 5",
            "көрсетілетін қызметті алушының мекенжайы",
            "Құжаттарды қабылдаудан бас тарту туралы қолхат",
            "2013 жылғы 15 сәуірдегі Қазақстан Республикасы Заңының 20-бабының 2-тармағын",
            OFFICE.kk,
            listed,
            "құжаттардың атауы:",
            f"1) Дипломның түпнұсқасы – {clause}, 3) тармақша;",
            "2) Өкілдікті растайтын құжат – Жүйенің өз қағидасы: сенімхат бойынша өкіл.",
            "Осы қолхат әр тарапқа бір-бірден 2 данада жасалды.",
            worker,
            "Қасымов Болат Сәкенұлы",
            "Орындаушының Т.А.Ә.",
            "Нұрланова Айгүл",
            "Телефоны",
            "+77172000020",
            "Алдым: Т.А.Ә.",
            "/көрсетілетін қызметті алушының қолы/",
            NAME,
            "2026 ж. «23» қараша",
            "Q-24H3-6H2N-T",
            "2027 жылғы 21 ақпан",
            f"{n}-дана, барлығы 2",
        ):
            assert folded(said) in copy, said


def test_who_reads_russian_gets_a_page_marked_as_a_translation() -> None:
    *copies, reading = refused("2023", Language.RU)
    assert len(copies) == 2
    for said in (
        "перевод, не официальный текст",
        "Расписка об отказе в приёме документов",
        "Q-24H3-6H2N-T",
        OFFICE.ru,
        "перечню основных требований",
        "1) Подлинник диплома",
        "23 ноября 2026 года",
        "до 21 февраля 2027 года",
    ):
        assert folded(said) in reading, said
    assert folded("стандартом государственной услуги") in refused("2015", Language.EN)[2]


def test_the_longest_names_stay_on_their_copy_and_no_sign_withholds_it() -> None:
    assert len(refused("2023", Language.KK, " ".join(["Әбдірахманқызы" * 4] * 3))) == 2
    assert folded("Ә?лия") in refused("2023", Language.KK, "Ә\U0001f600лия")[0]


def at_counter(brought: frozenset[Paper]) -> AtCounter:
    return AtCounter(
        office="Есіл ауданының бөлімі",
        worker="Қасымов Болат Сәкенұлы",
        received_at=datetime(2026, 11, 23, 10, 5, tzinfo=UTC),
        brought=brought,
        came=NAME,
        request="002-26-000001",
    )


def receipt(brought: frozenset[Paper], language: Language) -> str:
    form, sheet = receipt_sheet(
        replace(CASE, channel=Channel.CORPORATION),
        TERM,
        APPLICATION,
        needs("2023"),
        rules=shipped.ruleset("2023"),
        college="«Ақбұлақ политехникалық колледжі» МКҚК",
        address="Астана қаласы, Сарыжайлау көшесі, 14",
        phone="+77172000014",
        counter=at_counter(brought),
        language=language,
    )
    (page,) = pages(render(form, sheet, on=DAY))
    return page


def test_a_receipt_of_a_counter_says_what_lay_there_and_what_is_still_to_be_brought() -> None:
    page = receipt(frozenset({Paper.APPLICATION, Paper.IDENTITY, Paper.REPRESENTATION}), Language.KK)
    for said in (
        "1) Өтініш",
        "2) Жеке басты куәландыратын құжат (қаралды)",
        "3) Өкілдікті растайтын құжат (қаралды)",
        "Әкелу керек",
        "Дипломның түпнұсқасы",
        "Өкілі",
        NAME,
        "Қабылдаған",
        "Қасымов Болат Сәкенұлы",
        "Есіл ауданының бөлімі, 2026 жылғы 23 қараша, 10:05",
        "Корпорациядағы нөмірі: 002-26-000001",
    ):
        assert folded(said) in page, said


def test_a_whole_package_lacks_nothing_on_its_receipt() -> None:
    page = receipt(frozenset({Paper.APPLICATION, Paper.IDENTITY, Paper.REPRESENTATION, Paper.ORIGINAL}), Language.RU)
    assert folded("Подлинник диплома") in page
    assert folded("Нужно донести") not in page
    assert folded("Вырезка") not in page
    unasked = receipt(frozenset(Paper), Language.RU)
    assert folded("Вырезка из периодического издания") in unasked


COUNTER = Counter(
    name="Есіл ауданының бөлімі",
    address="Астана қаласы, Сарыжайлау көшесі, 20",
    bin="160341000116",
    phone="+77172000020",
    language=Language.KK,
)


@pytest.mark.parametrize(("came", "signs"), [("", "Омарова Әлия"), (NAME, NAME)])
def test_a_consent_names_whose_data_to_whom_and_who_signs(came: str, signs: str) -> None:
    asked = consents_asked(Channel.CORPORATION, shipped.ruleset("2015"))[1]
    form, sheet = consent_sheet(COUNTER, asked, person="Омарова Әлия", iin=Iin("900615400008"), came=came, on=DAY)
    assert sheet.signing[0].name == signs
    (page,) = pages(render(form, sheet, on=DAY))
    for said in (
        "Заңмен қорғалатын құпияны пайдалануға келісім",
        "Омарова Әлия",
        "900615400008",
        "Есіл ауданының бөлімі, БСН 160341000116",
        "заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға",
        "Келісімсіз де өтінішіңіз қабылданады",
        "2026 жылғы 23 қараша",
        *([f"Атынан қол қоятын өкіл{came}"] if came else []),
    ):
        assert folded(said) in page, said


def test_a_consent_without_an_iin_has_no_empty_row() -> None:
    asked = consents_asked(Channel.CORPORATION, shipped.ruleset("2023"))[-1]
    _, sheet = consent_sheet(replace(COUNTER, language=Language.RU), asked, person="А", iin=None, came="", on=DAY)
    assert [row.name for row in sheet.rows] == ["Чьи данные", "Кому даётся согласие"]


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_a_slip_says_which_original_lies_where_and_how_it_comes_back(language: Language) -> None:
    counter = replace(COUNTER, language=language)
    slip = partial(original_slip_sheet, counter, CASE, clause="2023:8.3", worker="Қасымов Болат", on=DAY)
    form, sheet = slip(APPLICATION, Wanted.BOTH.parts, bringer=Bringer(by=BroughtBy.REPRESENTATIVE, name=NAME))
    (page,) = pages(render(form, sheet, on=DAY))
    then = APPLICATION.name_then
    assert then is not None
    said = {
        Language.KK: ("Құжат түпнұсқасының қабылданғаны туралы қолхат", "осы қолхат пен жеке куәлік бойынша"),
        Language.RU: ("Расписка о приёме подлинника документа", "по этой расписке и удостоверению личности"),
    }[language]
    for text in (*said, "7K3M-9QXA-T", then.full, NAME, "Қасымов Болат", APPLICATION.original.number):
        assert folded(text) in page, text
    unnumbered = replace(APPLICATION, original=replace(APPLICATION.original, series="", number=""))
    _, sheet = slip(unnumbered, Wanted.DIPLOMA.parts, bringer=None)
    assert sheet.signing[1].name == BY_HAND
    assert sheet.rows[3].value == "—"
    assert len(sheet.rows) == 4


@pytest.mark.parametrize("edition", ["2015", "2023"])
def test_an_application_says_who_signs_for_the_applicant(edition: str) -> None:
    said = replace(APPLICATION, wanted=Wanted.DIPLOMA)
    for came in (NAME, ""):
        form, sheet = application_sheet(
            said, edition=edition, head="Б", institution="К", day=DAY, confirmed_at=None, came=came
        )
        page = pages(render(form, sheet, on=DAY))[0]
        assert (folded(f"Өтініш берушінің атынан өкілі қол қояды: {NAME}") in page) is bool(came)
