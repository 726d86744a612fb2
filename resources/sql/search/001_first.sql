-- SPDX-License-Identifier: GPL-3.0-or-later
-- The index for search: made from cache.db and own.db, and thrown away whenever it is damaged or of another shape.

-- What can be found. place: newer is higher: seconds since 1970 times 16, or the next that was free; dates and "newest
-- first" are bounds on it and its order. kind: as SearchKind numbers them, -1 where the place is not used any more: the
-- words that stand there cannot be taken out. stamp: what the words were made from. unread, plussed, earned: of articles;
-- earned also of movements.
CREATE TABLE doc (
    place INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    id TEXT NOT NULL,
    post TEXT NOT NULL,
    at INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    plussed INTEGER NOT NULL,
    earned INTEGER NOT NULL
);
CREATE UNIQUE INDEX doc_id ON doc (kind, id) WHERE kind >= 0;
CREATE INDEX doc_kind ON doc (kind, place);
CREATE INDEX doc_comments ON doc (post) WHERE kind IN (1, 4);
CREATE INDEX doc_unread ON doc (place) WHERE unread = 1;
CREATE INDEX doc_read ON doc (place) WHERE unread = 0 AND kind = 0;
CREATE INDEX doc_plussed ON doc (place) WHERE plussed = 1;
CREATE INDEX doc_earned ON doc (place) WHERE earned > 0;

-- The texts, folded and taken apart by indexedWords; they are not kept, only where their words stand. Words of authors,
-- tags and kinds stand there a second time behind a mark, so that an operator finds its own without looking at others.
-- Beginnings of up to five letters are kept: a longer one is put together from all the words that begin so, and of five
-- letters that are the most.
CREATE VIRTUAL TABLE words USING fts5(title, body, author, tag, kind, content = '',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'", prefix = '1 2 3 4 5');

CREATE TABLE state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
