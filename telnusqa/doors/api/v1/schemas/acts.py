"""What an act of an officer needs: text, judged inside."""

from ninja import Field

from telnusqa.core.correction import OFFERED
from telnusqa.core.identity import IdentityPaper
from telnusqa.doors.api.v1.schemas.filing import CameSent, Strict
from telnusqa.law.forwarding import ForwardReason


class RecordSent(Strict):
    """Which record of the college's register the case is about."""

    record: str = Field("", description="Its id, as a search of the register answers it")


class DecisionSent(Strict):
    """The decision: ``issue`` is the one a machine can bring; a refusal needs a hearing, on the pages."""

    verdict: str = Field("", description="One of: issue", examples=["issue"])


class CorrectionSent(Strict):
    """What the applicant is asked to add or mend, until which day."""

    topics: list[str] = Field([], description="One of: " + ", ".join(OFFERED), examples=[["speciality"]])
    text: str = Field("", examples=["Which speciality was it?"])
    until: str = Field("", description="The last day to answer, as 2026-11-27")


class ForwardingSent(Strict):
    """Where the application goes on to, and why."""

    reason: str = Field("", description="One of: " + ", ".join(ForwardReason))
    to: str = Field("", description="BIN of the college, for the reasons wrong_college and successor")
    note: str = Field("", description="For the officer who opens it there")
    archive_here: str = Field("", description="BIN of an archive with a desk here, for the reason archive")
    archive: str = Field("", description="Name of another archive")
    archive_address: str = ""


class HandoverSent(Strict):
    """Into whose hands the duplicate was given, and against what."""

    came: CameSent
    paper: str = Field("", description="One of: " + ", ".join(IdentityPaper), examples=["id_card"])
    identity: str = Field("", description="The number of that paper", examples=["012345678"])
    receipt: bool = Field(False, description="Whether the receipt of acceptance was shown")
    note: str = Field("", description="Why not, where it was not")
