"""The papers this house prints; each name is its file in ``forms/``."""

from enum import StrEnum


class Form(StrEnum):
    """One printed form."""

    APPLICATION_2015 = "application_2015"
    APPLICATION_2023 = "application_2023"
    RECEIPT = "receipt"
    DIPLOMA = "diploma"
    SUPPLEMENT = "supplement"
    SLIP = "slip"
    TERM = "term"
    LETTER = "letter"
    ACCEPTANCE_REFUSAL = "acceptance_refusal"
    LEDGER = "ledger"
    COMMISSION_ACT = "commission_act"
    COMPLAINT_COUPON = "complaint_coupon"
    COMPLAINT_STAMP = "complaint_stamp"
    CALIBRATION = "calibration"
