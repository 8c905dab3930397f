"""One record of the register, beside the application it may answer."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.check_register import check_register
from telnusqa.acts.look import look
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import NotFound
from telnusqa.core.event import staff
from telnusqa.core.language import Language
from telnusqa.core.record_status import RecordStatus
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.compare import compare
from telnusqa.doors.college.supplement_table import supplement_table
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Row
from telnusqa.doors.shared.said import spoken
from telnusqa.law import shipped
from telnusqa.law.document_kinds import warnings
from telnusqa.store.read import cases, records
from telnusqa.words.catalogue import say
from telnusqa.words.date import long_date
from telnusqa.words.record import fallen, record_kind, study_form
from telnusqa.words.register_problem import column_title, register_problem


@require_http_methods(["GET", "HEAD", "POST"])
def record(request: HttpRequest, number: str, record_id: int) -> HttpResponse:
    """Read it whole; choose it for the case. All who see the case see the record chosen, any other only who checks."""
    to = Right.CHECK if request.method == "POST" else Right.SEE
    who, case = desk.opened(request, number, to=to)
    if record_id != case.record_id and Right.CHECK not in who.rights(case.home):
        raise NotFound(str(record_id))
    language = spoken()
    if request.method == "POST":
        check_register(case.number, record_id, seen=desk.seen(request), by=staff(who.id), happened_at=access.now())
        return desk.done(request, case.number, say(language, "Жазба таңдалды."))
    row = records.record(case.home, record_id)
    statuses = records.statuses(case.home, record_id)
    look(staff(who.id), f"record:{record_id}", f"case:{case.number}", at=access.now())
    return desk.case_page(
        request,
        "record",
        who,
        case,
        record=row,
        rows=record_rows(row, language),
        compared=compare(cases.application(case), row, language),
        table=supplement_table(row.supplement, language),
        replaced=statuses.diploma is RecordStatus.REPLACED,
        annulled=statuses.annulled,
        fallen=fallen(statuses, language),
        warnings=warning_rows(row, language),
        chosen=case.record_id == record_id,
        may_choose=_may_choose(case, record_id) and Right.CHECK in who.rights(case.home),
    )


def _may_choose(case: Case, record_id: int) -> bool:
    return case.may(Move.CHECK_REGISTER) and case.record_id != record_id


def record_rows(row: RegisterRow, language: Language) -> tuple[Row, ...]:
    """Everything a record says, its supplement apart."""
    rows = (
        Row(say(language, "Құжат түрі"), record_kind(row.kind, language)),
        Row(say(language, "Сериясы мен нөмірі"), f"{row.series} {row.number}".strip()),
        Row(say(language, "Аты-жөні"), _both(row.name_kk.full, row.name_ru.full)),
        Row(say(language, "ЖСН"), row.iin or ""),
        Row(say(language, "Оқыған жылдары"), f"{row.entered}–{row.finished}"),
        Row(say(language, "Түскен оқу орны"), _both(row.institution_entered_kk, row.institution_entered_ru)),
        Row(say(language, "Бітірген оқу орны"), _both(row.institution_finished_kk, row.institution_finished_ru)),
        Row(say(language, "Мамандығы"), f"{row.speciality_code} {_both(row.speciality_kk, row.speciality_ru)}"),
        Row(
            say(language, "Біліктілігі"),
            f"{row.qualification_code} {_both(row.qualification_kk, row.qualification_ru)}",
        ),
        Row(say(language, "Оқу нысаны"), study_form(row.study_form, language)),
        Row(say(language, "Комиссия шешімі"), _board(row, language)),
        Row(say(language, "Тіркеу нөмірі"), row.registration_number),
        Row(say(language, "Берілген күні"), long_date(row.issued_on, language)),
        Row(say(language, "Басшысы"), _both(row.head_kk, row.head_ru)),
        Row(say(language, "Орынбасары"), _both(row.deputy_kk, row.deputy_ru)),
    )
    return tuple(each for each in rows if each.value.strip())


def warning_rows(row: RegisterRow, language: Language) -> tuple[Row, ...]:
    """What does not look as it did in the years of the document, by column; it may be right all the same."""
    found = warnings(row, shipped.document_kinds())
    return tuple(Row(column_title(each.field, language), register_problem(each, language)) for each in found)


def _board(row: RegisterRow, language: Language) -> str:
    day = long_date(row.board_on, language) if row.board_on else ""
    return ", ".join(part for part in (day, f"№ {row.board_minutes}" if row.board_minutes else "") if part)


def _both(kk: str, ru: str) -> str:
    return kk if kk == ru else "\n".join(part for part in (kk, ru) if part)
