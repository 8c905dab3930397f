"""An archive's certificate or extract, drawn as it was entered; the signed original is with the archive."""

from django.http import HttpResponse

from telnusqa.core.archive_answer import PRINTED, ArchiveAnswer
from telnusqa.core.archive_request import RequestNumber
from telnusqa.core.errors import NotFound
from telnusqa.core.language import Language
from telnusqa.paper.fill.archive import AboutArchive, answer_sheet
from telnusqa.paper.render import render
from telnusqa.store.read import organisations


def answer_file(
    home: int, number: RequestNumber, answer: ArchiveAnswer, *, to: str, language: Language
) -> HttpResponse:
    """The PDF on the archive's letterhead, in Kazakh or Russian, for ``to``. Who may see it was asked before.

    Raises ``NotFound`` for a copy, which is made from the sheet itself, and where nothing was found.
    """
    if answer.kind not in PRINTED:
        raise NotFound(number)
    spoken = Language.KK if language is Language.KK else Language.RU
    archive = organisations.by_id(home)
    about = AboutArchive(
        archive=archive.name(spoken),
        address=archive.address(spoken),
        phone=archive.phone,
        request=number,
        to=to,
        language=spoken,
    )
    form, sheet = answer_sheet(about, answer)
    return HttpResponse(
        render(form, sheet, on=answer.day),
        content_type="application/pdf",
        headers={
            "Content-Disposition": f'inline; filename="archive-{number}.pdf"',
            "Cache-Control": "private, no-store",
        },
    )
