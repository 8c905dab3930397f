"""A PDF as an answer."""

from django.http import HttpResponse


def pdf(content: bytes, name: str) -> HttpResponse:
    """The file, shown in the browser and kept nowhere; its name holds nothing of a person."""
    response = HttpResponse(content, content_type="application/pdf")
    response.headers["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    response.headers["Cache-Control"] = "private, no-store"
    return response
