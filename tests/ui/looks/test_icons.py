from reader_app.paths import resource
from reader_app.ui.actions import declared
from reader_app.ui.looks.icons import app_icon, icon
from reader_app.ui.window.main_window import COMMANDS

NAMED_ELSEWHERE = {"app", "warning", "question", "section", "speaker"}
FILES = {path.stem for path in resource("icons").glob("*.svg")}
NAMED = {command.icon for owner in COMMANDS for _, command in declared(owner) if command.icon}


def middle_colours(made, size=32):
    image = made.pixmap(size, size).toImage()
    width, height = image.width(), image.height()
    pixels = (image.pixelColor(x, y) for x in range(width) for y in range(height))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_every_icon_a_command_names_is_there():
    assert set() == NAMED - FILES


def test_every_icon_there_is_named():
    assert set() == FILES - NAMED - NAMED_ELSEWHERE


def test_an_icon_is_drawn_in_the_colour_of_its_role(qapp, look):
    assert middle_colours(icon("theme", look, "accent")) == {look.theme.colour("accent").name()}


def test_every_icon_shows_something(qapp, look):
    empty = [name for name in FILES if not middle_colours(icon(name, look), 64)]
    assert empty == []


def test_the_program_has_an_icon_in_every_size(qapp):
    assert max(size.width() for size in app_icon().availableSizes()) == 256
