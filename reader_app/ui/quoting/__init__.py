"""The dialog that looks the quotations of an article up."""
