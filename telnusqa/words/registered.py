"""Why something counts as registered on its day."""

from datetime import date, datetime

from telnusqa.core.channel import Channel
from telnusqa.core.language import Language
from telnusqa.words.catalogue import say
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date, weekday


def registered_sentence(
    channel: Channel, happened_at: datetime, registered_on: date, clause: str, language: Language, *, day_off: bool
) -> str:
    """On which day an application counts as registered and why, by which paragraph.

    ``happened_at`` is the local moment of filing; ``day_off`` says that its day is none of the provider's working days.
    """
    day = f"{long_date(registered_on, language)}, {weekday(registered_on, language)}"
    source = clause_name(clause, language)
    if channel is not Channel.PORTAL:
        return say(language, "Өтініш тапсырылған күні тіркеледі: %(day)s. Негізі: %(source)s.", day=day, source=source)
    hour = f"{happened_at:%H:%M}"
    if registered_on == happened_at.date():
        return say(
            language,
            "Өтініш порталға жұмыс күні аяқталғанша жіберілсе (%(hour)s), сол күні тіркеледі: "
            "%(day)s. Негізі: %(source)s.",
            hour=hour,
            day=day,
            source=source,
        )
    if day_off:
        return say(
            language,
            "Порталға демалыс не мереке күні жіберілген өтініш келесі жұмыс күні тіркеледі: "
            "%(day)s. Негізі: %(source)s.",
            day=day,
            source=source,
        )
    return say(
        language,
        "Порталға жұмыс уақытынан кейін жіберілген өтініш (%(hour)s) келесі жұмыс күні тіркеледі: "
        "%(day)s. Негізі: %(source)s.",
        hour=hour,
        day=day,
        source=source,
    )
