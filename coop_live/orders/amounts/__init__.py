"""Numbers and what they count, down to order lines."""
