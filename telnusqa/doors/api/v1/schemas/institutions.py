"""What is asked about institutions, and answered."""

from datetime import date

from ninja import Field, Schema


class Asked(Schema):
    """The question, as text: what it means is judged inside, and all that is wrong with it told at once."""

    name: str = Field("", description="The name as people remember it, in Kazakh, Russian or English")
    year: str = Field("", description="A year they were there, if known")
    language: str = Field("kk", description="kk, ru or en: of the sentences")


class Name(Schema):
    """A name an institution bears or bore; a day that is not known is null."""

    kk: str
    ru: str
    en: str
    since: date | None
    until: date | None
    former: bool


class Step(Schema):
    """What became of an institution: renamed, merged, split or liquidated."""

    fate: str
    on: date
    act_number: str
    act_dated: date | None
    to: str | None = Field(description="Name of the institution it passed into; null where it was liquidated")


class IssuerTold(Schema):
    """Who keeps the register today."""

    role: str = Field(description="itself, successor, archive or unknown_archive")
    bin: str | None
    name: str | None
    address: str | None
    phone: str | None
    takes_applications: bool = Field(description="Whether an application can be made to it here")
    steps: list[Step]
    why: list[str] = Field(description="The same in sentences of the language that was asked for")


class Candidate(Schema):
    """An institution that may be meant."""

    bin: str | None = Field(description="null for one closed before such numbers were")
    name: str
    confidence: float = Field(ge=0, le=1)
    matched: Name
    issuers: list[IssuerTold]


class Resolved(Schema):
    """The likeliest first. An empty list means: we do not know."""

    known: bool
    sure: bool = Field(description="The first one is meant, and no other can be")
    candidates: list[Candidate]
