"""The stage in a window of its own: large letters for the one who speaks, dark, on a second screen."""
