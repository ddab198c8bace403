"""The first start: three steps to the first live, each of which may be skipped."""
