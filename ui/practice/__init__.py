"""The rehearsal with a score: how long and how fast, then what was caught, missed and taken for nothing."""
