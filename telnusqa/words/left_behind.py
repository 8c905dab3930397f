"""What somebody who goes leaves behind, and what becomes of it."""

from collections.abc import Sequence

from telnusqa.core.custody import BlankRange
from telnusqa.core.language import Language
from telnusqa.core.role import Role
from telnusqa.words.blank import blank_kind
from telnusqa.words.catalogue import say, say_n
from telnusqa.words.choice import role as role_in_words


def cases(n: int, language: Language) -> str:
    """Open cases stay in their name until the head gives them to others."""
    return say_n(
        language,
        "Қолында аяқталмаған %(n)s іс бар: оны басшы «Істерді бөлу» бетінде басқа орындаушыға береді.",
        "Қолында аяқталмаған %(n)s іс бар: оларды басшы «Істерді бөлу» бетінде басқа орындаушыларға береді.",
        n,
    )


def blanks(these: Sequence[BlankRange], language: Language) -> str:
    """Blanks in hand stay there until the custodian takes them back."""
    named = "; ".join(f"{blank_kind(each.kind, language)} {each}" for each in these)
    return say(
        language,
        "Қолында бланк бар: %(blanks)s. Бланк сақтаушы қайтып алғанша, олар осы адамда тұр деп есептеледі.",
        blanks=named,
    )


def stands_in(n: int, language: Language) -> str:
    """Whoever is away needs another who stands in."""
    return say_n(
        language,
        "Орнында жоқ %(n)s қызметкерді алмастырып отыр. Басшы оның орнына басқа адамды тағайындасын.",
        "Орнында жоқ %(n)s қызметкерді алмастырып отыр. Басшы олардың орнына басқа адамды тағайындасын.",
        n,
    )


def alone(role: Role, language: Language) -> str:
    """Nobody else there does what this role does."""
    return say(
        language,
        "Бұл ұйымда осы міндет одан басқа ешкімде жоқ: %(role)s. Алдымен басқа адамға тағайындаған жөн.",
        role=role_in_words(role, language),
    )
