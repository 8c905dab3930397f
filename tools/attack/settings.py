"""The product's settings with its limits out of the way: what is looked for is what stands behind them.

``TELNUSQA_PLANTED`` adds two pages with the holes that are looked for, to see that they are found.
"""

import os

from telnusqa.site.settings import *  # noqa: F403

ACCOUNT_RATE_LIMITS = {}
ROOT_URLCONF = "tools.attack.planted" if os.environ.get("TELNUSQA_PLANTED") else "tools.attack.unlimited"
