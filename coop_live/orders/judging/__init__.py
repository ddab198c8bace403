"""What a comment wants: the rules that weigh buying, asking, changing and talk."""
