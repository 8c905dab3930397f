"""The papers of a case."""

from typing import ClassVar

from ninja import Field, Schema
from pydantic import ConfigDict


class DocumentTold(Schema):
    """One paper; ``link`` leads to its PDF."""

    model_config: ClassVar[ConfigDict] = ConfigDict()

    id: str = Field(examples=["receipt"])
    title: str
    number: str | None = Field(description="The registration number of a duplicate; null for other papers")
    link: str


class DocumentsTold(Schema):
    """Every paper there is of a case so far."""

    documents: list[DocumentTold]
