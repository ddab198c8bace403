"""Files that carriers take: each after a template that a person can edit, filled with the orders to send."""
