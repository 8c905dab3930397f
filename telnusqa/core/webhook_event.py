"""Every act on a webhook, by name. Of its address they hold a salted hash, of its secret the name."""

from dataclasses import dataclass
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class WebhookAdded(Event):
    """Another system is told of changes from the place ``position`` on. ``address`` is a salted hash."""

    kind: ClassVar[str] = "webhook_added"
    address: str
    key: str
    position: int


@dataclass(frozen=True, kw_only=True)
class WebhookPaused(Event):
    """It is told of nothing until it goes on."""

    kind: ClassVar[str] = "webhook_paused"


@dataclass(frozen=True, kw_only=True)
class WebhookWentOn(Event):
    """It is told again, from where it was left."""

    kind: ClassVar[str] = "webhook_went_on"


@dataclass(frozen=True, kw_only=True)
class WebhookSentAgain(Event):
    """It is told again of what stands behind the place ``position``; ``before`` is where it had come to."""

    kind: ClassVar[str] = "webhook_sent_again"
    before: int
    position: int


@dataclass(frozen=True, kw_only=True)
class WebhookSecretGiven(Event):
    """A new secret signs; the old one does so beside it for a day."""

    kind: ClassVar[str] = "webhook_secret_given"
    key: str
    old: str


@dataclass(frozen=True, kw_only=True)
class WebhookFellSilent(Event):
    """It took nothing for so long that it is left alone; or it said that it is gone for good."""

    kind: ClassVar[str] = "webhook_fell_silent"
    error: str


@dataclass(frozen=True, kw_only=True)
class WebhookWithdrawn(Event):
    """It is told of nothing for ever, and its secrets are dropped."""

    kind: ClassVar[str] = "webhook_withdrawn"
