"""The text of what a counter keeps sealed: who came and what was shown, and a form half filled in."""

import json
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from telnusqa.core.application import Typed
from telnusqa.core.came import Came
from telnusqa.core.came_text import came_json, came_read
from telnusqa.core.identity import IdentityFacts, IdentityPaper, IdentitySource, TypedIdentity
from telnusqa.core.intake import Intake, TypedCame, TypedIntake
from telnusqa.core.line import Json, canonical
from telnusqa.core.press_notice import PressNotice, TypedNotice


@dataclass(frozen=True, kw_only=True)
class ShownAtIntake:
    """Who came, and the facts of the papers that were shown."""

    came: Came
    identity: IdentityFacts | None
    notice: PressNotice | None


def text_of_shown(intake: Intake) -> str:
    """Canonical JSON of it."""
    return canonical(
        {
            "came": came_json(intake.came),
            "identity": _identity(intake.identity),
            "notice": _notice(intake.notice),
        }
    )


def shown_of(text: str) -> ShownAtIntake:
    """The same again."""
    kept = json.loads(text)
    return ShownAtIntake(
        came=came_read(kept["came"]),
        identity=_identity_of(kept["identity"]),
        notice=_notice_of(kept["notice"]),
    )


def text_of_typed(typed: TypedIntake) -> str:
    """Canonical JSON of the form as far as it was typed."""
    return json.dumps(asdict(typed), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def typed_of(text: str) -> TypedIntake:
    """The form again, as it was typed."""
    kept = json.loads(text)
    return TypedIntake(
        application=Typed(**{**kept["application"], "reasons": tuple(kept["application"]["reasons"])}),
        came=TypedCame(**kept["came"]),
        identity=TypedIdentity(**kept["identity"]),
        notice=TypedNotice(**kept["notice"]),
        brought=tuple(kept["brought"]),
        counter_consent=kept["counter_consent"],
        request_number=kept["request_number"],
        request_barcode=kept["request_barcode"],
    )


def _identity(facts: IdentityFacts | None) -> Json:
    if facts is None:
        return None
    return {
        "paper": facts.paper.value,
        "number": facts.number,
        "issued_by": facts.issued_by,
        "issued_on": facts.issued_on.isoformat() if facts.issued_on else None,
        "source": facts.source.value,
    }


def _notice(notice: PressNotice | None) -> Json:
    if notice is None:
        return None
    registered = notice.issue_registered
    return {
        "periodical": notice.periodical,
        "published": notice.published.isoformat(),
        "document_number": notice.document_number,
        "issue_registered": registered.isoformat() if registered else None,
    }


def _identity_of(kept: dict[str, Any] | None) -> IdentityFacts | None:
    if kept is None:
        return None
    return IdentityFacts(
        paper=IdentityPaper(kept["paper"]),
        number=kept["number"],
        issued_by=kept["issued_by"],
        issued_on=_day(kept["issued_on"]),
        source=IdentitySource(kept["source"]),
    )


def _notice_of(kept: dict[str, Any] | None) -> PressNotice | None:
    if kept is None:
        return None
    return PressNotice(
        periodical=kept["periodical"],
        published=date.fromisoformat(kept["published"]),
        document_number=kept["document_number"],
        issue_registered=_day(kept["issue_registered"]),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
