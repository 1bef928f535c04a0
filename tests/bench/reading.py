"""Read and decode a file again and again, each time into memory of its own: the least an opening
can take. A process of its own, as memory that was used before comes for nothing."""

import json
import sys
from pathlib import Path

from figures import once

ROUNDS = 7

if __name__ == "__main__":
    path, kept = Path(sys.argv[1]), []
    times = [once(lambda: kept.append(path.read_text(encoding="utf-8"))) for _ in range(ROUNDS)]
    sys.stdout.write(json.dumps(times))
