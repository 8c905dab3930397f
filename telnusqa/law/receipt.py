"""What a receipt of acceptance must hold, and by which paragraph it is given."""

from enum import StrEnum

from telnusqa.core.channel import Channel
from telnusqa.law.cites import cites
from telnusqa.law.ruleset import RuleSet


class ReceiptItem(StrEnum):
    """One thing a receipt of acceptance tells."""

    SERVICE = "service"
    NUMBER = "number"
    RECEIVED_AT = "received_at"
    REGISTERED_ON = "registered_on"
    DUE_ON = "due_on"
    APPLICANT = "applicant"
    PAPERS = "papers"
    STILL_TO_BRING = "still_to_bring"
    PROVIDER = "provider"
    TAKEN_BY = "taken_by"
    COLLECTION = "collection"
    CONTACT = "contact"


@cites("2015:9.5", "policy:receipt", "public-services:20")
def receipt_items(channel: Channel) -> tuple[ReceiptItem, ...]:
    """What the receipt holds; on the portal nobody took the papers. The content is ours in both editions."""
    return tuple(item for item in ReceiptItem if channel is not Channel.PORTAL or item is not ReceiptItem.TAKEN_BY)


@cites("2015:9.5", "policy:receipt", "public-services:20")
def receipt_clause(channel: Channel, rules: RuleSet) -> str:
    """By which clause the receipt is given: the edition's where it has one for the channel, otherwise our policy."""
    norm = rules.edition.receipt
    if norm is not None and channel.value in norm.places:
        return norm.clause
    return rules.policy.source("policy:receipt")
