"""A screen reader: what the program tells of itself over AT-SPI, the bus of Linux desktops."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jeepney.io.blocking import DBusConnection

PATIENCE = 20.0
"""Seconds after which what was waited for counts as missing."""
_ATSPI = "org.a11y.atspi."
_REGISTRY = "/org/a11y/atspi/registry"
_LAUNCHER = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_FOCUSABLE, _SHOWING = 11, 25
"""Numbers of states in AT-SPI's list of them."""


class Silent(AssertionError):
    """What was asked for is not told, or not in time."""


def missing() -> str:
    """Return what the system lacks for a bus of its own, or nothing."""
    if not shutil.which("dbus-daemon"):
        return "dbus-daemon is not installed"
    return "" if _LAUNCHER.is_file() else "at-spi2-core is not installed"


@contextlib.contextmanager
def session_bus(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """Start a session bus and give the environment of a program that shall be on it."""
    home = tempfile.mkdtemp(prefix="bus-")  # short, for the name of a socket may not be long
    own = dict.fromkeys(("XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"), home)
    environment = {**environment, **own, "GSETTINGS_BACKEND": "memory"}
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        address = daemon.stdout.readline().strip()
        yield {**environment, "DBUS_SESSION_BUS_ADDRESS": address}
    finally:
        daemon.terminate()
        daemon.wait()
        shutil.rmtree(home, ignore_errors=True)


class ScreenReader:
    """Says on the session bus that it is there, and listens on the bus of accessibility."""

    def __init__(self, session: str) -> None:
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
        with open_dbus_connection(session) as bus:
            _answer(bus, Properties(launcher).set("ScreenReaderEnabled", "b", True))
            asked = new_method_call(launcher.with_interface("org.a11y.Bus"), "GetAddress")
            (address,) = _answer(bus, asked)
        self.bus = open_dbus_connection(address)
        self.ears = open_dbus_connection(address)
        self._events = MatchRule(type="signal", interface=_ATSPI + "Event.Object")
        registry = DBusAddress(_REGISTRY, _ATSPI + "Registry", _ATSPI + "Registry")
        for wanted in ("object:announcement", "object:property-change"):
            asked = new_method_call(registry, "RegisterEvent", "sass", (wanted, [], ""))
            _answer(self.ears, asked)
        _answer(self.ears, message_bus.AddMatch(self._events))

    def close(self) -> None:
        """Listen no more."""
        self.bus.close()
        self.ears.close()

    @contextlib.contextmanager
    def hearing(self, words: str) -> Iterator[None]:
        """Wait until something is said, of itself, after what the block does."""
        with self.ears.filter(self._events, bufsize=1000) as heard:
            yield
            end = time.monotonic() + PATIENCE
            while time.monotonic() < end:
                event = self.ears.recv_until_filtered(heard, timeout=PATIENCE)
                if words in str(event.body):
                    return
        raise Silent(f"Nobody said “{words}”.")

    def program(self, name: str, started: subprocess.Popen) -> Thing:
        """Wait for a program that was started, by its name, and return it."""
        desk = Thing(self.bus, _ATSPI + "Registry", "/org/a11y/atspi/accessible/root")
        found = wait_for(lambda: started.poll() or desk.find(name=name, within=1), name)
        if not isinstance(found, Thing):
            raise Silent(f"{name} has ended with {found}.")
        return found


@dataclass(frozen=True)
class Thing:
    """Something a program tells of: a window, a button, a text."""

    bus: DBusConnection
    owner: str
    path: str

    # -- what it is -------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        """What it is called."""
        return self._property("Accessible", "Name")

    @property
    def description(self) -> str:
        """What else is said of it."""
        return self._property("Accessible", "Description")

    @property
    def role(self) -> str:
        """What kind of thing it is."""
        return self._call("Accessible", "GetRoleName")[0]

    @property
    def is_showing(self) -> bool:
        """Whether it can be seen."""
        return self._is(_SHOWING)

    @property
    def is_focusable(self) -> bool:
        """Whether it can have the keyboard."""
        return self._is(_FOCUSABLE)

    @property
    def children(self) -> list[Thing]:
        """What is in it."""
        (found,) = self._call("Accessible", "GetChildren")
        return [Thing(self.bus, *child) for child in found]

    def everything(self, within: int = 30) -> Iterator[Thing]:
        """Return all that is in it, down to a depth."""
        for child in self.children:
            yield child
            if within > 1:
                yield from child.everything(within - 1)

    def find(self, role: str = "", name: str = "", within: int = 30) -> Thing | None:
        """Return the first thing in it of this role and name."""
        for thing in self.everything(within):
            if name in ("", thing.name) and role in ("", thing.role):
                return thing
        return None

    # -- its text ---------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """All its words."""
        return self._call("Text", "GetText", "ii", 0, -1)[0]

    @property
    def caret(self) -> int:
        """Where the caret is, in UTF-16 units, as Qt counts for AT-SPI."""
        return self._property("Text", "CaretOffset")

    @property
    def selection(self) -> tuple[int, int] | None:
        """What is selected."""
        if not self._call("Text", "GetNSelections")[0]:
            return None
        return self._call("Text", "GetSelection", "i", 0)

    def line_at(self, place: int) -> str:
        """Return the line that is read at a place."""
        by_line = 3
        return self._call("Text", "GetStringAtOffset", "iu", place, by_line)[0]

    def put_caret(self, place: int) -> None:
        """Move the caret."""
        self._call("Text", "SetCaretOffset", "i", place)

    def select(self, start: int, end: int) -> None:
        """Select from one place to another, and nothing else."""
        if self.selection:
            self._call("Text", "RemoveSelection", "i", 0)
        self._call("Text", "AddSelection", "ii", start, end)

    # -- what is done with it ---------------------------------------------------------------------

    def do(self) -> None:
        """Do what it is there for, as a click on it would."""
        self._call("Action", "DoAction", "i", 0)

    # -- the bus ----------------------------------------------------------------------------------

    def _address(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, self.owner, _ATSPI + interface)

    def _is(self, state: int) -> bool:
        low, high = self._call("Accessible", "GetState")[0]
        return bool((low | high << 32) >> state & 1)

    def _property(self, interface: str, name: str) -> Any:
        ((_kind, value),) = _answer(self.bus, Properties(self._address(interface)).get(name))
        return value

    def _call(self, interface: str, method: str, signature: str = "", *body: object) -> tuple:
        message = new_method_call(self._address(interface), method, signature or None, body)
        return _answer(self.bus, message)


def _answer(bus: DBusConnection, message: Any) -> tuple:
    reply = bus.send_and_get_reply(message, timeout=PATIENCE)
    if reply.header.message_type is MessageType.error:
        raise Silent(f"{message.header.fields}: {reply.body}")
    return reply.body


def wait_for(look: Callable[[], Any], what: str) -> Any:
    """Wait until ``look`` sees something and return it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with contextlib.suppress(Silent):
            if seen := look():
                return seen
        time.sleep(0.02)
    raise Silent(f"Waited {PATIENCE:.0f} seconds in vain for {what}.")
