"""Small controls that several rooms are made of."""
