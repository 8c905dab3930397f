"""An application as a machine files it: text, judged inside; all that is wrong with it is told at once."""

from datetime import date
from typing import ClassVar

from ninja import Field, Schema
from pydantic import ConfigDict

from telnusqa.core.case import State
from telnusqa.core.channel import Collection
from telnusqa.core.evidence import Paper
from telnusqa.core.identity import IdentityPaper, IdentitySource
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.standing import Standing
from telnusqa.core.tell_by import TellBy
from telnusqa.core.wanted import Wanted

DAY = "A day as 2009-06-27"
"""How a day is described."""


def one_of(values: type) -> str:
    """How a choice is described."""
    return "One of: " + ", ".join(values)  # type: ignore[arg-type]


class Strict(Schema):
    """A name nobody knows is told, not passed over."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid")


class ApplicationSent(Strict):
    """The form of application (2023:A5)."""

    institution: str = Field("", description="BIN of the college asked", examples=["960940000175"])
    institution_then: str = Field("", description="Its name in the years of study")
    institution_changed: str = Field("", description="What is known of its renaming or closing")
    graduation_year: str = Field("", examples=["2009"])
    speciality: str = ""
    applicant_surname: str = ""
    applicant_given: str = ""
    applicant_patronymic: str = ""
    iin: str = Field("", description="Twelve digits, or empty for a foreigner")
    phone: str = Field("", examples=["+77010000001"])
    email: str = ""
    tell_by: str = Field("", description=one_of(TellBy))
    address: str = ""
    reasons: list[str] = Field([], description=one_of(Reason))
    circumstances: str = ""
    then_surname: str = Field("", description="The name on the document, where it changed since")
    then_given: str = ""
    then_patronymic: str = ""
    wanted: str = Field("", description=one_of(Wanted))
    original_series: str = ""
    original_number: str = ""
    original_date: str = Field("", description=DAY)
    collection: str = Field("", description=one_of(Collection))
    consent: bool = Field(False, description="Whether the applicant agrees to the use of personal data")


class CameSent(Strict):
    """Who came to the counter, and by which right."""

    came: str = Field("", description=one_of(Standing), examples=["holder"])
    came_name: str = ""
    power_number: str = ""
    power_issued_on: str = Field("", description=DAY)
    power_until: str = Field("", description=DAY)
    power_notary: str = ""
    power_notarised: bool = False
    power_people: bool = False
    power_named: bool = False
    guardian_paper: str = ""
    guardian_number: str = ""
    guardian_issued_on: str = Field("", description=DAY)
    guardian_people: bool = False


class IdentitySent(Strict):
    """What was shown of them, checked against and never copied."""

    identity_paper: str = Field("", description=one_of(IdentityPaper), examples=["id_card"])
    identity_number: str = ""
    identity_issued_by: str = ""
    identity_issued_on: str = Field("", description=DAY)
    identity_source: str = Field("", description=one_of(IdentitySource), examples=["card"])


class NoticeSent(Strict):
    """The notice in the press, under an edition that asks for it."""

    periodical: str = ""
    published: str = Field("", description=DAY)
    notice_document_number: str = ""
    notice_issue_registered: str = Field("", description=DAY)


class IntakeSent(Strict):
    """What came over the counter: the application, who brought it, and which papers lie there."""

    application: ApplicationSent
    came: CameSent
    identity: IdentitySent | None = None
    notice: NoticeSent | None = None
    brought: list[str] = Field([], description=one_of(Paper), examples=[["application", "identity"]])
    counter_consent: bool = Field(False, description="Whether the counter's own form of consent was signed")
    signed: bool = Field(False, description="Whether the applicant signed the application")
    request_number: str = Field("", description="The number of the same visit in the office's own system")
    request_barcode: str = ""
    after: str = Field("", description="Number of an earlier refusal to accept that this visit follows")
    happened_on: str = Field("", description=DAY + ", where it was taken in before it is sent; empty is now")
    happened_hour: str = Field("", description="A time as 18:31, of the same")
    language: str = Field("kk", description=one_of(Language))


class Links(Schema):
    """Where the case can be read on."""

    self: str
    status: str
    term: str
    receipt: str | None


class Filed(Schema):
    """The case an application has become. The same request under the same key is answered with the same."""

    number: str = Field(examples=["7K3M9QXAT"])
    state: State
    registered_on: date
    due_on: date
    links: Links
