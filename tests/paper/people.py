"""Invented people and colleges with the longest names that papers really meet."""

from telnusqa.core.blank import BlankKind
from telnusqa.core.language import Language
from telnusqa.core.wanted import Wanted
from telnusqa.paper.application import Application2015, Application2023, RussianReading
from telnusqa.paper.diploma import Diploma, DiplomaSide
from telnusqa.paper.layouts import shipped_layout
from telnusqa.paper.over import OverBlank
from telnusqa.paper.receipt import Receipt
from telnusqa.paper.slip import Slip, SlipDocument
from telnusqa.paper.supplement import Mark, Supplement, SupplementSide

URL = "https://telnusqa.example.kz/v/7K3M9QX2T5VB8NRD4WHCEJ6F"
COLLEGE_KK = (
    "«Қазақстан инженерлік-технологиялық және гуманитарлық колледжі» мемлекеттік коммуналдық қазыналық кәсіпорны"
)
COLLEGE_RU = (
    "Коммунальное государственное предприятие на праве хозяйственного ведения «Северо-Казахстанский "
    "инженерно-технологический и гуманитарный колледж имени Қожаберген жырау» при управлении образования области"
)
HOLDER = "Әбдірахманова-Сейітқұлова Гүлнұр-Айғаным Мұхамбетрахымқызы"
SPECIALITY_KK = (
    "07161300 «Автомобиль көлігіне техникалық қызмет көрсету, жөндеу және пайдалану "
    "(салалар және қолданылу аясы бойынша)»"
)
SPECIALITY_RU = "07161300 «Техническое обслуживание, ремонт и эксплуатация автомобильного транспорта (по отраслям)»"
QUALIFICATION_KK = "4S07161304 «Автомобильдерге қызмет көрсету және жөндеу жөніндегі техник-механик»"
QUALIFICATION_RU = "4S07161304 «Техник-механик по обслуживанию и ремонту автомобильного транспорта»"

APPLICATION_2023 = Application2023(
    head="Сейітқалиева Ұлбосын Өмірзаққызы",
    applicant=HOLDER,
    institution=f"{COLLEGE_KK}, 2016 жыл",
    speciality=SPECIALITY_KK,
    institution_now=(
        "«Жоғары инженерлік-технологиялық колледжі» МКҚК, Павлодар облысы, Екібастұз қаласы, Мәшһүр Жүсіп көшесі, 124"
    ),
    reason=(
        "дипломды және оның қосымшасын 2026 жылғы ақпанда Екібастұз – Павлодар автобусында сөмкеммен бірге "
        "жоғалтып алуыма, іздестіру нәтиже бермегеніне және тегімнің өзгеруіне"
    ),
    wanted=Wanted.BOTH,
    consent=True,
    day="14",
    month="қыркүйек",
    year="2026",
    signature="2026 ж. 14 қыркүйекте сағат 10:42-де бір реттік парольмен расталды",
    reading=RussianReading(
        reason="диплом и приложение утеряны в феврале 2026 года в автобусе Экибастуз – Павлодар, изменилась фамилия",
        dated="14 сентября 2026 года",
        signature="подтверждено одноразовым паролем 14 сентября 2026 года в 10:42",
    ),
)
APPLICATION_2015 = Application2015(
    head="Сейітқалиева Ұ.Ө.",
    applicant=HOLDER,
    institution=f"{COLLEGE_KK}, 2009 жыл",
    speciality="0902000 «Электрмен қамтамасыз ету (салалар бойынша)»",
    institution_now="",
    reason="дипломды көшу кезінде жоғалтып алуыма",
    consent=True,
    day="03",
    month="наурыз",
    year="2015",
    signature="",
)
RECEIPT_KK = Receipt(
    language=Language.KK,
    number="7K3M-9QX2-T5",
    college=COLLEGE_KK,
    applicant=HOLDER,
    wanted="қосымшасымен бірге дипломның телнұсқасы",
    reasons="құжат жоғалған; тегі өзгерген",
    papers=("өтініш", "жеке куәлік көрсетілді, көшірмесі алынған жоқ", "бүлінген дипломның түпнұсқасы"),
    registered_on="2026 жылғы 14 қыркүйек, дүйсенбі",
    due_on="2026 жылғы 5 қазан, дүйсенбі",
    term_explained=(
        "15 жұмыс күні. Бірінші күн – 15 қыркүйек, өтініш тіркелген күннің ертеңі. "
        "Демалыс күндері саналмайды. Мереке күндері бұл аралықта жоқ."
    ),
    counted=tuple(n % 7 not in (4, 5) for n in range(21)),
    collect_at=(
        "Колледж кеңсесі, Екібастұз қаласы, Мәшһүр Жүсіп көшесі, 124, 103-кабинет. "
        "Дс–жм 9:00–18:30, үзіліс 13:00–14:00."
    ),
    call="+7 7187 00 00 00, Сәуле Оразқызы; бірыңғай байланыс орталығы 1414",
    accepted_by="Болат Әділұлы, «Азаматтарға арналған үкімет» мемлекеттік корпорациясы",
    clauses="2023:3.1, 2023:7.4; «Мемлекеттік көрсетілетін қызметтер туралы» Заңның 20-бабы",
)
RECEIPT_RU = Receipt(
    language=Language.RU,
    number="7K3M-9QX2-T5",
    college=COLLEGE_RU,
    applicant=HOLDER,
    wanted="дубликат диплома вместе с приложением",
    reasons="документ утерян; изменилась фамилия",
    papers=("заявление", "удостоверение личности показано, копия не снималась"),
    registered_on="14 сентября 2026 года, понедельник",
    due_on="5 октября 2026 года, понедельник",
    term_explained=(
        "15 рабочих дней. Первый день — 15 сентября, следующий после регистрации. "
        "Выходные не считаются. Праздников в эти дни нет."
    ),
    counted=tuple(n % 7 not in (4, 5) for n in range(21)),
    collect_at=(
        "Канцелярия колледжа, г. Экибастуз, ул. Машхур Жусупа, 124, каб. 103. Пн–пт 9:00–18:30, перерыв 13:00–14:00."
    ),
    call="+7 7187 00 00 00, Сауле Оразовна; единый контакт-центр 1414",
    accepted_by="Болат Адилов, Государственная корпорация «Правительство для граждан»",
    clauses="2023:3.1, 2023:7.4; статья 20 Закона «О государственных услугах»",
)
DIPLOMA = Diploma(
    kk=DiplomaSide(
        holder=HOLDER,
        entered_year="2018",
        institution_at_entry=COLLEGE_KK,
        finished_year="2022",
        institution_at_completion=COLLEGE_KK,
        speciality=SPECIALITY_KK,
        study_form="күндізгі",
        decided_on="2022 жылғы 30 маусымдағы",
        protocol="12",
        qualification=QUALIFICATION_KK,
        head="Сейітқалиева Ұ.Ө.",
        deputy="Жүнісов Қ.Ғ.",
        settlement="Екібастұз қаласы",
        issued_on="2026 жылғы 2 қазан",
    ),
    ru=DiplomaSide(
        holder=HOLDER,
        entered_year="2018",
        institution_at_entry=COLLEGE_RU,
        finished_year="2022",
        institution_at_completion=COLLEGE_RU,
        speciality=SPECIALITY_RU,
        study_form="очная",
        decided_on="30 июня 2022 года",
        protocol="12",
        qualification=QUALIFICATION_RU,
        head="Сейткалиева У. О.",
        deputy="Жунусов К. Г.",
        settlement="город Экибастуз",
        issued_on="2 октября 2026 года",
    ),
    blank_number="ТКБ № 1234567",
    registration_number="2026-0047",
    replaced="ТКБ 0712345",
    honours=True,
    unsealed=True,
    verify_url=URL,
)
DIPLOMA_BLANK = OverBlank(layout=shipped_layout(BlankKind.DIPLOMA))
SUPPLEMENT_BLANK = OverBlank(layout=shipped_layout(BlankKind.SUPPLEMENT))


