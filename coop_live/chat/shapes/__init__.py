"""The shapes in which other programs tell comments: one file a program, used by its own source and the bridge."""
