"""The papers of a counter, drawn while they are asked for: receipts, application, consent, slip of an original."""

from datetime import timedelta
from enum import StrEnum

from django.http import HttpResponse
from django.utils import timezone

from telnusqa.core.bringer import bringer_of
from telnusqa.core.case import Case
from telnusqa.core.consent import ConsentForm
from telnusqa.core.errors import NotFound
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.standing import Standing
from telnusqa.law.consent import ConsentAsked, consents_asked
from telnusqa.law.evidence import needed
from telnusqa.law.intake import asked_of
from telnusqa.paper.fill import acceptance_refusal_sheet, application_sheet, receipt_sheet
from telnusqa.paper.fill.acceptance_refusal import Department
from telnusqa.paper.fill.counter import Counter, consent_sheet, original_slip_sheet
from telnusqa.paper.fill.receipt import AtCounter
from telnusqa.paper.form import Form
from telnusqa.paper.render import render
from telnusqa.paper.sheet import Sheet
from telnusqa.store.read import cases, making, organisations, people, rulesets, visits
from telnusqa.store.read.visits import BroughtLater, EarlierRefusal, TakenAtCounter, brought_later


class CounterPaper(StrEnum):
    """One paper of an intake, as its address names it."""

    RECEIPT = "receipt"
    APPLICATION = "application"
    CONSENT = "consent"
    ORIGINAL = "original"


def papers_of(case: Case, taken: TakenAtCounter | None, later: BroughtLater | None = None) -> tuple[CounterPaper, ...]:
    """The papers there are of a case: of one that came over no counter, the slip of an original brought later."""
    found = []
    if taken is not None:
        found += [CounterPaper.RECEIPT, CounterPaper.APPLICATION]
        if _counter_consent(case) is not None:
            found.append(CounterPaper.CONSENT)
    if later is not None or (taken is not None and Paper.ORIGINAL in taken.brought):
        found.append(CounterPaper.ORIGINAL)
    return tuple(found)


def counter_file(case: Case, paper: str, language: Language) -> HttpResponse:
    """The PDF, in Kazakh or Russian, shown in the browser. Who may see the case was asked, and the look kept, before.

    Raises ``NotFound`` for a paper there is not.
    """
    taken = visits.taken(case)
    later = brought_later(case) if paper == CounterPaper.ORIGINAL else None
    if paper not in papers_of(case, taken, later):
        raise NotFound(paper)
    spoken = Language.KK if language is Language.KK else Language.RU
    if later is not None:
        form, sheet = _late_slip(case, later, spoken)
        return _pdf(render(form, sheet, on=later.on), f"{paper}-{case.number}")
    assert taken is not None
    form, sheet = _sheet(case, taken, CounterPaper(paper), spoken)
    return _pdf(render(form, sheet, on=case.registered_on), f"{paper}-{case.number}")


def refusal_file(refusal: EarlierRefusal) -> HttpResponse:
    """The receipt of a refusal to accept in all its copies. Raises ``NotFound`` once what was typed is dropped."""
    if refusal.typed is None:
        raise NotFound(refusal.number)
    office, typed = organisations.by_id(refusal.office), refusal.typed
    form = typed.application
    applicant = " ".join(
        part.strip() for part in (form.applicant_surname, form.applicant_given, form.applicant_patronymic) if part
    )
    kept = timedelta(days=rulesets.policy().refused_kept_days)
    drawn, sheet = acceptance_refusal_sheet(
        refusal.number,
        refusal.missing,
        edition=refusal.edition,
        applicant=applicant,
        address=form.address.strip(),
        received_by=typed.came.came_name.strip() or applicant,
        department=Department(
            kk=f"{office.name_kk} ({office.address(Language.KK)})",
            ru=f"{office.name_ru} ({office.address(Language.RU)})",
        ),
        worker=refusal.worker,
        executor=refusal.executor,
        phone=refusal.phone,
        copies=refusal.copies,
        on=refusal.refused_on,
        kept_until=timezone.localdate(refusal.at + kept),
        language=refusal.language,
    )
    return _pdf(render(drawn, sheet, on=refusal.refused_on), f"refusal-{refusal.number}")


def _sheet(case: Case, taken: TakenAtCounter, paper: CounterPaper, language: Language) -> tuple[Form, Sheet]:
    application, came = cases.application(case), taken.shown.came
    if paper is CounterPaper.RECEIPT:
        return _receipt(case, taken, language)
    if paper is CounterPaper.APPLICATION:
        college = organisations.by_id(case.home)
        return application_sheet(
            application,
            edition=case.edition,
            head=making.holder(case.home, "head", case.registered_on).kk,
            institution=college.name_kk,
            day=case.registered_on,
            confirmed_at=None,
            came=came.name,
        )
    counter = _counter(taken.office, language)
    if paper is CounterPaper.CONSENT:
        asked = _counter_consent(case)
        assert asked is not None
        return consent_sheet(
            counter,
            asked,
            person=application.applicant.full,
            iin=application.iin,
            came=came.name,
            on=case.registered_on,
        )
    return original_slip_sheet(
        counter,
        case,
        application,
        case.wanted.parts,
        clause=_original_clause(case),
        bringer=bringer_of(came),
        worker=people.full_name_behind(taken.by),
        on=case.registered_on,
    )


def _late_slip(case: Case, later: BroughtLater, language: Language) -> tuple[Form, Sheet]:
    return original_slip_sheet(
        _counter(later.office, language),
        case,
        cases.application(case),
        case.wanted.parts,
        clause=_original_clause(case),
        bringer=later.bringer,
        worker=people.full_name_behind(later.by),
        on=later.on,
    )


def _receipt(case: Case, taken: TakenAtCounter, language: Language) -> tuple[Form, Sheet]:
    rules, college = rulesets.of(case.edition), organisations.by_id(case.home)
    application = cases.application(case)
    return receipt_sheet(
        case,
        cases.term(case),
        application,
        needed(asked_of(case, taken.standing, application.iin), rules),
        rules=rules,
        college=college.name(language),
        address=college.address(language),
        phone=college.phone,
        counter=AtCounter(
            office=organisations.by_id(taken.office).name(language),
            worker=people.full_name_behind(taken.by),
            received_at=timezone.localtime(taken.at),
            brought=taken.brought,
            came=taken.shown.came.name,
            request=taken.request.number,
        ),
        language=language,
    )


def _original_clause(case: Case) -> str:
    """By what the original is asked for; one that was given though nothing asks for it stands on the same paragraph."""
    needs = needed(asked_of(case, Standing.HOLDER, None), rulesets.of(case.edition))
    by_text = "2015:9.3" if case.edition == "2015" else "2023:8.3"
    return next((need.clause for need in needs if need.paper is Paper.ORIGINAL), by_text)


def _counter_consent(case: Case) -> ConsentAsked | None:
    asked = consents_asked(case.channel, rulesets.of(case.edition))
    return next((each for each in asked if each.form is ConsentForm.COUNTER), None)


def _counter(office: int, language: Language) -> Counter:
    found = organisations.by_id(office)
    return Counter(
        name=found.name(language),
        address=found.address(language),
        bin=found.bin,
        phone=found.phone,
        language=language,
    )


def _pdf(made: bytes, name: str) -> HttpResponse:
    return HttpResponse(
        made,
        content_type="application/pdf",
        headers={
            "Content-Disposition": f'inline; filename="{name}.pdf"',
            "Cache-Control": "private, no-store",
        },
    )
