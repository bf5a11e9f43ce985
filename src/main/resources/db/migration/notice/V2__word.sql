-- The Word file of a notice: made on first view and kept, like the paper itself.
alter table notice add column word_document text, add column word_fingerprint text;
