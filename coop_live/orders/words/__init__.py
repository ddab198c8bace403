"""The words of chat and of the catalog: cutting a comment up and looking its phrases up."""
