"""The papers of a case, each as PDF."""

from django.http import HttpRequest, HttpResponse
from ninja import Router

from telnusqa.acts.look import look
from telnusqa.core.case import Case
from telnusqa.core.errors import NotFound
from telnusqa.core.language import Language
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.acting import OFFICER
from telnusqa.doors.api.v1.case import language_of
from telnusqa.doors.api.v1.links import address
from telnusqa.doors.api.v1.problems import declared
from telnusqa.doors.api.v1.rate import through
from telnusqa.doors.api.v1.schemas.documents import DocumentsTold, DocumentTold
from telnusqa.doors.shared.counter_paper import CounterPaper, counter_file
from telnusqa.doors.shared.counter_paper import papers_of as counter_papers
from telnusqa.doors.shared.filed_paper import filed_file, filed_papers
from telnusqa.doors.shared.intake.prints import label_in
from telnusqa.doors.shared.pdf import pdf
from telnusqa.store.read import cases, files, visits
from telnusqa.words import choice

router = Router(tags=["documents"])
MOST_DRAWN = 2000
"""Papers of one token in a quarter of an hour: each is drawn anew."""


@router.get(
    "/{number}/documents",
    auth=access.Bearer(Scope.DOCUMENTS_READ),
    response={200: DocumentsTold, **declared(401, 403, 404, 410, 422, 429)},
    url_name="documents",
    summary="Which papers there are of a case; nothing personal, no look",
)
def documents(request: HttpRequest, number: str) -> DocumentsTold:
    """Receipt, application and the other papers of the intake, then each duplicate once it is made."""
    case, language = access.case(request, number), language_of(request)
    here = address(case.number) + "/documents/"
    papers = [
        DocumentTold(id=each.value, title=label_in(each, language), number=None, link=f"{here}{each.value}.pdf")
        for each in _papers(case)
    ]
    made = [
        DocumentTold(
            id=each.part.value,
            title=choice.part(each.part, language),
            number=str(each.number),
            link=f"{here}{each.part.value}.pdf",
        )
        for each in cases.duplicates(case)
        if each.electronic
    ]
    return DocumentsTold(documents=[*papers, *made])


@router.get(
    "/{number}/documents/{document}.pdf",
    auth=access.Bearer(Scope.DOCUMENTS_READ),
    response={200: None, **declared(401, 403, 404, 410, 422, 429)},
    url_name="document",
    summary="One paper as PDF; the look is written down",
    openapi_extra={
        "responses": {200: {"content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}}}
    },
)
def document(request: HttpRequest, number: str, document: str, telnusqa_officer: str = OFFICER) -> HttpResponse:
    """The paper as it was kept, or drawn anew; in Russian where Accept-Language does not ask for Kazakh."""
    case, language = access.case(request, number), language_of(request)
    viewer = access.viewer(request)
    duplicate = next((each for each in cases.duplicates(case) if each.part.value == document), None)
    known = {each.value for each in _papers(case)}
    if document not in known and (duplicate is None or not duplicate.electronic):
        raise NotFound(document)
    through("document", access.caller(request).token.id, MOST_DRAWN, access.now())
    look(viewer, f"case:{case.number}", "document", at=access.now())
    if duplicate is not None and duplicate.electronic:
        return pdf(files.content(case.home, duplicate.electronic), f"{case.number}-{document}")
    return _drawn(case, document, language)


def _drawn(case: Case, paper: str, language: Language) -> HttpResponse:
    filed = paper in filed_papers(case)
    return filed_file(case, paper, language) if filed else counter_file(case, paper, language)


def _papers(case: Case) -> tuple[CounterPaper, ...]:
    taken = visits.taken(case)
    later = None if taken is not None else visits.brought_later(case)
    return tuple(dict.fromkeys((*filed_papers(case), *counter_papers(case, taken, later))))
