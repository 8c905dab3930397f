"""What became of an original, as officers read it."""

from datetime import UTC, date, datetime

import pytest

from telnusqa.core.custody_act import Paper
from telnusqa.core.language import Language
from telnusqa.core.original import KeptOriginalsAct, KeptWhere, OriginalFate, OriginalState
from telnusqa.words.original import ended_by, fate_choice, kept_at, kept_where, original_state

KK, RU, EN = Language.KK, Language.RU, Language.EN
ACT = KeptOriginalsAct(
    id=1,
    fate=OriginalFate.DESTROYED,
    paper=Paper(number="4", dated=date(2026, 11, 23), commission=("А", "Б")),
    where=None,
    place="",
    by="staff:1",
    at=datetime(2026, 11, 23, tzinfo=UTC),
)


@pytest.mark.parametrize("language", Language)
def test_each_is_called_otherwise(language: Language) -> None:
    assert len({original_state(each, language) for each in OriginalState}) == len(OriginalState)
    assert len({fate_choice(each, language) for each in OriginalFate}) == len(OriginalFate)
    assert len({kept_where(each, language) for each in KeptWhere}) == len(KeptWhere)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (KK, "Түпнұсқа жойылды: № 4 акт, 23.11.2026"),
        (RU, "Подлинник уничтожен: акт № 4 от 23.11.2026"),
        (EN, "Original destroyed: act № 4 of 23 Nov 2026"),
    ],
)
def test_the_act_is_named(language: Language, said: str) -> None:
    assert ended_by(ACT, language) == said


def test_a_place_is_told_where_there_is_one() -> None:
    assert kept_at(None, "", KK) == ""
    assert kept_at(KeptWhere.PERSONAL_FILE, "", KK) == "Жеке іс"
    assert kept_at(KeptWhere.ARCHIVE, "Қор 12", KK) == "Архив, Қор 12"
