"""Where a packaged program begins."""

from __future__ import annotations

import sys

from mcdesk.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
