-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody marked in articles and wrote to it, and whose comments are not to be shown.

-- quote: the words that are marked, or those of the comment that the note is about. anchor: where they stood, a JSON
-- object that this database does not look into; empty where the note is about a comment. title: the headline then.
CREATE TABLE note (
    account TEXT NOT NULL,
    id TEXT NOT NULL,
    post TEXT NOT NULL,
    comment TEXT,
    title TEXT NOT NULL,
    quote TEXT NOT NULL,
    anchor TEXT NOT NULL,
    text TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    seal BLOB,
    PRIMARY KEY (account, id)
);
CREATE INDEX note_newest ON note (account, made_at, id);
CREATE INDEX note_post ON note (account, post, made_at, id);

CREATE TRIGGER note_unseal
AFTER UPDATE OF post, comment, title, quote, anchor, text, made_at, changed_at ON note
WHEN new.seal IS old.seal
BEGIN
    UPDATE note SET seal = NULL WHERE account = new.account AND id = new.id;
END;

-- name: as it was when the person was muted.
CREATE TABLE muted (
    account TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    muted_at INTEGER NOT NULL,
    seal BLOB,
    PRIMARY KEY (account, person)
) WITHOUT ROWID;

CREATE TRIGGER muted_unseal AFTER UPDATE OF name, muted_at ON muted
WHEN new.seal IS old.seal
BEGIN
    UPDATE muted SET seal = NULL WHERE account = new.account AND person = new.person;
END;
