"""What is printed before an application is taken in, for the visitor's pen: the application, the consent form."""

from datetime import date

from django.http import HttpResponse

from telnusqa.core.consent import ConsentForm
from telnusqa.core.errors import NotFound
from telnusqa.core.intake import Intake
from telnusqa.core.language import Language
from telnusqa.doors.shared.intake.counter import Counter
from telnusqa.law.consent import ConsentAsked, consents_asked
from telnusqa.law.ruleset import RuleSet
from telnusqa.paper.fill import application_sheet
from telnusqa.paper.fill import counter as fill
from telnusqa.paper.form import Form
from telnusqa.paper.render import render
from telnusqa.paper.sheet import Sheet
from telnusqa.store.read import making, organisations


def application_to_sign(intake: Intake, on: date, rules: RuleSet) -> HttpResponse:
    """The official form, addressed to the head of the college it names."""
    college = organisations.by_bin(intake.application.institution_bin)
    form, sheet = application_sheet(
        intake.application,
        edition=rules.edition.id,
        head=making.holder(college.id, "head", on).kk,
        institution=college.name_kk,
        day=on,
        confirmed_at=None,
        came=intake.came.name,
    )
    return _pdf(form, sheet, on, "application")


def consent_to_sign(intake: Intake, at: Counter, on: date, rules: RuleSet) -> HttpResponse:
    """The counter's own form of consent (2015:9.9, policy:consent-form). Raises ``NotFound`` where it has none."""
    asked = counter_consent(at, rules)
    if asked is None:
        raise NotFound("consent")
    language = Language.KK if intake.application.language is Language.KK else Language.RU
    office = organisations.by_id(at.home)
    form, sheet = fill.consent_sheet(
        fill.Counter(
            name=office.name(language),
            address=office.address(language),
            bin=office.bin,
            phone=office.phone,
            language=language,
        ),
        asked,
        person=intake.application.applicant.full,
        iin=intake.application.iin,
        came=intake.came.name,
        on=on,
    )
    return _pdf(form, sheet, on, "consent")


def counter_consent(at: Counter, rules: RuleSet) -> ConsentAsked | None:
    """The consent this counter asks for on a form of its own, None where it asks for none."""
    return next((each for each in consents_asked(at.channel, rules) if each.form is ConsentForm.COUNTER), None)


def _pdf(form: Form, sheet: Sheet, on: date, name: str) -> HttpResponse:
    return HttpResponse(
        render(form, sheet, on=on),
        content_type="application/pdf",
        headers={"Content-Disposition": f'inline; filename="{name}.pdf"', "Cache-Control": "private, no-store"},
    )
