"""The college is no more: which archive keeps its papers, chosen from those with a desk here or typed."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse

from telnusqa.core.case import Case
from telnusqa.core.forward import ToArchive, ToArchiveHere, parse_archive
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.doors.college import desk
from telnusqa.doors.college.archives import archive_options, archive_suggested
from telnusqa.doors.college.forward_check import check, sent_on
from telnusqa.doors.shared.said import spoken
from telnusqa.law.forwarding import ForwardReason
from telnusqa.store.read import organisations, rulesets
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say
from telnusqa.words.told.outcome import archive as archive_words


def archive(request: HttpRequest, who: Officer, case: Case) -> HttpResponse:
    """Which one, a look at it, and the act: an archive without a desk here is only told of."""
    if request.method != "POST":
        return _which_archive(request, who, case)
    name, address = request.POST.get("archive", ""), request.POST.get("archive_address", "")
    if chosen := request.POST.get("archive_here", ""):
        return _archive_here(request, who, case, chosen, typed=bool(name.strip() or address.strip()))
    to = parse_archive(name, address)
    if not isinstance(to, ToArchive):
        return _which_archive(request, who, case, to)
    if request.POST.get("step") == "send":
        return sent_on(request, who, case, to, say(spoken(), "Өтініш берушіге архив туралы айтылды."))
    return check(request, who, case, ForwardReason.ARCHIVE, name=to.name, address=to.address, archive=to)


def _which_archive(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language = spoken()
    return desk.case_page(
        request,
        "forward_archive",
        who,
        case,
        problems=problems,
        told=_archive_words(case, language),
        archives=archive_options(language),
        **({} if request.method == "POST" else {"values": {"archive_here": archive_suggested(case)}}),
    )


def _archive_here(request: HttpRequest, who: Officer, case: Case, chosen: str, *, typed: bool) -> HttpResponse:
    """One with its desk here was chosen; another typed beside it is a slip, and nothing is guessed."""
    archive = next((each for each in organisations.archives() if each.bin == chosen), None)
    if archive is None:
        return _which_archive(request, who, case, [Problem("archive_here", "no_such_archive", "policy:archive")])
    if typed:
        return _which_archive(request, who, case, [Problem("archive_here", "archive_twice", "policy:archive")])
    if request.POST.get("step") == "send":
        to = ToArchiveHere(archive=archive.id)
        return sent_on(request, who, case, to, say(spoken(), "Сұрау архивке жолданды, өтініш берушіге хабарланады."))
    language = spoken()
    return check(
        request,
        who,
        case,
        ForwardReason.ARCHIVE,
        name=archive.name(language),
        address=archive.address(language),
        phone=archive.phone,
        archive_here=archive.bin,
    )


def _archive_words(case: Case, language: Language) -> list[str]:
    return [each.text for each in archive_words(rulesets.of(case.edition), language)]
