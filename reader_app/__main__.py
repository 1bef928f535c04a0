"""Run the program with ``python -m reader_app``."""

import sys

from reader_app.app import main

if __name__ == "__main__":
    sys.exit(main())
