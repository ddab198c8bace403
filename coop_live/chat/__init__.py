"""Comments in: one file a source, one shape of comment out, and a watcher that never lets the show stop."""
