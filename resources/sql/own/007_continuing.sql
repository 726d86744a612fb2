-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where somebody is in an article, what follows the account to the next computer, and texts as they were when read.

-- The place is a JSON object that this database does not look into.
CREATE TABLE place (
    account TEXT NOT NULL,
    post TEXT NOT NULL,
    place BLOB NOT NULL,
    seal BLOB,
    PRIMARY KEY (account, post)
) WITHOUT ROWID;
INSERT INTO place (account, post, place)
SELECT m.account, m.post, r.value FROM mark m JOIN remembered r ON r.key = 'place/' || m.post;
-- Whose the others are is not known.
INSERT INTO place (account, post, place)
SELECT '', substr(key, 7), value FROM remembered
WHERE substr(key, 1, 6) = 'place/' AND substr(key, 7) NOT IN (SELECT post FROM mark);
DELETE FROM remembered WHERE substr(key, 1, 6) = 'place/';

CREATE TRIGGER place_unseal AFTER UPDATE OF place ON place
WHEN new.seal IS old.seal
BEGIN
    UPDATE place SET seal = NULL WHERE account = new.account AND post = new.post;
END;

-- One row for each value of /v1/me/state that was written or heard of here. revision: the highest that the platform
-- told. state: 0 nothing to send, 1 changed here, 2 a write is under way, 3 under way and changed meanwhile. attempt: the
-- Idempotency-Key of that write, body: what it stands for. told: what the platform said while there was something to
-- send; empty where the value was removed.
CREATE TABLE carried (
    account TEXT NOT NULL,
    key TEXT NOT NULL,
    post TEXT NOT NULL,
    kind INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    state INTEGER NOT NULL,
    attempt TEXT,
    body BLOB,
    told BLOB,
    seal BLOB,
    PRIMARY KEY (account, key)
) WITHOUT ROWID;
CREATE INDEX carried_waiting ON carried (account, key) WHERE state <> 0;

CREATE TRIGGER carried_unseal AFTER UPDATE OF post, kind, revision, state, attempt, body, told ON carried
WHEN new.seal IS old.seal
BEGIN
    UPDATE carried SET seal = NULL WHERE account = new.account AND key = new.key;
END;

-- A post as it was when it was read; title and body only since it was edited. read_at: null where that is not known.
CREATE TABLE read_version (
    account TEXT NOT NULL,
    post TEXT NOT NULL,
    read_at INTEGER,
    title TEXT,
    body TEXT,
    checksum BLOB,
    PRIMARY KEY (account, post)
) WITHOUT ROWID;
CREATE INDEX read_version_oldest ON read_version (account, read_at) WHERE body IS NOT NULL;
