"""Money that comes into the account: read from the bank, matched with orders, counted where it is clear."""
