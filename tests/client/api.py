"""A typed client of the machines' door, written by `python -m tools.api_client` out of its description."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NotRequired, TypedDict, cast
from urllib.parse import urlencode

Send = Callable[[str, str, dict[str, str], object], tuple[int, dict[str, str], Any]]
"""Method, address, headers and body → status, headers, and what JSON says or the bytes of a paper."""


class Refused(Exception):
    """A problem of RFC 9457, as it was answered."""

    def __init__(self, status: int, problem: "Problem") -> None:
        super().__init__(f"{status}: {problem['title']}")
        self.status = status
        self.problem = problem


class ApplicationSent(TypedDict):
    institution: NotRequired[str]
    institution_then: NotRequired[str]
    institution_changed: NotRequired[str]
    graduation_year: NotRequired[str]
    speciality: NotRequired[str]
    applicant_surname: NotRequired[str]
    applicant_given: NotRequired[str]
    applicant_patronymic: NotRequired[str]
    iin: NotRequired[str]
    phone: NotRequired[str]
    email: NotRequired[str]
    tell_by: NotRequired[str]
    address: NotRequired[str]
    reasons: NotRequired[list[str]]
    circumstances: NotRequired[str]
    then_surname: NotRequired[str]
    then_given: NotRequired[str]
    then_patronymic: NotRequired[str]
    wanted: NotRequired[str]
    original_series: NotRequired[str]
    original_number: NotRequired[str]
    original_date: NotRequired[str]
    collection: NotRequired[str]
    consent: NotRequired[bool]


class ApplicationTold(TypedDict):
    applicant: "NameTold"
    iin: str | None
    phone: str
    email: str
    address: str
    institution: str
    institution_then: str
    institution_changed: str
    graduation_year: int
    speciality: str
    circumstances: str
    name_then: "NameTold | None"
    original: "OriginalTold"
    language: str


class Asked(TypedDict):
    name: NotRequired[str]
    year: NotRequired[str]
    language: NotRequired[str]


class CameSent(TypedDict):
    came: NotRequired[str]
    came_name: NotRequired[str]
    power_number: NotRequired[str]
    power_issued_on: NotRequired[str]
    power_until: NotRequired[str]
    power_notary: NotRequired[str]
    power_notarised: NotRequired[bool]
    power_people: NotRequired[bool]
    power_named: NotRequired[bool]
    guardian_paper: NotRequired[str]
    guardian_number: NotRequired[str]
    guardian_issued_on: NotRequired[str]
    guardian_people: NotRequired[bool]


class Candidate(TypedDict):
    bin: str | None
    name: str
    confidence: float
    matched: "Name"
    issuers: list["IssuerTold"]


class CaseTold(TypedDict):
    number: str
    state: "State"
    status: str
    registered_on: str
    due_on: str
    deemed_refused_on: str | None
    erased_on: str | None
    version: int
    home: str
    channel: "Channel"
    edition: str
    wanted: "Wanted"
    reasons: list["Reason"]
    collection: "Collection"
    submitted_at: str
    inner_due_on: str | None
    tell_by: "TellBy"
    holds_original: bool
    application: "ApplicationTold"
    links: "Links"


class ChangeTold(TypedDict):
    id: str
    cursor: str
    case: str
    version: int
    event: str
    state: "State"
    was: "State | None"
    due_on: str
    deemed_refused: bool
    happened_at: str
    recorded_at: str


class ChangesAsked(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[str]


class ChangesTold(TypedDict):
    changes: list["ChangeTold"]
    next: str
    more: bool


Channel = str

Collection = str


class CorrectionSent(TypedDict):
    topics: NotRequired[list[str]]
    text: NotRequired[str]
    until: NotRequired[str]


class DayTold(TypedDict):
    day: str
    ordinal: int | None
    why: "DayWhy"
    source: str
    text: str


DayWhy = str


class DecisionSent(TypedDict):
    verdict: NotRequired[str]
    why: NotRequired[str]


class DocumentTold(TypedDict):
    id: str
    title: str
    number: str | None
    link: str


class DocumentsTold(TypedDict):
    documents: list["DocumentTold"]


class Fault(TypedDict):
    field: str
    pointer: str | None
    code: str
    detail: str
    clause: str
    clause_name: str


class Filed(TypedDict):
    number: str
    state: "State"
    registered_on: str
    due_on: str
    links: "Links"


class ForwardingSent(TypedDict):
    reason: NotRequired[str]
    to: NotRequired[str]
    note: NotRequired[str]
    archive_here: NotRequired[str]
    archive: NotRequired[str]
    archive_address: NotRequired[str]


Ground = str


class HandoverSent(TypedDict):
    came: "CameSent"
    paper: NotRequired[str]
    identity: NotRequired[str]
    receipt: NotRequired[bool]
    note: NotRequired[str]


class HearingSent(TypedDict):
    record_method: NotRequired[str]
    record_place: NotRequired[str]
    record_day: NotRequired[str]
    record_began: NotRequired[str]
    record_ended: NotRequired[str]
    record_body: NotRequired[str]
    record_official: NotRequired[str]
    record_secretary: NotRequired[str]
    record_participant: NotRequired[str]
    record_question: NotRequired[str]
    came: NotRequired[bool | None]
    record_explanations: NotRequired[str]
    record_answers: NotRequired[str]
    record_motions: NotRequired[str]
    record_official_signed: NotRequired[bool]
    record_secretary_signed: NotRequired[bool]


class IdentitySent(TypedDict):
    identity_paper: NotRequired[str]
    identity_number: NotRequired[str]
    identity_issued_by: NotRequired[str]
    identity_issued_on: NotRequired[str]
    identity_source: NotRequired[str]


class IntakeSent(TypedDict):
    application: "ApplicationSent"
    came: "CameSent"
    identity: NotRequired["IdentitySent | None"]
    notice: NotRequired["NoticeSent | None"]
    brought: NotRequired[list[str]]
    counter_consent: NotRequired[bool]
    signed: NotRequired[bool]
    request_number: NotRequired[str]
    request_barcode: NotRequired[str]
    after: NotRequired[str]
    happened_on: NotRequired[str]
    happened_hour: NotRequired[str]
    language: NotRequired[str]


class IntendedRefusalSent(TypedDict):
    ground: NotRequired[str]
    untrue_document: NotRequired[str]
    statement: NotRequired[str]
    found_how: NotRequired[str]
    evidence: NotRequired[list[str]]
    rules_document: NotRequired[str]
    paragraph: NotRequired[str]
    what: NotRequired[str]
    asked_how: NotRequired[str]
    reasoned: NotRequired[str]
    hearing_on: NotRequired[str]
    hearing_hour: NotRequired[str]
    hearing_place: NotRequired[str]
    hearing_preliminary: NotRequired[str]


class IssuerTold(TypedDict):
    role: str
    bin: str | None
    name: str | None
    address: str | None
    phone: str | None
    takes_applications: bool
    steps: list["Step"]
    why: list[str]


class KindTold(TypedDict):
    type: str
    title: str
    status: int


class Links(TypedDict):
    self: str
    status: str
    term: str
    receipt: str | None


class ListAsked(TypedDict):
    state: NotRequired[str]
    due_from: NotRequired[str]
    due_to: NotRequired[str]
    order: NotRequired[str]
    cursor: NotRequired[str]
    limit: NotRequired[str]


class ListTold(TypedDict):
    cases: list["StatusTold"]
    next: str | None


class Name(TypedDict):
    kk: str
    ru: str
    en: str
    since: str | None
    until: str | None
    former: bool


class NameTold(TypedDict):
    surname: str
    given: str
    patronymic: str


class NoticeSent(TypedDict):
    periodical: NotRequired[str]
    published: NotRequired[str]
    notice_document_number: NotRequired[str]
    notice_issue_registered: NotRequired[str]


class OriginalTold(TypedDict):
    series: str
    number: str
    issued_on: str | None


class PositionTold(TypedDict):
    stance: "Stance"
    text: str
    stated_at: str


class Problem(TypedDict):
    type: str
    title: str
    status: int
    detail: str
    instance: str
    errors: list["Fault"]
    won: "Won | None"


Reason = str


class RecordFound(TypedDict):
    id: str
    document: str
    kind: str
    name: "NameTold"
    finished: int
    stands: bool
    why: list["Why"]


class RecordSent(TypedDict):
    record: NotRequired[str]


class RefusalsTold(TypedDict):
    rounds: list["RoundTold"]


class Resolved(TypedDict):
    known: bool
    sure: bool
    candidates: list["Candidate"]


RoundEnd = str


class RoundTold(TypedDict):
    number: int
    ground: "Ground"
    clause: str
    reasoned: str
    noticed_on: str
    hearing_on: str
    hearing_hour: str
    hearing_place: str
    objection_until: str
    positions: list["PositionTold"]
    held_on: str | None
    came: bool | None
    end: "RoundEnd | None"
    ended_on: str | None
    refusal: str | None


class SearchSent(TypedDict):
    by: NotRequired[str]
    document: NotRequired[str]
    iin: NotRequired[str]
    surname: NotRequired[str]
    given: NotRequired[str]
    patronymic: NotRequired[str]
    year: NotRequired[str]


class SearchTold(TypedDict):
    records: list["RecordFound"]


Stance = str

State = str


class StatusTold(TypedDict):
    number: str
    state: "State"
    status: str
    registered_on: str
    due_on: str
    deemed_refused_on: str | None
    erased_on: str | None
    version: int


class Step(TypedDict):
    fate: str
    on: str
    act_number: str
    act_dated: str | None
    to: str | None


TellBy = str


class TermAsked(TypedDict):
    act: NotRequired[str]
    channel: NotRequired[str]
    body: NotRequired[str]
    on: NotRequired[str]
    at: NotRequired[str]
    edition: NotRequired[str]


class TermTold(TypedDict):
    edition: str
    registered_on: str
    due_on: str
    inner_due_on: str | None
    length: int
    unit: "Unit"
    clause: str
    clause_name: str
    calendar: str
    estimated: bool
    explanation: list[str]
    days: list["DayTold"]


Unit = str

Wanted = str

Why = str


class Won(TypedDict):
    by: str
    did: str
    at: str


@dataclass(frozen=True)
class Answered:
    """What was answered beside the body: the version of a case, to be sent back in ``If-Match``."""

    status: int
    headers: dict[str, str]


class Client:
    """Every operation by its name; ``last`` tells of the answer beside its body."""

    def __init__(self, send: Send, token: str, language: str = "kk") -> None:
        self._send = send
        self._said = {"Authorization": f"Bearer {token}", "Accept-Language": language}
        self.last = Answered(0, {})

    def _ask(self, method: str, path: str, headers: dict[str, str], body: object = None) -> Any:
        said = self._said | {name: text for name, text in headers.items() if text}
        status, told, found = self._send(method, path, said, body)
        self.last = Answered(status, told)
        if status >= 400:
            raise Refused(status, cast(Problem, found))
        return found

    def list_applications(
        self,
        *,
        state: str = "",
        due_from: str = "",
        due_to: str = "",
        order: str = "",
        cursor: str = "",
        limit: str = "",
    ) -> "ListTold":
        """Cases by due date, or as a counter took them in; nothing personal, no look."""
        return cast(
            "ListTold",
            self._ask(
                "GET",
                "/api/v1/applications"
                + _query(
                    {
                        "state": state,
                        "due_from": due_from,
                        "due_to": due_to,
                        "order": order,
                        "cursor": cursor,
                        "limit": limit,
                    }
                ),
                {},
            ),
        )

    def applications(self, body: "IntakeSent", *, idempotency_key: str = "", telnusqa_officer: str = "") -> "Filed":
        """File an application: from here on it is a case."""
        return cast(
            "Filed",
            self._ask(
                "POST",
                "/api/v1/applications",
                {"Idempotency-Key": idempotency_key, "Telnusqa-Officer": telnusqa_officer},
                body,
            ),
        )

    def application(self, number: str, *, telnusqa_officer: str = "") -> "CaseTold":
        """A case with its personal data; the look is written down."""
        return cast(
            "CaseTold", self._ask("GET", f"/api/v1/applications/{number}", {"Telnusqa-Officer": telnusqa_officer})
        )

    def correction(
        self, number: str, body: "CorrectionSent", *, if_match: str = "", telnusqa_officer: str = ""
    ) -> "StatusTold":
        """Ask the applicant for what is missing."""
        return cast(
            "StatusTold",
            self._ask(
                "POST",
                f"/api/v1/applications/{number}/correction",
                {"If-Match": if_match, "Telnusqa-Officer": telnusqa_officer},
                body,
            ),
        )

    def decision(
        self, number: str, body: "DecisionSent", *, if_match: str = "", telnusqa_officer: str = ""
    ) -> "StatusTold":
        """Decide: issue the duplicate, refuse after the hearing, or let an intended refusal fall."""
        return cast(
            "StatusTold",
            self._ask(
                "POST",
                f"/api/v1/applications/{number}/decision",
                {"If-Match": if_match, "Telnusqa-Officer": telnusqa_officer},
                body,
            ),
        )

    def documents(self, number: str) -> "DocumentsTold":
        """Which papers there are of a case; nothing personal, no look."""
        return cast("DocumentsTold", self._ask("GET", f"/api/v1/applications/{number}/documents", {}))

    def document(self, number: str, document: str, *, telnusqa_officer: str = "") -> bytes:
        """One paper as PDF; the look is written down."""
        return cast(
            bytes,
            self._ask(
                "GET", f"/api/v1/applications/{number}/documents/{document}.pdf", {"Telnusqa-Officer": telnusqa_officer}
            ),
        )

    def forwarding(
        self, number: str, body: "ForwardingSent", *, if_match: str = "", telnusqa_officer: str = ""
    ) -> "StatusTold":
        """Send the application on to the competent college or archive."""
        return cast(
            "StatusTold",
            self._ask(
                "POST",
                f"/api/v1/applications/{number}/forwarding",
                {"If-Match": if_match, "Telnusqa-Officer": telnusqa_officer},
                body,
            ),
        )

    def handover(
        self, number: str, body: "HandoverSent", *, if_match: str = "", telnusqa_officer: str = ""
    ) -> "StatusTold":
        """Hand the duplicate over; the case is closed."""
        return cast(
            "StatusTold",
            self._ask(
                "POST",
                f"/api/v1/applications/{number}/handover",
                {"If-Match": if_match, "Telnusqa-Officer": telnusqa_officer},
                body,
            ),
        )

    def hearing(
        self, number: str, body: "HearingSent", *, if_match: str = "", telnusqa_officer: str = ""
    ) -> "StatusTold":
        """Keep the record of the hearing."""
        return cast(
            "StatusTold",
            self._ask(
                "POST",
                f"/api/v1/applications/{number}/hearing",
                {"If-Match": if_match, "Telnusqa-Officer": telnusqa_officer},
                body,
            ),
        )

    def intended_refusal(
        self, number: str, body: "IntendedRefusalSent", *, if_match: str = "", telnusqa_officer: str = ""
    ) -> "StatusTold":
        """Tell the applicant that a refusal is intended, on which ground, and call them to a hearing."""
        return cast(
            "StatusTold",
            self._ask(
                "POST",
                f"/api/v1/applications/{number}/intended-refusal",
                {"If-Match": if_match, "Telnusqa-Officer": telnusqa_officer},
                body,
            ),
        )

    def record(
        self, number: str, body: "RecordSent", *, if_match: str = "", telnusqa_officer: str = ""
    ) -> "StatusTold":
        """Choose the record of the register the case is about."""
        return cast(
            "StatusTold",
            self._ask(
                "POST",
                f"/api/v1/applications/{number}/record",
                {"If-Match": if_match, "Telnusqa-Officer": telnusqa_officer},
                body,
            ),
        )

    def refusals(self, number: str, *, telnusqa_officer: str = "") -> "RefusalsTold":
        """The intended refusals of a case and what the applicant said; the look is written down."""
        return cast(
            "RefusalsTold",
            self._ask("GET", f"/api/v1/applications/{number}/refusals", {"Telnusqa-Officer": telnusqa_officer}),
        )

    def status(self, number: str) -> "StatusTold":
        """Where a case stands; nothing personal, no look."""
        return cast("StatusTold", self._ask("GET", f"/api/v1/applications/{number}/status", {}))

    def term(self, number: str) -> "TermTold":
        """A case's term, day by day; nothing personal, no look."""
        return cast("TermTold", self._ask("GET", f"/api/v1/applications/{number}/term", {}))

    def changes(self, *, after: str = "", limit: str = "") -> "ChangesTold":
        """Changes of status in one order for ever; nothing personal, no look."""
        return cast("ChangesTold", self._ask("GET", "/api/v1/changes" + _query({"after": after, "limit": limit}), {}))

    def resolve(self, *, name: str = "", year: str = "", language: str = "") -> "Resolved":
        """Which institution is meant, and who issues today."""
        return cast(
            "Resolved",
            self._ask(
                "GET", "/api/v1/institutions/resolve" + _query({"name": name, "year": year, "language": language}), {}
            ),
        )

    def problem(self, kind: str) -> "KindTold":
        """What a kind of problem means."""
        return cast("KindTold", self._ask("GET", f"/api/v1/problems/{kind}", {}))

    def register_search(self, body: "SearchSent", *, telnusqa_officer: str = "") -> "SearchTold":
        """Search the college's register; the look is written down."""
        return cast(
            "SearchTold", self._ask("POST", "/api/v1/register/search", {"Telnusqa-Officer": telnusqa_officer}, body)
        )

    def terms(
        self, *, act: str = "", channel: str = "", body: str = "", on: str = "", at: str = "", edition: str = ""
    ) -> "TermTold":
        """When something filed on a day would be due, with every day of the term."""
        return cast(
            "TermTold",
            self._ask(
                "GET",
                "/api/v1/terms"
                + _query({"act": act, "channel": channel, "body": body, "on": on, "at": at, "edition": edition}),
                {},
            ),
        )


def _query(asked: dict[str, str]) -> str:
    said = urlencode({name: text for name, text in asked.items() if text})
    return f"?{said}" if said else ""
