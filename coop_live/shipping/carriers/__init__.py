"""Parcels handed to GHN, GHTK and Viettel Post over the network."""
