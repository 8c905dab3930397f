"""A file of a college's register is given to be taken in."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.house_event import ImportBegun
from telnusqa.core.register_upload import Upload
from telnusqa.store.keep import imports
from telnusqa.store.keep.write import run_later, write
from telnusqa.store.tables.import_run import ImportRun


@act
def begin_import(home: int, file_sha256: str, *, by: Actor, happened_at: datetime, upload: Upload | None = None) -> int:
    """Begin a run and answer its id; a file whose run is not over goes on in that one.

    An ``upload`` is taken in by errands, batch after batch; a file at hand by whoever has it.
    """
    standing = ImportRun.objects.filter(home_id=home, file_sha256=file_sha256, ended_at=None).first()
    if standing is not None:
        if upload is not None and not standing.upload:
            imports.name_upload(standing, upload)
            standing.save(update_fields=["upload", "beside", "name_box", "beside_name_box"])
            run_later(home, imports.next_batch(standing), f"{standing.last_seq}:upload")
        return standing.pk
    run = ImportRun(
        home_id=home,
        file_sha256=file_sha256,
        at=happened_at,
        begun_by=by.code,
        chain_year=timezone.localtime(happened_at).year,
    )
    if upload is not None:
        imports.name_upload(run, upload)
    run.save()
    event = ImportBegun(by=by, at=happened_at, file=file_sha256)
    write(run, event, after=Version(0), errands=[imports.next_batch(run)] if upload else ())
    return run.pk
