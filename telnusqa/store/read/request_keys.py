"""What a machine's request was answered before."""

from telnusqa.core.request_key import KeptAnswer, RequestKey
from telnusqa.store.keep import request_keys


def answered(organisation: int, request: RequestKey) -> KeptAnswer | None:
    """The answer kept under its key, or None. Raises ``Rejected`` where the key was another body's."""
    return request_keys.answered(organisation, request)
