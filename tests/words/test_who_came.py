"""Everybody who can come, and every paper of a guardian, has a name of its own."""

from telnusqa.core.guardianship import GuardianPaper
from telnusqa.core.language import Language
from telnusqa.core.standing import Standing
from telnusqa.words.handover import guardian_paper, who_came


def test_each_is_called_otherwise_in_each_language() -> None:
    for language in Language:
        assert len({who_came(each, language) for each in Standing}) == len(Standing)
        assert len({guardian_paper(each, language) for each in GuardianPaper}) == len(GuardianPaper)
    assert who_came(Standing.HOLDER, Language.KK) == "Өтініш берушінің өзі"
    assert who_came(Standing.ATTORNEY, Language.KK) == "Сенімхаты бар өкілі"
    assert guardian_paper(GuardianPaper.BIRTH_CERTIFICATE, Language.KK) == "Туу туралы куәлік"
