"""What each member is owed, from the ledger."""
