import base64
import hmac

FIVE_MINUTES = 300


def is_genuine(secret: str, headers: dict[str, str], body: bytes, now: float) -> bool:
    """Whether Telnusqa sent this body just now. `body` is the bytes as they came, `now` is time.time()."""
    event, second = headers["webhook-id"], headers["webhook-timestamp"]
    if abs(now - int(second)) > FIVE_MINUTES:
        return False
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{event}.{second}.".encode() + body
    expected = base64.b64encode(hmac.digest(key, signed, "sha256")).decode()
    given = headers["webhook-signature"].split()
    return any(hmac.compare_digest(f"v1,{expected}", each) for each in given)
