-- SPDX-License-Identifier: GPL-3.0-or-later
-- What belongs to the person and exists nowhere else. Times are milliseconds since 1970 in UTC, amounts micro-Twei.
-- Several accounts may have used one profile: whose a row is stands in account, empty where nobody was signed in yet.

CREATE TABLE intent (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    post TEXT NOT NULL,
    comment TEXT,
    subject TEXT NOT NULL,
    state INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    send_after INTEGER NOT NULL,
    not_before INTEGER,
    attempt TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    problem TEXT,
    trouble TEXT,
    done_at INTEGER,
    booked INTEGER
);
CREATE INDEX intent_open ON intent (number) WHERE state <> 4;
CREATE INDEX intent_done ON intent (done_at) WHERE state = 4;

-- One consent: the key under which it is sent, and the body that the key stands for.
CREATE TABLE attempt (
    key TEXT PRIMARY KEY,
    intent TEXT NOT NULL REFERENCES intent (id) ON DELETE CASCADE,
    made_at INTEGER NOT NULL,
    price INTEGER NOT NULL,
    body BLOB,
    checksum BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX attempt_intent ON attempt (intent);

-- What the platform answered; kept when its intent goes from the list. Not projected: cache.db may not have it yet.
CREATE TABLE receipt (
    key TEXT PRIMARY KEY,
    intent TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    body BLOB NOT NULL,
    checksum BLOB NOT NULL,
    projected INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX receipt_unprojected ON receipt (received_at) WHERE projected = 0;

-- The vault: bought report instances, immutable.
CREATE TABLE report (
    account TEXT NOT NULL,
    id TEXT NOT NULL,
    post TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    body BLOB NOT NULL,
    checksum BLOB NOT NULL,
    PRIMARY KEY (account, id)
) WITHOUT ROWID;
CREATE INDEX report_newest ON report (account, post, taken_at);

-- Opened and saved. Not projected: the flags of the post in cache.db may still say otherwise.
CREATE TABLE mark (
    account TEXT NOT NULL,
    post TEXT NOT NULL,
    opened INTEGER NOT NULL,
    saved INTEGER NOT NULL,
    projected INTEGER NOT NULL,
    PRIMARY KEY (account, post)
) WITHOUT ROWID;
CREATE INDEX mark_unprojected ON mark (account, post) WHERE projected = 0;

-- A comment that is being written, and the comment that it answers.
CREATE TABLE draft (
    account TEXT NOT NULL,
    post TEXT NOT NULL,
    text TEXT NOT NULL,
    parent TEXT,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (account, post)
) WITHOUT ROWID;

-- When a post's comments were last looked at, and the time before.
CREATE TABLE visit (
    account TEXT NOT NULL,
    post TEXT NOT NULL,
    previous_at INTEGER,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (account, post)
) WITHOUT ROWID;

CREATE TABLE remembered (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;
