"""The web server's entry with something broken on purpose, named in ``SABOTAGE``; whole where nothing is named.

``CLOCK``: how far its clock is ahead (``tests.prove.clocks``).
"""

import os

from telnusqa.site.wsgi import application
from tests.prove import clocks, sabotage

clocks.set_by(os.environ)
sabotage.apply(os.environ.get("SABOTAGE", ""))

__all__ = ["application"]
