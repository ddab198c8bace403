"""One file or folder a source; each has a KIND, and nothing else has to know of it."""
