"""The product's settings with its limits out of the way: what is looked for is what stands behind them.

``TELNUSQA_PLANTED`` adds two pages with the holes that are looked for, to see that they are found;
``TELNUSQA_LISTENED`` names the file that is written by tools/attack/listening.py.
"""

import os

from telnusqa.site.settings import *  # noqa: F403
from telnusqa.site.settings import MIDDLEWARE as OURS

ACCOUNT_RATE_LIMITS = {}
ROOT_URLCONF = "tools.attack.planted" if os.environ.get("TELNUSQA_PLANTED") else "tools.attack.unlimited"
MIDDLEWARE = [*(["tools.attack.listening.listen"] if os.environ.get("TELNUSQA_LISTENED") else []), *OURS]
