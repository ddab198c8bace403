"""Phones and addresses in a comment."""
