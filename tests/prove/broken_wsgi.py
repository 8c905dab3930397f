"""The web server's entry with something broken on purpose, named in ``SABOTAGE``; whole where nothing is named."""

import os

from telnusqa.site.wsgi import application
from tests.prove import sabotage

sabotage.apply(os.environ.get("SABOTAGE", ""))

__all__ = ["application"]
