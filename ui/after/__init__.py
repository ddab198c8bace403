"""The place Sau live: what the evening came to, what is left to do, and the order sheet."""
