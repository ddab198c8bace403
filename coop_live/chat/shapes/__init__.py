"""The shapes in which other programs tell comments: one file each, for its own source and the bridge."""
