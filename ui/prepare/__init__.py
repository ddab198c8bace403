"""The place Chuẩn bị: the products of the evening, the connections, and whether all is ready."""
