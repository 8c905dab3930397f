"""What is asked for."""

from enum import StrEnum


class Part(StrEnum):
    """One document of education that can be made anew."""

    DIPLOMA = "diploma"
    SUPPLEMENT = "supplement"


class Wanted(StrEnum):
    """The three objects of the form (2023:A5); edition 2015 knows the diploma alone."""

    BOTH = "diploma_with_supplement"
    DIPLOMA = "diploma"
    SUPPLEMENT = "supplement"

    @property
    def parts(self) -> tuple[Part, ...]:
        """The documents to be made, in the order they are numbered."""
        return {
            Wanted.BOTH: (Part.DIPLOMA, Part.SUPPLEMENT),
            Wanted.DIPLOMA: (Part.DIPLOMA,),
            Wanted.SUPPLEMENT: (Part.SUPPLEMENT,),
        }[self]
