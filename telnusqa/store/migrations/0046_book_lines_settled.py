"""Lines that stand already are settled from what the register and the journal say of them today."""

import json

from django.db import migrations
from django.utils import timezone

from telnusqa.core.book_line import Settled, text_of_settled
from telnusqa.core.register_text import record_of

BATCH = 500


def fill(apps, schema_editor):
    book, line = apps.get_model("store", "BookRow"), apps.get_model("store", "LineRow")
    records, blanks = apps.get_model("store", "RecordRow"), apps.get_model("store", "BlankRow")
    colleges = {each.pk: each for each in apps.get_model("store", "Organisation").objects.all()}
    received = apps.get_model("store", "BookReceivedRow")
    rows = book.objects.order_by("home_id", "year", "n")
    earlier = {}
    for row in rows.iterator(BATCH):
        key = (row.home_id, row.record_id, row.part)
        before = earlier.get(key)
        record = record_of(records.objects.get(pk=row.record_id).body, ())
        told = line.objects.filter(home_id=row.home_id, chain=f"case:{row.case_number}")
        decided = told.filter(kind="decided").order_by("-seq").first()
        settled = Settled(
            kind=record.kind,
            name_ru=record.name_ru.full if not row.new_name else f"{row.surname} {row.given} {row.patronymic}".strip(),
            speciality_kk=record.speciality_kk,
            speciality_ru=record.speciality_ru,
            qualification_kk=record.qualification_kk,
            qualification_ru=record.qualification_ru,
            entered=record.entered,
            finished=record.finished,
            board_on=record.board_on,
            board_minutes=record.board_minutes,
            decided_on=timezone.localdate(decided.happened_at) if decided else None,
            replaced_on=timezone.localdate(before.confirmed_at) if before else record.issued_on,
            replaced_registration=f"{before.year}-{before.n:04d}" if before else record.registration_number,
            replaced_issuer_kk=colleges[row.home_id].name_kk if before else record.institution_finished_kk,
            replaced_issuer_ru=colleges[row.home_id].name_ru if before else record.institution_finished_ru,
            names_diploma=_diploma(book, blanks, row, record) if row.part == "supplement" else "",
            name_before=record.name_kk.full if row.new_name else "",
        )
        book.objects.filter(home_id=row.home_id, year=row.year, n=row.n).update(
            settled=text_of_settled(settled),
            replaces_year=before.year if before else None,
            replaces_n=before.n if before else None,
        )
        if row.state == "confirmed":
            earlier[key] = row
            handed = told.filter(kind="handed_over").first()
            if handed is not None:
                received.objects.create(
                    home_id=row.home_id,
                    year=row.year,
                    n=row.n,
                    case_number=row.case_number,
                    seq=handed.seq,
                    standing=json.loads(handed.body)["facts"].get("to", "holder"),
                    received_on=timezone.localdate(handed.happened_at),
                )


def _diploma(book, blanks, row, record):
    """The diploma it names: that of its own case, else the last one issued before it, else the original."""
    lines = book.objects.filter(home_id=row.home_id, record_id=row.record_id, part="diploma")
    own = lines.filter(case_number=row.case_number).exclude(state="void").first()
    named = own or lines.filter(state="confirmed", year__lte=row.year).order_by("year", "n").last()
    if named is None:
        return f"{record.series} {record.number}".strip()
    blank = blanks.objects.get(pk=named.blank_id)
    return f"{blank.series} {blank.number:07d}"


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0045_book_line"),
    ]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
