"""Fields on their way to a form: which form they fill, and the text the form reads."""

import json
import re
from dataclasses import asdict

from telnusqa.paper.acceptance_refusal import AcceptanceRefusalSlip
from telnusqa.paper.application import Application2015, Application2023
from telnusqa.paper.calibration import CalibrationSheet
from telnusqa.paper.commission_act import CommissionAct
from telnusqa.paper.complaint import ComplaintCoupon, ComplaintStamp
from telnusqa.paper.diploma import Diploma
from telnusqa.paper.form import Form
from telnusqa.paper.ledger import Ledger
from telnusqa.paper.letter import Letter
from telnusqa.paper.qr import qr_svg
from telnusqa.paper.receipt import Receipt
from telnusqa.paper.slip import Slip
from telnusqa.paper.supplement import Supplement
from telnusqa.paper.term import TermSheet

Sheet = (
    Application2015
    | Application2023
    | Receipt
    | Diploma
    | Supplement
    | Slip
    | TermSheet
    | Letter
    | AcceptanceRefusalSlip
    | Ledger
    | CommissionAct
    | ComplaintCoupon
    | ComplaintStamp
    | CalibrationSheet
)

FIELDS_OF: dict[Form, type[Sheet]] = {
    Form.APPLICATION_2015: Application2015,
    Form.APPLICATION_2023: Application2023,
    Form.RECEIPT: Receipt,
    Form.DIPLOMA: Diploma,
    Form.SUPPLEMENT: Supplement,
    Form.SLIP: Slip,
    Form.TERM: TermSheet,
    Form.LETTER: Letter,
    Form.ACCEPTANCE_REFUSAL: AcceptanceRefusalSlip,
    Form.LEDGER: Ledger,
    Form.COMMISSION_ACT: CommissionAct,
    Form.COMPLAINT_COUPON: ComplaintCoupon,
    Form.COMPLAINT_STAMP: ComplaintStamp,
    Form.CALIBRATION: CalibrationSheet,
}

_SPACE = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")


def as_json(fields: Sheet) -> str:
    """The fields as JSON, white space folded; beside each ``verify_url`` stands its code as ``verify_qr``."""
    return json.dumps(_plain(asdict(fields)), ensure_ascii=False, sort_keys=True)


def texts(fields: Sheet) -> tuple[tuple[str, str], ...]:
    """Every text with its name: ``holder``, ``kk.holder``, ``marks.3.kk``."""
    return tuple(_texts("", asdict(fields)))


def _plain(value: object) -> object:
    if isinstance(value, dict):
        out = {key: _plain(inner) for key, inner in value.items()}
        if url := out.get("verify_url"):
            out["verify_qr"] = qr_svg(str(url))
        return out
    if isinstance(value, tuple | list):
        return [_plain(inner) for inner in value]
    return _SPACE.sub(" ", value).strip() if isinstance(value, str) else value


def _texts(path: str, value: object) -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [pair for key, inner in value.items() for pair in _texts(f"{path}.{key}".lstrip("."), inner)]
    if isinstance(value, tuple | list):
        return [pair for place, inner in enumerate(value) for pair in _texts(f"{path}.{place}", inner)]
    return [(path, value)] if isinstance(value, str) else []
