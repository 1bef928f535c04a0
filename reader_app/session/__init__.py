"""The session of a window, the workspace that windows share, and what lies open in them."""

from reader_app.session.session import Session as Session
from reader_app.session.workspace import Workspace as Workspace
from reader_app.session.workspace import account_name as account_name
