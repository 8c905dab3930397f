"""A table of institutions said: its rows for an export, and what an import would change, line by line."""

from collections.abc import Iterable, Iterator, Mapping

from telnusqa.core.institution import InstitutionName, name_of_today
from telnusqa.core.institution_plan import Altered, Kept, Plan
from telnusqa.core.institution_sheet import Fault
from telnusqa.core.language import Language
from telnusqa.core.lineage import Descent
from telnusqa.core.problem import Problem
from telnusqa.core.reference_change import Contacts, Naming, Part
from telnusqa.doors.reference.institution_boxes import boxes
from telnusqa.sheets.institution_file import Cells
from telnusqa.words import problem as words
from telnusqa.words import register_problem
from telnusqa.words.catalogue import say
from telnusqa.words.date import long_date
from telnusqa.words.institution import fate_name, part_name


def rows_of(kept: Mapping[str, Kept]) -> Iterator[Cells]:
    """A row a name, that of today first, with all that is known of its institution."""
    codes = {each.home: code for code, each in kept.items()}
    for code, each in kept.items():
        today = name_of_today(each.names.values())
        for name in sorted(each.names.values(), key=lambda name: name is not today):
            yield {"code": code, **_name(name), **(_of_today(each, codes) if name is today else {})}
        for step in list(each.descents.values())[1:]:
            # A row for each further step: a split one passed into several.
            yield {"code": code, **(_name(today) if today else {}), **_step(codes, step)}


def plan_lines(found: Plan, kept: Mapping[str, Kept], language: Language) -> Iterator[tuple[str, str]]:
    """Whom each line is about, and what would become of it."""
    for entry in found.new:
        yield _called(entry.names, language), say(language, "Жаңа ұйым енгізіледі")
    for each in found.changes:
        stands = kept.get(each.entry.code)
        yield (
            _called(stands.names.values() if stands else each.entry.names, language),
            _altered(each.change, stands, language),
        )


def fault_lines(faults: Iterable[Fault], language: Language) -> Iterator[tuple[int, str]]:
    """Each wrong row with all its reasons."""
    for fault in faults:
        yield fault.row, " ".join(f"{_said(each, language)}." for each in fault.problems)


def _said(found: Problem, language: Language) -> str:
    if not words.has_words(found.field, found.code):
        return register_problem.register_problem(found, language)
    label = next((box.label for part in Part for box in boxes(part, language) if box.name == found.field), "")
    said = words.problem(found, language)
    return f"{label}: {said}" if label else said


def _altered(change: Altered, stands: Kept | None, language: Language) -> str:
    if isinstance(change, Naming):
        before = stands.names.get(change.row) if stands and change.row else None
        said = f"{part_name(Part.NAME, language)}: {change.name.said(language)}"
        return _before(said, before.said(language) if before else "", language)
    if isinstance(change, Contacts):
        labels = {box.name: box.label for box in boxes(Part.CONTACTS, language)}
        before_all = vars(stands.contacts) if stands else {}
        told = [
            _before(f"{labels[name]}: {value or '–'}", str(before_all.get(name) or "–"), language)
            for name, value in vars(change).items()
            if value is not None and value != before_all.get(name)
        ]
        return "; ".join(told)
    step = change.descent
    return f"{fate_name(step.fate, language)}, {long_date(step.on, language)}"


def _before(after: str, before: str, language: Language) -> str:
    return say(language, "%(after)s (бұрын: %(before)s)", after=after, before=before) if before else after


def _called(names: Iterable[InstitutionName], language: Language) -> str:
    name = name_of_today(names)
    return name.said(language) if name else ""


def _name(name: InstitutionName) -> Cells:
    return {
        "kk": name.kk,
        "ru": name.ru,
        "en": name.en,
        "since": name.since,
        "until": name.until,
        "act_number": name.ground.number,
        "act_dated": name.ground.dated,
    }


def _of_today(each: Kept, codes: Mapping[int, str]) -> Cells:
    contacts = each.contacts
    first = next(iter(each.descents.values()), None)
    return {
        "kind": contacts.kind.value,
        "form": contacts.form.value if contacts.form else "",
        "region": contacts.region,
        "settlement_kk": contacts.settlement_kk,
        "settlement_ru": contacts.settlement_ru,
        "address_kk": contacts.address_kk,
        "address_ru": contacts.address_ru,
        "phone": contacts.phone,
        "email": contacts.email,
        "desk": "yes" if contacts.desk else "no",
        **(_step(codes, first) if first else {}),
    }


def _step(codes: Mapping[int, str], step: Descent) -> Cells:
    return {
        "fate": step.fate.value,
        "on": step.on,
        "to": codes.get(step.to or 0, ""),
        "archive": codes.get(step.archive or 0, ""),
        "fate_number": step.ground.number,
        "fate_dated": step.ground.dated,
    }
