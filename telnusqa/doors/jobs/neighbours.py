"""Whom the errands may speak to; the frame says who is real."""

from dataclasses import dataclass

from telnusqa.outside.ports import Mail, Sms, TimeStamps, Webhooks


@dataclass(frozen=True, kw_only=True)
class Neighbours:
    """Everybody outside.

    ``sms_second`` is asked once the first provider of short messages was silent ``second_after`` times; ``None`` where
    there is no second. ``mail`` is ``None`` only where no letter can be asked for, ``webhooks`` only where nobody is
    told, ``time_stamps`` where no authority is named.
    """

    sms: Sms
    sms_second: Sms | None = None
    second_after: int = 2
    mail: Mail | None = None
    webhooks: Webhooks | None = None
    time_stamps: TimeStamps | None = None
