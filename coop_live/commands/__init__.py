"""The headless jobs, one a file: each says its arguments and does its work."""
