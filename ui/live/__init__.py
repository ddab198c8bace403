"""The place Đang live: stage and desk side by side."""
