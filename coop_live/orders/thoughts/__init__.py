"""What a comment says of goods, word by word, and where its thoughts begin and end."""
