"""What invented people brought to the counter of the Corporation: some was taken in, some refused."""

import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import SystemRandom

from django.utils import timezone

from telnusqa.acts.intake import intake
from telnusqa.acts.refuse_acceptance import SignedBy, refuse_acceptance
from telnusqa.core.application import Application, Typed
from telnusqa.core.came import HOLDER
from telnusqa.core.consent import ConsentForm
from telnusqa.core.event import Door, staff
from telnusqa.core.evidence import Paper
from telnusqa.core.identity import IdentityFacts, IdentityPaper, IdentitySource, TypedIdentity
from telnusqa.core.intake import Intake, OfficeRequest, TypedCame, TypedIntake
from telnusqa.core.reason import Reason
from telnusqa.core.visit import Visit
from telnusqa.law.hours import is_open, schedule_of
from telnusqa.law.norm import Body
from telnusqa.sample.application import invented_application
from telnusqa.sample.staff import STAFF
from telnusqa.store.read import organisations, people, records, rulesets

_ISSUER = "ҚР ІІМ"
_PHONE = "+77172000020"


OPERATOR = "bolat"
COLLEGE = "960940000175"
_AMONG = 300
"""Records to choose from, so that hardly any is one of another invented case."""


def bring(number: int, *, now: datetime) -> Iterator[str]:
    """Bring so many invented people to the operator's counter, every third without the original.

    Answers the numbers given, of cases and of refusals to accept; moments lie in the past days.
    """
    dice, college = SystemRandom(), organisations.by_bin(COLLEGE).id
    colleague = next(each for each in STAFF if each.username == OPERATOR)
    account = people.account(OPERATOR)
    officer = people.officer(account, timezone.localdate(now)) if account else None
    if account is None or officer is None:
        return
    at, among = now - timedelta(hours=2), records.untouched(college, _AMONG)
    for n, record in enumerate(dice.sample(among, min(number, len(among)))):
        at = _open_before(at - timedelta(minutes=40))
        said = invented_application(records.record(college, record), COLLEGE, dice)
        if n % 3 == 2:
            damaged = replace(said, reasons=frozenset({Reason.DAMAGED}))
            yield _refused(damaged, officer.home, account, colleague.name.full, at)
        else:
            yield _taken(said, officer.home, account, at)


def _taken(said: Application, office: int, account: int, at: datetime) -> str:
    brought = {Paper.APPLICATION, Paper.IDENTITY}
    if Reason.DAMAGED in said.reasons:
        brought.add(Paper.ORIGINAL)
    return intake(
        Intake(
            application=said,
            came=HOLDER,
            identity=_card(),
            notice=None,
            brought=frozenset(brought),
            consents=frozenset(ConsentForm),
            request=OfficeRequest(),
        ),
        submission=str(uuid.uuid4()),
        office=office,
        by=staff(account, Door.COUNTER),
        happened_at=at,
    ).number


def _refused(said: Application, office: int, account: int, worker: str, at: datetime) -> str:
    return refuse_acceptance(
        Visit(
            applicant=said.applicant,
            iin=said.iin,
            phone=said.phone,
            address=said.address,
            reasons=said.reasons,
            wanted=said.wanted,
            came=HOLDER,
            identity=_card(),
            notice=None,
            brought=frozenset({Paper.APPLICATION, Paper.IDENTITY}),
            request=OfficeRequest(),
            typed=_typed(said),
            language=said.language,
        ),
        submission=str(uuid.uuid4()),
        office=office,
        signed_by=SignedBy(worker=worker, executor=worker, phone=_PHONE),
        by=staff(account, Door.COUNTER),
        happened_at=at,
    )


def _card() -> IdentityFacts:
    return IdentityFacts(
        paper=IdentityPaper.ID_CARD,
        number="000000000",
        issued_by=_ISSUER,
        issued_on=date(2019, 5, 14),
        source=IdentitySource.CARD,
    )


def _typed(said: Application) -> TypedIntake:
    original = said.original
    return TypedIntake(
        application=Typed(
            institution=said.institution_bin,
            institution_then=said.institution_then,
            graduation_year=str(said.graduation_year),
            speciality=said.speciality,
            applicant_surname=said.applicant.surname,
            applicant_given=said.applicant.given,
            applicant_patronymic=said.applicant.patronymic,
            iin=said.iin or "",
            phone=said.phone,
            address=said.address,
            reasons=tuple(sorted(said.reasons)),
            circumstances=said.circumstances,
            wanted=said.wanted.value,
            original_series=original.series,
            original_number=original.number,
            original_date=f"{original.issued_on:%d.%m.%Y}" if original.issued_on else "",
            collection=said.collection.value,
            consent="yes",
        ),
        came=TypedCame(came="holder"),
        identity=TypedIdentity(
            identity_paper="id_card",
            identity_number="000000000",
            identity_issued_by=_ISSUER,
            identity_issued_on="14.05.2019",
            identity_source="card",
        ),
        brought=("application", "identity"),
        counter_consent="yes",
    )


def _open_before(at: datetime) -> datetime:
    """The latest moment up to then at which an office of the Corporation was open."""
    moment = timezone.localtime(at)
    while not is_open(moment, schedule_of(Body.CORPORATION, rulesets.on(moment.date())), rulesets.on(moment.date())):
        moment -= timedelta(minutes=40)
    return moment
