"""Archives with a desk here, as a list one chooses from."""

from telnusqa.core.case import Case
from telnusqa.core.language import Language
from telnusqa.doors.shared.parts import Option
from telnusqa.store.read import cases, organisations, resolver


def archive_options(language: Language) -> list[Option]:
    """Each by its BIN, with its name."""
    return [Option(each.bin, each.name(language)) for each in organisations.archives()]


def archive_suggested(case: Case) -> str:
    """BIN of the archive that keeps the books of the institution the application names; "" where none is known."""
    application = cases.application(case)
    if not application.institution_then:
        return ""
    for each in resolver.meant_by(application.institution_then, application.graduation_year).meant[:1]:
        for issuer in each.issuers:
            if issuer.is_archive and issuer.by is not None and issuer.by.desk:
                return issuer.by.bin
    return ""


def archives_by_bin() -> dict[str, tuple[int, str]]:
    """BIN → home, and the name that is kept with a question."""
    return {each.bin: (each.id, each.name_kk) for each in organisations.archives()}
