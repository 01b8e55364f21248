-- One inverted index for words and facets. Terms are made by the program and only stored here.
-- A row's number is the day (in days since the year 0) times 2^42 plus the key.
create virtual table entry_index using fts5 (
  words, facets, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '=_-'"
);

create virtual table document_index using fts5 (
  words, facets, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '=_-'"
);
