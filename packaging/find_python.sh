#!/bin/sh
# Print a Python from 3.11 on, one that can make virtual environments before one that cannot.
# $PYTHON, where it is set, is the only one asked.
candidates=${PYTHON:-python3.13 python3.12 python3.11 python3.14 python3}
for check in 'import ensurepip, venv' 'pass'; do
  for candidate in $candidates; do
    if "$candidate" -c "import sys; assert sys.version_info >= (3, 11); $check" 2>/dev/null; then
      command -v "$candidate"
      exit 0
    fi
  done
done
echo "No Python from 3.11 on was found (asked: $candidates)." >&2
echo "Install one, or name it: make PYTHON=/path/to/python3" >&2
exit 1
