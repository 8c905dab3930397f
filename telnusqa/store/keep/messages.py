"""What an applicant is told: the key at the act, the words when sent."""

from telnusqa.core.case import Case, Version
from telnusqa.core.language import Language
from telnusqa.core.line import Json, canonical
from telnusqa.store.batch import Batch
from telnusqa.store.tables.case import ApplicationRow
from telnusqa.store.tables.errand import MessageRow


def tell(case: Case, seq: Version, key: str, language: Language, **params: Json) -> None:
    """Remember that the applicant is to be told; no parameter is a personal value. Once for a line of the journal."""
    batch = Batch()
    batch.add_once(message(case, seq, key, language, **params))
    batch.send()


def message(case: Case, seq: Version, key: str, language: Language, **params: Json) -> MessageRow:
    """The row of what the applicant is to be told about that line."""
    return MessageRow(
        home_id=case.home,
        case_number=case.number,
        seq=seq,
        key=key,
        language=language.value,
        params=canonical(dict(params)),
    )


def language_of(case: Case) -> Language:
    """The language the applicant applied in."""
    row = ApplicationRow.objects.only("language").get(home_id=case.home, case_number=case.number)
    return Language(row.language)
