"""Reads what a person copied from a page, or has in a file, as the comments it holds."""
