"""Which institution is meant by a name as people remember it, and who issues for it today?"""

from django.http import HttpRequest
from django.utils import timezone
from ninja import Query, Router

from telnusqa.acts.count_resolve import count_resolve
from telnusqa.core.errors import Rejected
from telnusqa.core.field import parse_choice, parse_text, parse_year
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.doors.api.v1.problems import TooOften, declared
from telnusqa.doors.api.v1.schemas.institutions import Asked, Candidate, IssuerTold, Name, Resolved, Step
from telnusqa.doors.shared import access
from telnusqa.doors.shared.meant import LONGEST_NAME, OFFERED, why
from telnusqa.store.read import resolver
from telnusqa.store.read.resolver import Issuer, Meant

router = Router(tags=["institutions"])


@router.get(
    "/resolve",
    response={200: Resolved, **declared(422, 429)},
    url_name="resolve",
    summary="Which institution is meant, and who issues today",
)
def resolve(request: HttpRequest, asked: Query[Asked]) -> Resolved:
    """At most three institutions, or none: we do not know rather than a wrong one."""
    spoken = parse_choice(asked.language, Language, "language", "")
    kept = parse_text(asked.name, "name", LONGEST_NAME, "")
    when = parse_year(asked.year, "year", timezone.localdate(access.now()), "") if asked.year.strip() else None
    wrong = tuple(each for each in (kept, when, spoken) if isinstance(each, Problem))
    if isinstance(spoken, Problem) or isinstance(kept, Problem) or isinstance(when, Problem):
        raise Rejected(*wrong)
    if too_often := count_resolve(access.came_from(request), at=access.now()):
        raise TooOften(too_often)
    found = resolver.meant_by(kept, when)
    candidates = [_candidate(each, spoken) for each in found.meant[:OFFERED]]
    return Resolved(known=bool(candidates), sure=found.sure, candidates=candidates)


def _candidate(each: Meant, language: Language) -> Candidate:
    name = each.name
    return Candidate(
        bin=each.institution.bin or None,
        name=each.institution.name(language),
        confidence=each.like,
        matched=Name(kk=name.kk, ru=name.ru, en=name.en, since=name.since, until=name.until, former=each.former),
        issuers=[_issuer(each, issuer, language) for issuer in each.issuers],
    )


def _issuer(each: Meant, issuer: Issuer, language: Language) -> IssuerTold:
    by = issuer.by
    return IssuerTold(
        role=_role(each, issuer),
        bin=(by.bin or None) if by else None,
        name=by.name(language) if by else None,
        address=by.address(language) if by else None,
        phone=(by.phone or None) if by else None,
        takes_applications=by is not None and by.provides,
        steps=[
            Step(
                fate=step.fate.value,
                on=step.on,
                act_number=step.ground.number,
                act_dated=step.ground.dated,
                to=to.name(language) if to else None,
            )
            for step, to in zip(issuer.steps, issuer.to, strict=True)
        ],
        why=list(why(each, issuer, language)),
    )


def _role(each: Meant, issuer: Issuer) -> str:
    if issuer.by is None:
        return "unknown_archive"
    if issuer.is_archive:
        return "archive"
    return "itself" if issuer.by == each.institution else "successor"
