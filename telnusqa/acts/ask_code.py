"""A one-time code is asked for: made, sealed, and sent by an errand."""

import uuid
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import note
from telnusqa.core.code import CodePurpose
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.store.keep import codes, limits
from telnusqa.store.keep.write import run_later
from telnusqa.store.read import rulesets

MOST_FOR_A_PHONE = 15
MOST_FOR_A_PHONE_FROM_AN_ADDRESS = 5
MOST_FROM_AN_ADDRESS = 30


@note
def ask_code(
    purpose: CodePurpose,
    phone: str,
    *,
    text_hash: str,
    language: Language,
    address: str,
    at: datetime,
) -> uuid.UUID | Problem:
    """The name of the code, or the problem ``too_often``: a limit is remembered, so it is an answer and no exception.

    ``text_hash`` binds a confirmation to one text (2023:8.4); ``address`` is where the request came from.
    """
    near = limits.hit(f"{purpose}-phone-address", f"{phone} {address}", at=at, most=MOST_FOR_A_PHONE_FROM_AN_ADDRESS)
    within = [
        near,
        # Counted only for those still within their own limit: nobody can use up another's codes from one place.
        not near or limits.hit(f"{purpose}-phone", phone, at=at, most=MOST_FOR_A_PHONE),
        limits.hit("code-address", address, at=at, most=MOST_FROM_AN_ADDRESS),
    ]
    if not all(within):
        return limits.too_often("phone")
    norm = rulesets.policy(timezone.localdate(at)).one_time_code
    name = codes.create(purpose, phone, text_hash, language, at, norm)
    run_later(None, Ask(ErrandKind.SEND_CODE, str(name), "send"), "send")
    return name
