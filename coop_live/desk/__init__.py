"""The assistant's work without a screen: the queue, what is selected, what may be pressed, what is found."""

from coop_live.desk.desk import Desk
from coop_live.desk.values import Done, Reading, Viewer

__all__ = ["Desk", "Done", "Reading", "Viewer"]
