"""What this computer answers to its own programs over HTTP."""
