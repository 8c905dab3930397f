"""Fields of the slip given with a paper duplicate."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class SlipDocument:
    """One document made; ``title_kk`` and ``title_ru`` name it («Дипломның телнұсқасы», «Дубликат диплома»)."""

    title_kk: str
    title_ru: str
    registration_number: str
    blank_number: str
    verify_url: str


@dataclass(frozen=True, kw_only=True)
class Slip:
    """What goes with the paper, which has no code of its own: one or two documents and how to check them."""

    college_kk: str
    college_ru: str
    holder: str
    issued_on_kk: str
    issued_on_ru: str
    documents: tuple[SlipDocument, ...]
