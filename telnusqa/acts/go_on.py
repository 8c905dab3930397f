"""An errand over many cases does a few and goes on in another, so that nobody's code waits behind all of them."""

from telnusqa.acts._act import note
from telnusqa.core.errand import Ask, Errand
from telnusqa.store.keep.write import run_later


@note
def go_on(errand: Errand, home: int, after: str = "") -> None:
    """Ask for the cases of a home from behind the number ``after`` on; asked again, it is the same errand."""
    first, _, _ = errand.step.partition("@")
    payload = {**errand.payload, "home": home, "after": after}
    run_later(home, Ask(errand.kind, errand.subject, "", payload), f"{first}@{home}:{after}")
