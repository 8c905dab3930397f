"""What an application says, in rows of a summary."""

from collections.abc import Iterable

from django.utils import timezone

from telnusqa.core.application import Application
from telnusqa.core.case import Case
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.doors.shared.original_known import original_known
from telnusqa.doors.shared.parts import Row
from telnusqa.law.evidence import Need, Situation, needed
from telnusqa.store.read import originals, rulesets
from telnusqa.words import choice
from telnusqa.words.catalogue import say
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date
from telnusqa.words.evidence import need_name, need_when
from telnusqa.words.original import ended_by
from telnusqa.words.tell_by import tell_by


def applicant_rows(application: Application, language: Language) -> tuple[Row, ...]:
    """Who applies and how to reach them."""
    then = application.name_then
    return _said(
        Row(say(language, "Аты-жөні"), application.applicant.full),
        Row(say(language, "Құжаттағы аты-жөні"), then.full if then else ""),
        Row(say(language, "ЖСН"), application.iin or say(language, "Көрсетілмеген")),
        Row(say(language, "Телефоны"), application.phone),
        Row(say(language, "Электрондық поштасы"), application.email),
        Row(say(language, "Мекенжайы"), application.address),
    )


def wish_rows(case: Case, application: Application, language: Language) -> tuple[Row, ...]:
    """What is asked for, why, and what is known of the original."""
    submitted = timezone.localtime(case.submitted_at)
    day = long_date(submitted.date(), language)
    return _said(
        Row(say(language, "Не сұралды"), choice.wanted(case.wanted, language)),
        Row(say(language, "Себебі"), choice.reasons(case.reasons, language)),
        Row(say(language, "Мән-жайы"), application.circumstances),
        Row(say(language, "Түпнұсқасы"), original_known(application, language)),
        Row(say(language, "Сол кездегі оқу орны"), application.institution_then),
        Row(say(language, "Оқу орнының өзгеруі"), application.institution_changed),
        Row(say(language, "Бітірген жылы"), str(application.graduation_year)),
        Row(say(language, "Мамандығы"), application.speciality),
        Row(say(language, "Қайда берілген"), choice.channel(case.channel, language)),
        Row(say(language, "Қашан берілген"), f"{day}, {submitted:%H:%M}"),
        Row(say(language, "Тіркелген күні"), long_date(case.registered_on, language)),
        Row(say(language, "Қайдан алады"), choice.collection(case.collection, language)),
        Row(say(language, "Хабарды қалай алады"), tell_by(case.tell_by, language)),
    )


def needs_original(case: Case) -> bool:
    """Whether the original must be handed in before the duplicate is."""
    return any(need.paper is Paper.ORIGINAL for need in needs_of(case))


def needs_of(case: Case) -> tuple[Need, ...]:
    """The papers this application needs."""
    return needed(_situation(case), rulesets.of(case.edition))


def paper_rows(case: Case, language: Language) -> tuple[Row, ...]:
    """The papers of this application: which, by when, by which paragraph, and whether the original is here."""
    rows = []
    for need in needs_of(case):
        told = [need_when(need, language), clause_name(need.clause, language)]
        if need.paper is Paper.ORIGINAL:
            told.append(_taken(case, language))
        rows.append(Row(need_name(need, language), "\n".join(told)))
    return tuple(rows)


def _taken(case: Case, language: Language) -> str:
    if case.original_taken_at is None:
        return say(language, "Әлі тапсырылмаған")
    if case.original_forwarded_at is not None:
        gone = long_date(timezone.localdate(case.original_forwarded_at), language)
        return say(language, "Өтінішпен бірге жіберілді: %(day)s", day=gone)
    taken = say(language, "Қабылданды: %(day)s", day=long_date(timezone.localdate(case.original_taken_at), language))
    act = originals.act_that_ended(case)
    return f"{taken}\n{ended_by(act, language)}" if act else taken


def _situation(case: Case) -> Situation:
    return Situation(channel=case.channel, reasons=case.reasons, wanted=case.wanted)


def _said(*rows: Row) -> tuple[Row, ...]:
    return tuple(row for row in _filled(rows))


def _filled(rows: Iterable[Row]) -> Iterable[Row]:
    return (row for row in rows if row.value)
