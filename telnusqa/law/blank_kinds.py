"""The kinds of blank as they are shipped: what is known of their series."""

from telnusqa.core.blank import BlankKind
from telnusqa.core.blank_kind import KnownBlank, Sureness
from telnusqa.law.cites import cites
from telnusqa.law.parsing import Table


@cites("policy:document-kinds")
def parse_blank_kinds(table: Table) -> tuple[KnownBlank, ...]:
    """The series of the file. Raises ``KeyError``, ``TypeError`` or ``ValueError``."""
    return tuple(
        KnownBlank(**{**each, "kind": BlankKind(each["kind"]), "sure": Sureness(each["sure"])})
        for each in table["blank"]
    )
