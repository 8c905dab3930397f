"""`telnusqa export-register FILE --college BIN`: a copy of a college's register, XLSX or CSV."""

import argparse
import sys

from telnusqa.core.errors import NotFound
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.language import Language
from telnusqa.core.register_export import Shape, Years
from telnusqa.core.register_sheet import Sheet
from telnusqa.site.commands.migrate import see_to_tables
from telnusqa.site.start import start


def run(options: argparse.Namespace) -> int:
    """Answers 0; 2 where nobody knows the college. Of a CSV the supplements are written beside it."""
    start()
    see_to_tables()
    from django.utils import timezone

    from telnusqa.acts.export_register import export_register
    from telnusqa.sheets.register_out import Out, register_csv, register_xlsx
    from telnusqa.sheets.source import SUPPLEMENT_ENDING
    from telnusqa.store.read import organisations, register_export

    try:
        college = organisations.by_bin(options.college)
    except NotFound:
        sys.stderr.write(f"No college with the BIN {options.college} has its home here.\n")
        return 2
    shape = Shape.CSV if options.file.suffix.lower() == ".csv" else Shape.XLSX
    allowed = export_register(college.id, shape, Years(), by=ADMINISTRATOR, happened_at=timezone.now())
    if shape is Shape.XLSX:
        out = Out(register_export.rows(allowed), register_export.rows(allowed), Language.KK)
        made = {options.file: register_xlsx(out)}
    else:
        made = {
            file: register_csv(register_export.rows(allowed), sheet, Language.KK)
            for sheet, file in (
                (Sheet.DIPLOMAS, options.file),
                (Sheet.SUPPLEMENT, options.file.with_name(options.file.stem + SUPPLEMENT_ENDING)),
            )
        }
    for file, pieces in made.items():
        with file.open("wb") as target:
            target.writelines(pieces)
    sys.stdout.write(f"{allowed.records} records: {', '.join(map(str, made))}\n")
    return 0
