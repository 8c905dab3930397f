"""What is known of an institution, line by line in words."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date

from telnusqa.core.language import Language
from telnusqa.core.lineage import Fate
from telnusqa.core.reference_change import Part, Post
from telnusqa.doors.reference.institution_boxes import body_of
from telnusqa.doors.shared.parts import Moment, Row
from telnusqa.law.directory import historic_regions, regions
from telnusqa.law.own_hours import hours_of_text
from telnusqa.store.read import organisations
from telnusqa.store.read.institutions import Changed, Whole
from telnusqa.words import meant
from telnusqa.words.actor import actor
from telnusqa.words.catalogue import say
from telnusqa.words.date import long_date
from telnusqa.words.hours import open_hours
from telnusqa.words.institution import fate_name, form_name, kind_name, part_name, post_name

Rows = Iterator[tuple[int, str, str]]
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LEFT_OUT = {"successor_id", "archive_id"}


def contact_rows(found: Whole, language: Language) -> tuple[Row, ...]:
    """What it is, where it is and how it is reached."""
    each = found.institution
    region = next((r for r in (*regions(), *historic_regions()) if r.kato == found.region), None)
    called = {Language.KK: "kk", Language.RU: "ru", Language.EN: "en"}[language]
    kind = kind_name(each.kind, language)
    return (
        Row(say(language, "Түрі"), f"{kind}: {form_name(found.form, language)}" if found.form else kind),
        Row(say(language, "БСН"), each.bin or say(language, "Жоқ, коды: %(code)s", code=each.code)),
        Row(say(language, "Өңірі"), getattr(region, called) if region else found.region),
        Row(say(language, "Мекенжайы"), each.address(language)),
        Row(say(language, "Телефоны"), each.phone),
        Row(say(language, "Электрондық поштасы"), found.email),
        Row(say(language, "Жүйеде"), say(language, "Жұмыс істейді") if each.desk else say(language, "Тек аталады")),
    )


def rows_of(found: Whole, part: Part, language: Language) -> Rows:
    """The rows of a part: their id, their days, what they say."""
    yield from _ROWS[part](found, language)


def changes(found: Whole, language: Language) -> list[Moment]:
    """Every change, newest first: which part, what it became, what it was."""
    return [
        Moment(part_name(each.part, language), each.at, actor(each.by, language), _became(each, language))
        for each in found.changes
    ]


def days(since: date | None, until: date | None, language: Language) -> str:
    """From when until when; a day that is not known is left open."""
    if since is None and until is None:
        return say(language, "Күні белгісіз")
    first = long_date(since, language) if since else "…"
    return f"{first} – {long_date(until, language)}" if until else f"{first} –"


def _names(found: Whole, language: Language) -> Rows:
    for row, name in found.names.items():
        yield row, days(name.since, name.until, language), "\n".join(filter(None, (name.kk, name.ru, name.en)))


def _descents(found: Whole, language: Language) -> Rows:
    for row, step in found.descents.items():
        to = organisations.by_id(step.to).name(language) if step.to else ""
        said = meant.passed(step, to, language)
        if step.archive:
            kept = organisations.by_id(step.archive)
            said += "\n" + meant.kept_in(kept.name(language), kept.address(language), language)
        yield row, long_date(step.on, language), said


def _holders(found: Whole, language: Language) -> Rows:
    for row, held in found.holders.items():
        name = held.holder.kk if language is Language.KK else held.holder.ru
        yield row, days(held.since, held.until, language), f"{post_name(held.post, language)}: {name}"


def _licences(found: Whole, language: Language) -> Rows:
    for row, licence in found.licences.items():
        yield row, days(licence.since, licence.until, language), licence.number


def _hours(found: Whole, language: Language) -> Rows:
    for row, own in found.hours.items():
        schedule = hours_of_text(own.schedule, body_of(found.institution.kind), "")
        said = open_hours(schedule, language) if schedule else own.schedule
        yield row, days(own.since, own.until, language), f"{said}\n{own.reason}"


_ROWS: dict[Part, Callable[[Whole, Language], Rows]] = {
    Part.NAME: _names,
    Part.DESCENT: _descents,
    Part.HOLDER: _holders,
    Part.LICENCE: _licences,
    Part.HOURS: _hours,
}


def _became(change: Changed, language: Language) -> str:
    after, before = _said(change.after, language), _said(change.before, language)
    if not before:
        return after
    return say(language, "%(after)s (бұрын: %(before)s)", after=after, before=before)


def _said(columns: Mapping[str, str | int | bool | None], language: Language) -> str:
    """The values of a row that are words, numbers or days; ids of other institutions stand in the lineage above."""
    told = (value for name, value in columns.items() if name not in _LEFT_OUT and not isinstance(value, bool))
    return ", ".join(_word(str(value), language) for value in told if value not in (None, ""))


def _word(value: str, language: Language) -> str:
    """A day, what became of an institution, or a post in words; anything else is as it was written."""
    if _DAY.fullmatch(value):
        return long_date(date.fromisoformat(value), language)
    if value in set(Fate):
        return fate_name(Fate(value), language)
    return post_name(Post(value), language) if value in set(Post) else value
