"""The shapes in which other programs tell comments: one file a program."""
