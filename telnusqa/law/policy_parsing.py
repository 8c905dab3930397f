"""From the file of our own rules to typed values: what it lacks or misspells stops the start, named."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from telnusqa.core.calendar import Week
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.original import OriginalFate
from telnusqa.law.cites import cites
from telnusqa.law.norm import Body, OneTimeCode
from telnusqa.law.norm_counter import AcceptanceRefusalNorm
from telnusqa.law.parsing import Table, parse_term
from telnusqa.law.policy import (
    ComplaintPolicy,
    CorrectionPolicy,
    Counting,
    EditionAcceptanceRefusal,
    ExtensionPolicy,
    ForwardingPolicy,
    HearingPolicy,
    InventoryPolicy,
    NameOnDuplicate,
    Policy,
    PolicyRule,
    PowerPolicy,
    RetentionPolicy,
    ScheduleChoice,
    StoragePolicy,
    WarningsPolicy,
)

_ABOUT = frozenset({"authority", "like", "unsure"})


@cites("policy")
def parse_policy(table: Table) -> Policy:
    """The policy from its file. Raises ``KeyError``, ``TypeError`` or ``ValueError``."""
    rules: dict[str, Table] = {name: rule for name, rule in table.items() if isinstance(rule, Mapping)}
    code = rules["one-time-code"]
    return Policy(
        version=table["version"],
        rules=tuple(
            PolicyRule(f"policy:{name}", rule.get("authority", ""), rule.get("like", ""), rule.get("unsure", False))
            for name, rule in rules.items()
        ),
        collection_places=frozenset(map(Collection, rules["collection"]["places"])),
        inner_term_days=rules["inner-term"]["days"],
        inner_term_editions=frozenset(rules["inner-term"]["editions"]),
        portal_hours=Body(rules["portal-hours"]["body"]),
        corporation_schedules=tuple(
            ScheduleChoice(edition, schedule) for edition, schedule in rules["corporation-hours"]["schedule"].items()
        ),
        authority_week=Week(rules["authority-week"]["week"]),
        filling_error_offered=rules["filling-error"]["offered"],
        filling_error_asks_original=rules["filling-error"]["asks_original"],
        name_on_duplicate=NameOnDuplicate(rules["name-on-duplicate"]["name"]),
        surrendered_original=OriginalFate(rules["surrendered-original"]["fate"]),
        representative_channels=frozenset(map(Channel, rules["representative"]["channels"])),
        power_of_attorney=PowerPolicy(**_own(rules["power-of-attorney"])),
        consent_form_channels=frozenset(map(Channel, rules["consent-form"]["channels"])),
        electronic_alone=rules["electronic-alone"]["offered"],
        acceptance_refusals=tuple(_acceptance_refusals(rules["acceptance-refusal"])),
        refused_kept_days=rules["acceptance-refusal"]["kept_days"],
        hearing=HearingPolicy(**_own(rules["hearing"])),
        deemed_refusal_since=rules["deemed-refusal"]["since"],
        forwarding=ForwardingPolicy(**_own(rules["forwarding"])),
        correction=CorrectionPolicy(**_own(rules["correction"])),
        warnings=WarningsPolicy(**_own(rules["warnings"])),
        extension=ExtensionPolicy(**_own(rules["extension"])),
        storage=StoragePolicy(**_own(rules["storage"])),
        archive_told=rules["archive"]["told"],
        complaint=_complaint(rules["complaint"]),
        four_eyes_same_person=rules["four-eyes"]["same_person"],
        enquiry_days=rules["enquiry"]["days"],
        record_correction_days=rules["record-correction"]["days"],
        inventory=InventoryPolicy(
            months=rules["inventory"]["months"], counted_by=Counting(rules["inventory"]["counted_by"])
        ),
        retention=RetentionPolicy(**_own(rules["retention"])),
        one_time_code=OneTimeCode(
            digits=code["digits"], life=timedelta(minutes=code["life_minutes"]), tries=code["tries"]
        ),
    )


def _own(rule: Table) -> dict[str, Any]:
    """The values of a rule without what it says about itself."""
    return {name: value for name, value in rule.items() if name not in _ABOUT}


def _acceptance_refusals(rule: Table) -> list[EditionAcceptanceRefusal]:
    return [
        EditionAcceptanceRefusal(
            edition, AcceptanceRefusalNorm(body=Body(body), copies=rule["copies"], clause=rule["authority"])
        )
        for edition, bodies in rule["bodies"].items()
        for body in bodies
    ]


def _complaint(rule: Table) -> ComplaintPolicy:
    return ComplaintPolicy(
        terms=tuple(parse_term({**term, "clause": rule["authority"]}) for term in rule["term"]),
        editions=frozenset(rule["editions"]),
        filing_months=rule["filing_months"],
        forward_days=rule["forward_days"],
        pretrial_since=rule["pretrial_since"],
    )
