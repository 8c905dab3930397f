"""Why an application counts as registered on its day, in a sentence."""

from datetime import date, datetime, timedelta, timezone

from telnusqa.core.channel import Channel
from telnusqa.core.language import Language
from telnusqa.words.registered import registered_sentence

MONDAY = date(2026, 11, 23)
HERE = timezone(timedelta(hours=5))


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=HERE)


def said(channel: Channel, at: datetime, *, day_off: bool = False) -> str:
    return registered_sentence(channel, at, MONDAY, "2023:7.4", Language.KK, day_off=day_off)


def test_at_a_counter_it_is_the_day_of_the_visit() -> None:
    assert said(Channel.OFFICE, at(23, 10, 0)) == (
        "Өтініш тапсырылған күні тіркеледі: 2026 жылғы 23 қараша, дүйсенбі. "
        "Негізі: Негізгі талаптар тізбесі (2023), 7-жол, портал."
    )


def test_on_the_portal_the_hour_tells_why() -> None:
    assert "жұмыс күні аяқталғанша жіберілсе (18:30), сол күні" in said(Channel.PORTAL, at(23, 18, 30))
    assert "жұмыс уақытынан кейін жіберілген өтініш (18:31)" in said(Channel.PORTAL, at(20, 18, 31))


def test_a_day_off_is_told_without_an_hour() -> None:
    told = said(Channel.PORTAL, at(22, 9, 5), day_off=True)
    assert told.startswith("Порталға демалыс не мереке күні жіберілген өтініш келесі жұмыс күні тіркеледі")
    assert "09:05" not in told
