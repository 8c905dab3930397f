"""What stands on an archive's certificate or extract: its own words on its own letterhead, as entered here."""

from dataclasses import dataclass

from telnusqa.core.archive_answer import ArchiveAnswer
from telnusqa.core.language import Language
from telnusqa.core.serial import shown
from telnusqa.paper.form import Form
from telnusqa.paper.glyphs import printed
from telnusqa.paper.letter import Letter, LetterPart, LetterRow
from telnusqa.words.archive import archive_answer_kind, cipher_rows
from telnusqa.words.catalogue import say
from telnusqa.words.date import long_date


@dataclass(frozen=True, kw_only=True)
class AboutArchive:
    """Whose letter it is, in ``language``, which is Kazakh or Russian; ``to`` is who asked."""

    archive: str
    address: str
    phone: str
    request: str
    to: str
    language: Language


def answer_sheet(about: AboutArchive, answer: ArchiveAnswer) -> tuple[Form, Letter]:
    """The answer with its archival cipher and sheets; no term, ground or paper of ours is named on it."""
    language = about.language
    lines = tuple(printed(line) for line in answer.text.splitlines() if line.strip())
    rows = (*cipher_rows(answer, language), (say(language, "Қол қойған"), answer.signatory))
    return Form.LETTER, Letter(
        language=language,
        college=about.archive,
        address=about.address,
        title=archive_answer_kind(answer.kind, language),
        number=printed(answer.number),
        day=long_date(answer.day, language),
        to_name=say(language, "Кімге"),
        to=printed(about.to),
        rows=tuple(LetterRow(name, printed(value)) for name, value in rows),
        parts=(
            LetterPart(say(language, "Мазмұны"), lines),
            LetterPart(
                say(language, "Бұл бет туралы"),
                (
                    say(
                        language,
                        "Бұл – архив жүйеге енгізген мәтін. Қол қойылған түпнұсқасы архивте: оны сол жерден аласыз.",
                    ),
                ),
            ),
        ),
        signing=(),
        foot=say(
            language,
            "Архивтегі сұрау № %(number)s. Архивтің телефоны: %(phone)s.",
            number=shown(about.request),
            phone=about.phone,
        ),
    )
