"""Finding what is there by looking: every public module below a package is one format or export."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType


def modules(package: ModuleType) -> list[ModuleType]:
    """Import every public module of ``package`` and of the packages in it; return them by name."""
    found: list[ModuleType] = []
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda info: info.name):
        if not info.name.startswith("_"):
            module = importlib.import_module(f"{package.__name__}.{info.name}")
            found += modules(module) if info.ispkg else [module]
    return found
