"""Consents that did not come with the application, as doors see them."""

from telnusqa.core.case import Case
from telnusqa.core.consent_asking import Asking
from telnusqa.store.keep import consents


def lacking(case: Case) -> Asking | None:
    """When it was asked for; None where consent came with the application and nobody has to be asked."""
    return None if consents.came(case) else consents.asking(case)
