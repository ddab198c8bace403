"""What viewers see of a product: the card, its QR, and the link to OBS."""
