"""Which pages the counter's form has, and which fields stand on each."""

from dataclasses import fields

from telnusqa.core.application import Typed
from telnusqa.core.identity import TypedIdentity
from telnusqa.core.intake import TypedCame, TypedIntake
from telnusqa.core.press_notice import TypedNotice

WHO, WISH, PAPERS, CHECK = "who", "wish", "papers", "check"

FIELDS: dict[str, tuple[str, ...]] = {
    WHO: (
        "came",
        "applicant_surname",
        "applicant_given",
        "applicant_patronymic",
        "iin",
        "phone",
        "email",
        "tell_by",
        "address",
        "came_name",
    ),
    WISH: (
        "institution",
        "institution_then",
        "institution_changed",
        "graduation_year",
        "speciality",
        "reasons",
        "circumstances",
        "then_surname",
        "then_given",
        "then_patronymic",
        "wanted",
        "original_series",
        "original_number",
        "original_date",
        "collection",
    ),
    PAPERS: (
        "brought",
        "identity_paper",
        "identity_number",
        "identity_issued_by",
        "identity_issued_on",
        "power_number",
        "power_issued_on",
        "power_until",
        "power_notary",
        "power_notarised",
        "power_people",
        "power_named",
        "guardian_paper",
        "guardian_number",
        "guardian_issued_on",
        "guardian_people",
        "periodical",
        "published",
        "notice_document_number",
        "notice_issue_registered",
        "request_number",
    ),
    CHECK: ("consent", "counter_consent"),
}
"""The fields of each page, in the order they are asked."""

PAGES = (WHO, WISH, PAPERS)
"""The pages that are filled in; at the check, what was printed is signed."""
PAGE_OF = {field: page for page, names in FIELDS.items() for field in names}
"""On which page a field stands."""

DAYS = frozenset(
    {
        "original_date",
        "identity_issued_on",
        "power_issued_on",
        "power_until",
        "guardian_issued_on",
        "published",
        "notice_issue_registered",
    }
)
"""Fields of three boxes."""
LISTS = frozenset({"reasons", "brought"})
"""Fields of several answers."""

PARTS = {
    "application": frozenset(each.name for each in fields(Typed)),
    "came": frozenset(each.name for each in fields(TypedCame)),
    "identity": frozenset(each.name for each in fields(TypedIdentity)),
    "notice": frozenset(each.name for each in fields(TypedNotice)),
}
"""In which part of the typed form a field is kept; every other is the form's own."""

assert set(PAGE_OF) <= {each.name for each in fields(TypedIntake)}.union(*PARTS.values()), "core's form and its pages"


def after(page: str) -> str | None:
    """The page after this one, or None after the last."""
    following = PAGES.index(page) + 1
    return PAGES[following] if following < len(PAGES) else None


def before(page: str) -> str | None:
    """The page before this one, or None before the first."""
    place = PAGES.index(page)
    return PAGES[place - 1] if place else None
