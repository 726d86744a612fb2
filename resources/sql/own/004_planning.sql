-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journey that was packed last, replaced as a whole; and what was known when the person was last here.

CREATE TABLE journey (
    account TEXT PRIMARY KEY,
    packed_at INTEGER NOT NULL,
    seconds INTEGER NOT NULL
) WITHOUT ROWID;

-- seconds: left to read when it was packed. images: how many of them could not be fetched.
CREATE TABLE journey_post (
    account TEXT NOT NULL,
    place INTEGER NOT NULL,
    post TEXT NOT NULL,
    title TEXT NOT NULL,
    seconds INTEGER NOT NULL,
    why INTEGER NOT NULL,
    text_here INTEGER NOT NULL,
    images_missing INTEGER NOT NULL,
    PRIMARY KEY (account, place)
) WITHOUT ROWID;

-- which: 0 when the person was last here, 1 the time before, from which the last sheet told.
CREATE TABLE seen (
    account TEXT NOT NULL,
    which INTEGER NOT NULL,
    at INTEGER NOT NULL,
    body BLOB NOT NULL,
    checksum BLOB NOT NULL,
    PRIMARY KEY (account, which)
) WITHOUT ROWID;
