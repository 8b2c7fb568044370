-- The password of a publication, if a person asked for it to be kept: sealed under the key of an encrypted store. Empty in one in the clear.
ALTER TABLE publication ADD kept_password VARBINARY(8192);
