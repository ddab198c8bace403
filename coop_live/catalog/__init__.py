"""The product list: reading it from files, writing it to Excel, finding a product in it."""
