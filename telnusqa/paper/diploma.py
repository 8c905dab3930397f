"""Fields of a duplicate diploma."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class DiplomaSide:
    """One language's page. Names of organisations stand in the nominative; dates are in words.

    ``decided_on`` is the day of the attestation commission's decision, worded for its place: kk «2022 жылғы
    30 маусымдағы», ru «30 июня 2022 года». The Russian page has no place for ``protocol``. ``issued_on``: kk «2025
    жылғы 14 наурыз», ru «14 марта 2025 года».
    """

    holder: str
    entered_year: str
    institution_at_entry: str
    finished_year: str
    institution_at_completion: str
    speciality: str
    study_form: str
    decided_on: str
    protocol: str
    qualification: str
    head: str
    deputy: str
    settlement: str
    issued_on: str


@dataclass(frozen=True, kw_only=True)
class Diploma:
    """A duplicate diploma: a Kazakh and a Russian page of 150 × 210 mm.

    ``replaced`` is the original's series and number («ТКБ 0712345»), or "" when not known. ``unsealed`` marks an
    electronic sample that carries no seal. ``verify_url`` becomes a code, on a blank only where its layout has a place.
    """

    kk: DiplomaSide
    ru: DiplomaSide
    blank_number: str
    registration_number: str
    replaced: str
    honours: bool
    unsealed: bool
    verify_url: str
