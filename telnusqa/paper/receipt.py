"""Fields of the acceptance receipt (2015:9.5; Law on Public Services art. 20)."""

from dataclasses import dataclass

from telnusqa.core.language import Language


@dataclass(frozen=True, kw_only=True)
class Receipt:
    """What an applicant keeps until the duplicate is ready; every text is worded in ``language`` (kk or ru).

    ``counted`` has one value per calendar day from the day after registration to the due day, the due day included:
    whether that day is counted in the term. ``term_explained`` tells the same in words. ``clauses`` is the line naming
    the paragraphs. ``papers`` are the documents taken in.

    What only a counter knows is empty on the portal: ``came`` is who applied for the applicant, ``lacking`` what is
    still to be brought, ``received_at`` the moment, ``request`` the Corporation's own number, ``office`` the counter.
    """

    language: Language
    number: str
    college: str
    applicant: str
    wanted: str
    reasons: str
    papers: tuple[str, ...]
    registered_on: str
    due_on: str
    term_explained: str
    counted: tuple[bool, ...]
    collect_at: str
    call: str
    accepted_by: str
    clauses: str
    came: str = ""
    lacking: tuple[str, ...] = ()
    received_at: str = ""
    request: str = ""
    office: str = ""
