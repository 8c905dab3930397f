"""One record of a register: all it says, whether it stands, what became of it, and what can be done."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from telnusqa.core.role import Right
from telnusqa.doors.college.originals.desk import original_rows
from telnusqa.doors.college.record import record_rows, warning_rows
from telnusqa.doors.college.registers import desk
from telnusqa.doors.college.registers.next_acts import next_acts
from telnusqa.doors.college.registers.story import corrected_tables, story
from telnusqa.doors.college.supplement_table import supplement_table
from telnusqa.doors.shared.said import spoken
from telnusqa.law import shipped
from telnusqa.law.document_kinds import has_supplement
from telnusqa.store.read import lineage, organisations
from telnusqa.words.record import fallen


@require_safe
def record(request: HttpRequest, record_id: int) -> HttpResponse:
    """The record on the desk. The look is written down before the page is sent."""
    who, held = desk.opened(request, record_id, to=Right.READ_REGISTER)
    language, archive = spoken(), lineage.holder_of(held.home)
    organisations.bring(*(each for each in (held.home, archive) if each is not None))
    buttons, why_not = next_acts(who, held, language)
    return desk.record_page(
        request,
        "record",
        who,
        held,
        institution=organisations.by_id(held.home).name(language),
        archive_holds=organisations.by_id(archive).name(language) if archive else "",
        annulled=held.statuses.annulled,
        fallen=fallen(held.statuses, language),
        warnings=warning_rows(held.row, language),
        rows=record_rows(held.row, language),
        table=supplement_table(held.row.supplement, language),
        has_supplement=has_supplement(held.row, shipped.document_kinds()),
        waiting=held.waiting,
        buttons=buttons,
        why_not=why_not,
        moments=story(held, language),
        corrected=corrected_tables(held, language),
        originals=original_rows(held.home, record_id, language),
    )
