"""Counts of the blanks: when the next one is due, every one there was, and one of them as page, PDF and workbook."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.errors import NotFound
from telnusqa.core.inventory import Held, Inventory
from telnusqa.core.language import Language
from telnusqa.core.role import Right
from telnusqa.doors.college.blanks import desk
from telnusqa.doors.college.blanks.variances import shown
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.law.inventory import inventory_due
from telnusqa.paper.fill.inventory import AboutInventory, inventory_sheet
from telnusqa.paper.render import render
from telnusqa.sheets.journal_file import Column, journal_workbook
from telnusqa.store.read import inventories as read
from telnusqa.store.read import making, organisations, people, rulesets
from telnusqa.words.blank import blank_kind
from telnusqa.words.catalogue import say
from telnusqa.words.custody import hand
from telnusqa.words.inventory import gap_said

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True)
class Due:
    """By which day blanks are to be counted; ``never`` where they never were."""

    day: date
    past: bool
    never: bool


def due(home: int) -> Due | None:
    """The next count; None while there is nothing to count."""
    found = read.counted_or_begun(home)
    if found is None:
        return None
    last, counted = found
    today = timezone.localdate(access.now())
    day = inventory_due(last, rulesets.policy(today))
    return Due(day, day < today, not counted)


@require_safe
def inventories(request: HttpRequest) -> HttpResponse:
    """The next count, and those there were."""
    who, home = desk.opened(request, Right.READ_BLANKS)
    found = read.of_home(home)
    names = people.names_of({each.by for each in found})
    told = [(each, names.get(each.by, "")) for each in found]
    return desk.page(request, "inventories", who, home, due=due(home), counts=told)


@require_safe
def inventory(request: HttpRequest, inventory: int) -> HttpResponse:
    """One of them as it was entered, and by which act each difference is mended. Raises ``NotFound``."""
    who, home = desk.opened(request, Right.READ_BLANKS)
    found, language = read.get(home, inventory), spoken()
    names = _names(found)
    return desk.page(
        request,
        "inventory",
        who,
        home,
        count=found,
        by=people.name_of(found.by),
        lines=[(hand(line.hand, names, language), blank_kind(line.kind, language), line) for line in found.lines],
        variances=[shown(each.variance, names, language, each) for each in found.variances],
        gaps=[(blank_kind(gap.these.kind, language), gap, gap_said(gap, language)) for gap in found.gaps],
    )


@require_safe
def inventory_file(request: HttpRequest, inventory: int, language: str, ending: str) -> HttpResponse:
    """The act in Kazakh or in Russian, or every range of book and count as a workbook. Raises ``NotFound``."""
    _, home = desk.opened(request, Right.READ_BLANKS)
    if language not in (Language.KK, Language.RU) or ending not in ("pdf", "xlsx"):
        raise NotFound(f"{language}.{ending}")
    found, spoken_here = read.get(home, inventory), Language(language)
    names, about = _names(found), _about(home, found, spoken_here)
    name = f"inventory-{inventory}-{language}.{ending}"
    if ending == "xlsx":
        return desk.file(_workbook(about, found, names), _XLSX, name)
    form, sheet = inventory_sheet(about, found, names)
    return desk.file(render(form, sheet, on=about.day), "application/pdf", name)


def _about(home: int, found: Inventory, language: Language) -> AboutInventory:
    college, day, kazakh = organisations.by_id(home), timezone.localdate(found.at), language is Language.KK
    head = making.holder(home, "head", day)
    return AboutInventory(
        college=college.name(language),
        settlement=college.settlement_kk if kazakh else college.settlement_ru,
        head=head.kk if kazakh else head.ru,
        custodian=people.name_of(found.by),
        day=day,
        language=language,
    )


def _workbook(about: AboutInventory, found: Inventory, names: dict[int, str]) -> bytes:
    language = about.language
    heads = [
        Column(say(language, "Дерек"), 14, False),
        Column(say(language, "Кімде"), 30, False),
        Column(say(language, "Бланк түрі"), 24, False),
        Column(say(language, "Сериясы"), 10, False),
        Column(say(language, "Бірінші нөмірі"), 14, True),
        Column(say(language, "Соңғы нөмірі"), 14, True),
        Column(say(language, "Саны"), 8, True),
    ]

    def rows(said: str, held: tuple[Held, ...]) -> list[tuple[str, ...]]:
        return [
            (
                said,
                hand(whose, names, language),
                blank_kind(each.kind, language),
                each.series,
                str(each.first),
                str(each.last),
                str(len(each)),
            )
            for whose, each in held
        ]

    above = (
        about.college,
        say(language, "Бланктерді түгендеу актісі"),
        f"№ {found.paper.number}, {about.day:%d.%m.%Y}",
    )
    told = [*rows(say(language, "Есеп бойынша"), found.book), *rows(say(language, "Нақты"), found.found)]
    return journal_workbook(above, heads, told)


def _names(found: Inventory) -> dict[int, str]:
    return desk.names({whose for whose, _ in (*found.book, *found.found)})
