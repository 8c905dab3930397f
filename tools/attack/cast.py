"""Who is let at the house: everybody of the sample, nobody at all, and the systems of two organisations."""

from dataclasses import dataclass

APPLICANT = "applicant"
NOBODY = "nobody"
ADMINISTRATOR = "ermek"
"""What he keeps, the others hang on: he closes their accounts."""


@dataclass(frozen=True)
class Member:
    """One who comes in by a browser.

    ``alike`` is who stands in their place in tests/house/access.toml, ``only`` what of that one's addresses are theirs;
    ``elsewhere`` says that they work at another college: of those addresses they share what names nobody's thing.
    ``begins`` are forms that are sent before the walk (the page, where it is sent), so that what follows them is there.
    """

    who: str
    start: str
    alike: str
    only: str = ""
    elsewhere: bool = False
    begins: tuple[tuple[str, str], ...] = ()


_TAKES_IN = (("/college/intake/", "/college/intake/new/"),)
MEMBERS = (
    Member(NOBODY, "/", "nobody"),
    Member(APPLICANT, "/portal/cases/", "aliya", begins=(("/portal/apply/", "/portal/apply/"),)),
    Member("saule", "/college/", "saule"),
    Member("dina", "/college/", "dina"),
    Member("gulnar", "/college/", "gulnar", begins=_TAKES_IN),
    Member("kulyash", "/college/blanks/", "gulnar", only="/college/blanks/"),
    Member("marat", "/college/", "marat"),
    Member("zhandos", "/college/", "zhandos"),
    Member("sholpan", "/college/", "marat", elsewhere=True),
    Member("bolat", "/counter/", "bolat", begins=(("/counter/", "/counter/new/"),)),
    Member("raushan", "/archive/", "raushan"),
    Member(ADMINISTRATOR, "/reference/", "ermek"),
)

MACHINES = {
    "machine-college": ("saule", "college:intake_paper", "taken in at the office"),
    "machine-corporation": ("bolat", "counter:case", "taken in at the counter"),
}
"""Systems with a token for everything: the officer for whom each asks, and the row of the matrix whose case it sees."""
