"""After the live: what leaves the house, from the order sheet on."""
