"""The program: a subcommand, or else the window."""

from __future__ import annotations

import sys

from reader_app import cli


def main() -> int:
    """Run the program with the arguments of the process and return its exit status."""
    return cli.run(sys.argv[1:])
