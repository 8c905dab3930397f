"""Everybody who can come, and every paper of a guardian, has a name of its own."""

from telnusqa.core.guardianship import GuardianPaper
from telnusqa.core.language import Language
from telnusqa.core.standing import Standing
from telnusqa.words.standing import guardian_paper_name, standing_name


def test_each_is_called_otherwise_in_each_language() -> None:
    for language in Language:
        assert len({standing_name(each, language) for each in Standing}) == len(Standing)
        assert len({guardian_paper_name(each, language) for each in GuardianPaper}) == len(GuardianPaper)
    assert standing_name(Standing.HOLDER, Language.KK) == "Өтініш берушінің өзі"
    assert standing_name(Standing.ATTORNEY, Language.KK) == "Сенімхаты бар өкілі"
    assert guardian_paper_name(GuardianPaper.BIRTH_CERTIFICATE, Language.KK) == "Туу туралы куәлік"
