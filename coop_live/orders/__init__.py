"""Reads what a comment wants: pure functions from a text and the catalog to an intent."""
