"""The XML of parliaments and editions, and the files of linguists."""
