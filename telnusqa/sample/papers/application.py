"""The two official application forms; one who wrote in Russian gets a Russian page after the form."""

from datetime import UTC, datetime

from telnusqa.core.application import Application
from telnusqa.core.language import Language
from telnusqa.paper.fill import application_sheet
from telnusqa.sample import long, paper_case
from telnusqa.sample.paper import BOTH, Filled, SamplePaper, three

_CONFIRMED = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)


def papers() -> tuple[SamplePaper, ...]:
    """Each edition's form in each language."""
    return tuple(each for edition in ("2015", "2023") for language in BOTH for each in _of(edition, language))


def _of(edition: str, language: Language) -> tuple[SamplePaper, ...]:
    return three(
        f"application_{edition}",
        language,
        filled=_sheet(edition, paper_case.application(language), long.COLLEGE[Language.KK], confirmed_at=_CONFIRMED),
        emptiest=_sheet(edition, paper_case.least(language), long.SHORT_COLLEGE[Language.KK]),
        longest=_sheet(
            edition,
            paper_case.most(language),
            long.LONG_COLLEGE[Language.KK],
            confirmed_at=_CONFIRMED,
            head=long.LONG_HEAD[Language.KK],
            came=long.LONG_HEAD[Language.KK],
        ),
    )


def _sheet(
    edition: str,
    application: Application,
    institution: str,
    *,
    confirmed_at: datetime | None = None,
    head: str = long.HEAD[Language.KK],
    came: str = "",
) -> Filled:
    return application_sheet(
        application,
        edition=edition,
        head=head,
        institution=institution,
        day=paper_case.REGISTERED_ON,
        confirmed_at=confirmed_at,
        came=came,
    )
