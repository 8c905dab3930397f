"""Fields of the application forms, in the order they stand on the paper (2015:A1, 2023:A5)."""

from dataclasses import dataclass

from telnusqa.core.wanted import Wanted


@dataclass(frozen=True, kw_only=True)
class RussianReading:
    """What a second page, marked as a translation and no official text, says otherwise than the form: in Russian."""

    reason: str
    dated: str
    signature: str


@dataclass(frozen=True, kw_only=True)
class Application2023:
    """The form of Appendix 5 (2023:A5), in Kazakh as it was approved.

    ``institution`` is its name and the year it was finished. ``reason`` stands between «Маған» and «байланысты»: it
    must be worded for that place. ``institution_now`` is the changed name and address, or "". Without ``consent`` the
    sentence is struck through. ``day`` and ``month`` are words («14», «наурыз»), ``year`` has four digits.
    ``signature`` says how it was certified, or "" where a hand signs. ``circumstances`` that found no room beside the
    reason continue the form on a sheet of their own. ``came`` is who applies for the holder, a field of ours outside
    the form. ``reading`` adds a page in Russian.
    """

    head: str
    applicant: str
    institution: str
    speciality: str
    institution_now: str
    reason: str
    wanted: Wanted
    consent: bool
    day: str
    month: str
    year: str
    signature: str
    circumstances: str = ""
    came: str = ""
    reading: RussianReading | None = None


@dataclass(frozen=True, kw_only=True)
class Application2015:
    """The form of Appendix 1 (2015:A1), in Kazakh as it was approved; it asks for the diploma alone.

    Fields mean what they mean in :class:`Application2023`.
    """

    head: str
    applicant: str
    institution: str
    speciality: str
    institution_now: str
    reason: str
    consent: bool
    day: str
    month: str
    year: str
    signature: str
    circumstances: str = ""
    came: str = ""
    reading: RussianReading | None = None