def marks(count: int) -> tuple[Mark, ...]:
    """A table of so many rows, every twelfth a section, every seventh with a long name."""
    return tuple(_mark(n) for n in range(1, count + 1))


def _mark(n: int) -> Mark:
    if n % 12 == 1:
        module = n // 12 + 1
        return Mark(kk=f"{module}-модуль. Жалпы кәсіптік", ru=f"Модуль {module}. Общепрофессиональный", section=True)
    tail_kk = " және автомобиль көлігіне техникалық қызмет көрсету мен оны пайдалану негіздері" if n % 7 == 0 else ""
    tail_ru = " и основы технического обслуживания и эксплуатации автомобильного транспорта" if n % 7 == 0 else ""
    return Mark(
        kk=f"{n}-пән: материалтану{tail_kk}",
        ru=f"Дисциплина {n}: материаловедение{tail_ru}",
        hours=str(24 + n),
        credits="2",
        percent=str(70 + n % 30),
        letter="B+",
        points="3,33",
        five="4 (жақсы)",
        five_ru="4 (хорошо)",
    )


SUPPLEMENT = Supplement(
    kk=SupplementSide(
        holder=HOLDER,
        studied_from="2018",
        studied_to="2022",
        institution=COLLEGE_KK,
        speciality=SPECIALITY_KK,
        qualification=QUALIFICATION_KK,
        head="Сейітқалиева Ұ.Ө.",
        deputy="Жүнісов Қ.Ғ.",
        settlement="Екібастұз қаласы",
        issued_on="2026 жылғы 2 қазан",
    ),
    ru=SupplementSide(
        holder=HOLDER,
        studied_from="2018",
        studied_to="2022",
        institution=COLLEGE_RU,
        speciality=SPECIALITY_RU,
        qualification=QUALIFICATION_RU,
        head="Сейткалиева У. О.",
        deputy="Жунусов К. Г.",
        settlement="город Экибастуз",
        issued_on="2 октября 2026 года",
    ),
    marks=marks(40),
    diploma_number="ТКБ № 1234567",
    registration_number="2026-0048",
    blank_number="0654321",
    replaced="ТКБ 0712345",
    hours_and_five_only=False,
    unsealed=True,
    verify_url=URL,
)
SLIP = Slip(
    college_kk=COLLEGE_KK,
    college_ru=COLLEGE_RU,
    holder="Әбдірахманова-Сейітқұлова Г.-А.М.",
    issued_on_kk="2026 жылғы 2 қазан",
    issued_on_ru="2 октября 2026 года",
    documents=(
        SlipDocument(
            title_kk="Дипломның телнұсқасы",
            title_ru="Дубликат диплома",
            registration_number="2026-0047",
            blank_number="ТКБ № 1234567",
            verify_url=URL,
        ),
        SlipDocument(
            title_kk="Дипломға қосымшаның телнұсқасы",
            title_ru="Дубликат приложения к диплому",
            registration_number="2026-0048",
            blank_number="0654321",
            verify_url=URL[:-4] + "A2B3",
        ),
    ),
)
