"""Money that came in: transfers, what each is for, and who still owes."""
