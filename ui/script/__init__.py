"""Tonight's words, checked before they are said or written."""
