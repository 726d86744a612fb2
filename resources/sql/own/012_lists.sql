-- SPDX-License-Identifier: GPL-3.0-or-later
-- Searches under a name, and posts that were marked as read together.

-- at: when it was saved, by which they are ordered.
CREATE TABLE saved_search (
    account TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    seal BLOB,
    PRIMARY KEY (account, id)
) WITHOUT ROWID;

CREATE TRIGGER saved_search_unseal AFTER UPDATE OF name, text, at ON saved_search
WHEN new.seal IS old.seal AND (new.name IS NOT old.name OR new.text IS NOT old.text OR new.at IS NOT old.at)
BEGIN
    UPDATE saved_search SET seal = NULL WHERE account = new.account AND id = new.id;
END;

-- together: null, opened by hand or elsewhere; above 0, the number of what marked it as read with others, which can still be
-- taken back; 0, the same, and it stays: so many at once are not told to the account's other computers.
ALTER TABLE mark ADD COLUMN together INTEGER;
CREATE INDEX mark_together ON mark (account, together, post) WHERE together > 0;
