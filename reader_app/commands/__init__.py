"""The subcommands of the command line: each module ends with ``COMMANDS = (Command(...), ...)``."""
