"""What is to be sent: addresses to mend, parcels, labels, lists and carriers."""
