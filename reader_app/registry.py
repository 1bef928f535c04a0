"""Finding what is there by looking: every module of a package is one format, export or theme."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType


def modules(package: ModuleType) -> list[ModuleType]:
    """Import every public module of ``package`` and return them, by name."""
    names = sorted(info.name for info in pkgutil.iter_modules(package.__path__))
    public = [name for name in names if not name.startswith("_")]
    return [importlib.import_module(f"{package.__name__}.{name}") for name in public]
