"""The boxes of each form of an institution, what stands in them before anything is typed, and what was typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from telnusqa.core.institution import Form
from telnusqa.core.language import Language
from telnusqa.core.lineage import Fate
from telnusqa.core.reference_change import Part, Post
from telnusqa.core.role import OrganisationKind
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.typed import day_typed
from telnusqa.law.directory import historic_regions, regions
from telnusqa.law.norm import Body
from telnusqa.law.own_hours import hours_of_text
from telnusqa.store.read import institutions
from telnusqa.store.read.institutions import Whole
from telnusqa.words.catalogue import N_, say
from telnusqa.words.institution import fate_name, form_name, kind_name, post_name


@dataclass(frozen=True)
class Box:
    """One box: how it is drawn (``text``, ``day``, ``choice``, ``list``), its label, hint and answers."""

    name: str
    label: str
    shape: str = "text"
    hint: str = ""
    options: tuple[Option, ...] = ()
    optional: bool = False


_ACT = (("act_number", N_("Шешімнің нөмірі"), "text"), ("act_dated", N_("Шешімнің күні"), "day"))
_SHAPES: dict[Part, tuple[tuple[str, str, str], ...]] = {
    Part.NAME: (
        ("kk", N_("Қазақша атауы"), "text"),
        ("ru", N_("Орысша атауы"), "text"),
        ("en", N_("Ағылшынша атауы"), "text"),
        ("since", N_("Қай күннен"), "day"),
        ("until", N_("Қай күнге дейін"), "day"),
        *_ACT,
    ),
    Part.DESCENT: (
        ("fate", N_("Не болды"), "choice"),
        ("on", N_("Қай күні"), "day"),
        ("to", N_("Мұрагерінің БСН-і не коды"), "text"),
        ("keeps_books", N_("Кітаптары мұрагеріне өтті ме"), "choice"),
        ("ends", N_("Өзі жабылды ма"), "choice"),
        ("archive", N_("Құжаттары тұрған архив"), "list"),
        *_ACT,
    ),
    Part.HOLDER: (
        ("post", N_("Лауазымы"), "choice"),
        ("name_kk", N_("Аты-жөні қазақша"), "text"),
        ("name_ru", N_("Аты-жөні орысша"), "text"),
        ("since", N_("Қай күннен"), "day"),
        ("until", N_("Қай күнге дейін"), "day"),
    ),
    Part.LICENCE: (
        ("number", N_("Лицензияның нөмірі"), "text"),
        ("since", N_("Қай күннен"), "day"),
        ("until", N_("Қай күнге дейін"), "day"),
    ),
    Part.HOURS: (
        ("week_opens", N_("Дүйсенбі–жұма: ашылады"), "text"),
        ("week_closes", N_("Дүйсенбі–жұма: жабылады"), "text"),
        ("saturday_opens", N_("Сенбі: ашылады"), "text"),
        ("saturday_closes", N_("Сенбі: жабылады"), "text"),
        ("lunch_opens", N_("Түскі үзіліс басталады"), "text"),
        ("lunch_closes", N_("Түскі үзіліс аяқталады"), "text"),
        ("reason", N_("Неге бұлай белгіленді"), "text"),
        ("since", N_("Қай күннен"), "day"),
        ("until", N_("Қай күнге дейін"), "day"),
    ),
    Part.CONTACTS: (
        ("kind", N_("Түрі"), "list"),
        ("form", N_("Қайсысы"), "list"),
        ("bin", N_("БСН"), "text"),
        ("region", N_("Өңірі"), "list"),
        ("settlement_kk", N_("Елді мекені қазақша"), "text"),
        ("settlement_ru", N_("Елді мекені орысша"), "text"),
        ("address_kk", N_("Мекенжайы қазақша"), "text"),
        ("address_ru", N_("Мекенжайы орысша"), "text"),
        ("phone", N_("Телефоны"), "text"),
        ("email", N_("Электрондық поштасы"), "text"),
        ("desk", N_("Өтінішті осында қабылдай ма"), "choice"),
    ),
}
_OPTIONAL = frozenset(
    "en until act_number act_dated to archive saturday_opens saturday_closes lunch_opens lunch_closes form bin "
    "address_kk address_ru phone email".split()
)
_OPTIONAL_IN = {(Part.NAME, "since")}


def boxes(part: Part, language: Language) -> tuple[Box, ...]:
    """The boxes of the form of a part."""
    options = _options(part, language)
    return tuple(
        Box(
            name,
            say(language, label),
            shape,
            options=options.get(name, ()),
            optional=name in _OPTIONAL or (part, name) in _OPTIONAL_IN,
        )
        for name, label, shape in _SHAPES[part]
    )


def sent(part: Part, values: Mapping[str, str]) -> dict[str, str]:
    """What was typed, box by box; a day of three boxes is one text."""
    return {
        name: day_typed(values, name) if shape == "day" else str(values.get(name, ""))
        for name, _, shape in _SHAPES[part]
    }


def filled(part: Part, row: int | None, found: Whole) -> dict[str, str]:
    """What stands in the boxes at first: the row that is corrected, or the contacts of today. Raises ``KeyError``."""
    return {name: value for key, kept in _kept(part, row, found).items() for name, value in _boxes_of(key, kept)}


def body_of(kind: OrganisationKind) -> Body:
    """Under which hours of the law an organisation falls."""
    return Body.CORPORATION if kind is OrganisationKind.CORPORATION else Body.PROVIDER


def region_codes() -> frozenset[str]:
    """The codes of the regions of today and of those that are no more."""
    return frozenset(region.kato for region in (*regions(), *historic_regions()))


def _kept(part: Part, row: int | None, found: Whole) -> dict[str, object]:
    if part is Part.CONTACTS:
        each = found.institution
        own = ("kind", "bin", "desk", "settlement_kk", "settlement_ru", "address_kk", "address_ru", "phone")
        own_values: dict[str, object] = {name: getattr(each, name) for name in own}
        return {**own_values, "form": found.form or "", "region": found.region, "email": found.email}
    if row is None:
        return {"ends": True, "keeps_books": True} if part is Part.DESCENT else {}
    if part is Part.NAME:
        name = found.names[row]
        return {**vars(name), "act_number": name.ground.number, "act_dated": name.ground.dated}
    if part is Part.DESCENT:
        step = found.descents[row]
        return {
            **vars(step),
            "to": _code(step.to),
            "archive": str(step.archive or ""),
            "act_number": step.ground.number,
            "act_dated": step.ground.dated,
        }
    if part is Part.HOLDER:
        held = found.holders[row]
        return {**vars(held), "name_kk": held.holder.kk, "name_ru": held.holder.ru}
    if part is Part.LICENCE:
        return {**vars(found.licences[row])}
    own_hours = found.hours[row]
    return {**_hours(own_hours.schedule), **vars(own_hours)}


def _hours(text: str) -> dict[str, object]:
    schedule = hours_of_text(text, Body.PROVIDER, "")
    spans: dict[str, tuple[time, time] | None] = {"lunch": schedule.lunch if schedule else None}
    for each in schedule.hours if schedule else ():
        spans["saturday" if each.weekdays == {6} else "week"] = (each.opens, each.closes)
    return {
        f"{name}_{end}": f"{span[place]:%H:%M}"
        for name, span in spans.items()
        if span
        for place, end in enumerate(("opens", "closes"))
    }


def _boxes_of(name: str, kept: object) -> list[tuple[str, str]]:
    if isinstance(kept, date):
        return [(f"{name}_{part}", str(getattr(kept, part))) for part in ("day", "month", "year")]
    if isinstance(kept, bool):
        return [(name, "yes" if kept else "no")]
    return [(name, "" if kept is None else str(kept))]


def _code(home: int | None) -> str:
    return institutions.code_of(home) if home else ""


def _options(part: Part, language: Language) -> dict[str, tuple[Option, ...]]:
    yes_no = (Option("yes", say(language, "Иә")), Option("no", say(language, "Жоқ")))
    if part is Part.DESCENT:
        return {
            "fate": tuple(Option(each.value, fate_name(each, language)) for each in Fate),
            "ends": yes_no,
            "keeps_books": yes_no,
            "archive": tuple(Option(str(each.id), each.name(language)) for each in institutions.every_archive()),
        }
    if part is Part.HOLDER:
        return {"post": tuple(Option(each.value, post_name(each, language)) for each in Post)}
    if part is Part.CONTACTS:
        called = {Language.KK: "kk", Language.RU: "ru", Language.EN: "en"}[language]
        every = (*regions(), *historic_regions())
        return {
            "kind": tuple(Option(each.value, kind_name(each, language)) for each in OrganisationKind),
            "form": tuple(Option(each.value, form_name(each, language)) for each in Form),
            "desk": yes_no,
            "region": tuple(Option(each.kato, getattr(each, called)) for each in every),
        }
    return {}
