"""Every sealed column there is, with the place its values are bound to: what a new key has to go through."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Model

from telnusqa.core.blank import RegistrationNumber
from telnusqa.store import models
from telnusqa.store.secret import unseal

Row = Any
Places = Callable[[Row], tuple[str, ...]]


@dataclass(frozen=True)
class Box:
    """A column; ``places`` are what a value of a row may be bound to, one of them."""

    model: type[Model]
    column: str
    places: Places


def boxes() -> Iterator[Box]:
    """All of them."""
    for name, places in _PLACES.items():
        model, _, column = name.partition(".")
        yield Box(getattr(models, model), column, places)


def opened(row: Row, column: str) -> str:
    """What a sealed column of a row holds. Raises :class:`Sealed`."""
    (place,) = _PLACES[f"{type(row).__name__}.{column}"](row)
    return unseal(getattr(row, column), place)


def _of_case(before: str, *columns: str, after: str = "") -> Places:
    """``before:HOME:CASE:…after``"""

    def places(row: Row) -> tuple[str, ...]:
        kept = (before, row.home_id, row.case_number, *(getattr(row, column) for column in columns))
        return (":".join(map(str, kept)) + after,)

    return places


_PLACES: dict[str, Places] = {
    "AcceptanceRefusalRow.typed_box": lambda row: (f"acceptance_refusal:{row.home_id}:{row.number}",),
    "ApplicationRow.text_box": _of_case("application"),
    "ArchiveReplyRow.answer_box": _of_case("archive-reply", "n"),
    "ArchiveRequestRow.answer_box": lambda row: (f"archive-request:{row.home_id}:{row.number}:answer",),
    "ArchiveRequestRow.asked_box": lambda row: (f"archive-request:{row.home_id}:{row.number}:asked",),
    "BookFindRow.find_box": _of_case("find", "round"),
    "BookFindRow.note_box": _of_case("find", "round", after=":note"),
    "CameRow.box": lambda row: tuple(
        f"{what}:{row.home_id}:{row.case_number}:{row.seq}" for what in ("came", "brought")
    ),
    "CodeRow.code_box": lambda row: (f"code:{row.pk}",),
    "CodeRow.phone_box": lambda row: (f"code:{row.pk}:phone",),
    "CorrectionRow.answer_box": _of_case("correction", "seq", after=":answer"),
    "CorrectionRow.note_box": _of_case("correction", "seq", after=":note"),
    "CorrectionRow.text_box": _of_case("correction", "seq", after=":text"),
    "DraftRow.body_box": lambda row: (f"draft:{row.pk}",),
    "DraftRow.phone_box": lambda row: (f"draft:{row.pk}:phone",),
    "DuplicateRow.token_box": lambda row: (f"token:{row.home_id}:{RegistrationNumber(row.year, row.n)}",),
    "EnquiryRow.answer_box": _of_case("enquiry", "n", after=":answer"),
    "EnquiryRow.text_box": _of_case("enquiry", "n"),
    "ForwardRow.note_box": _of_case("forward", after=":note"),
    "HandoverRow.note_box": _of_case("handover", after=":note"),
    "HandoverRow.number_box": _of_case("handover"),
    "ImportFault.differences_box": lambda row: (f"import:{row.run_id}:{row.row_number}",),
    "ImportRun.beside_name_box": lambda row: (f"import-name:{row.home_id}:{row.file_sha256}",),
    "ImportRun.name_box": lambda row: (f"import-name:{row.home_id}:{row.file_sha256}",),
    "IntakeRow.shown_box": _of_case("intake"),
    "LegalHoldRow.note_box": _of_case("legal-hold", "n"),
    "MessageRow.text_box": lambda row: (f"message:{row.pk}",),
    "NotHandedRow.text_box": _of_case("not_handed", "seq"),
    "PolicyChangeRow.ground_box": lambda row: (f"policy:{row.entered_as}:ground",),
    "PositionRow.text_box": _of_case("position", "seq"),
    "ReceivedRow.note_box": _of_case("received", after=":note"),
    "RecordCorrectionRow.note_box": lambda row: (f"record:{row.home_id}:{row.record_id}:correction:{row.round}:note",),
    "RecordCorrectionRow.text_box": lambda row: (f"record:{row.home_id}:{row.record_id}:correction:{row.round}",),
    "RecordRow.iin_box": lambda row: (f"record:{row.home_id}:{row.series}{row.number}",),
    "RecordStatusRow.ground_box": lambda row: (f"record:{row.home_id}:{row.record_id}:ground:{row.salt}",),
    "RecordVersionRow.iin_box": lambda row: (f"record:{row.home_id}:{row.series}{row.number}",),
    "RefusalRow.ground_box": _of_case("refusal", "round", after=":ground"),
    "RefusalRow.preliminary_box": _of_case("refusal", "round", after=":preliminary"),
    "RefusalRow.reasoned_box": _of_case("refusal", "round", after=":reasoned"),
    "RefusalRow.record_box": _of_case("refusal", "round", after=":record"),
    "RefusalRow.why_box": _of_case("refusal", "round", after=":why"),
    "ShownRow.note_box": _of_case("shown", "seq", after=":note"),
    "ShownRow.number_box": _of_case("shown", "seq"),
    "VisitDraftRow.body_box": lambda row: (f"visit_draft:{row.pk}",),
    "WebhookRow.address_box": lambda row: (f"webhook:{row.salt}:address",),
    "WebhookRow.old_secret_box": lambda row: (f"webhook:{row.salt}:{row.old_key}",),
    "WebhookRow.secret_box": lambda row: (f"webhook:{row.salt}:{row.key}",),
}
