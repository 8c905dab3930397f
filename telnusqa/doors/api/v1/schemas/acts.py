"""What an act of an officer needs: text, judged inside."""

from ninja import Field

from telnusqa.core.correction import OFFERED
from telnusqa.core.evidence import Paper
from telnusqa.core.identity import IdentityPaper
from telnusqa.doors.api.v1.schemas.filing import DAY, CameSent, Strict, one_of
from telnusqa.law.forwarding import ForwardReason
from telnusqa.law.hearing_record import RecordMethod
from telnusqa.law.norm_outcome import Ground
from telnusqa.law.refusal_ground import FoundHow


class RecordSent(Strict):
    """Which record of the college's register the case is about."""

    record: str = Field("", description="Its id, as a search of the register answers it")


class DecisionSent(Strict):
    """The decision. A refusal is told first, heard, and decided by the head once nobody can object any more."""

    verdict: str = Field("", description="One of: issue, refuse, not_refuse", examples=["issue"])
    why: str = Field("", description="Why it is not refused after all, for not_refuse")


class IntendedRefusalSent(Strict):
    """On which ground a refusal is intended, with its evidence, and the hearing the applicant is called to."""

    ground: str = Field("", description=one_of(Ground), examples=["untrue"])
    untrue_document: str = Field("", description="Which paper is untrue, for untrue; " + one_of(Paper))
    statement: str = Field("", description="What in it is untrue, for untrue")
    found_how: str = Field("", description="How that was found, for untrue; " + one_of(FoundHow))
    evidence: list[str] = Field([], description="Where each piece of evidence is kept, for untrue")
    rules_document: str = Field("", description="Which paper is meant, for not_meeting_rules; " + one_of(Paper))
    paragraph: str = Field("", description="Which paragraph of the Rules it does not meet", examples=["12"])
    what: str = Field("", description="What the paper lacks, for not_meeting_rules")
    asked_how: str = Field("", description="How consent was asked for both times, for no_consent")
    reasoned: str = Field("", description="The reasons, as the applicant will read them")
    hearing_on: str = Field("", description=DAY)
    hearing_hour: str = Field("", description="A time as 11:00")
    hearing_place: str = ""
    hearing_preliminary: str = Field("", description="The decision that is intended, in one sentence")


class HearingSent(Strict):
    """The record of the hearing; what was said there is left out where the applicant did not come."""

    record_method: str = Field("", description=one_of(RecordMethod), examples=["computer"])
    record_place: str = ""
    record_day: str = Field("", description=DAY)
    record_began: str = Field("", description="A time as 11:00")
    record_ended: str = Field("", description="A time as 11:25")
    record_body: str = Field("", description="The organisation that heard")
    record_official: str = Field("", description="Who held the hearing")
    record_secretary: str = ""
    record_participant: str = ""
    record_question: str = Field("", description="What was heard about")
    came: bool | None = Field(None, description="Whether the applicant came")
    record_explanations: str = ""
    record_answers: str = ""
    record_motions: str = ""
    record_official_signed: bool = False
    record_secretary_signed: bool = False


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
