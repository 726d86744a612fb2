-- SPDX-License-Identifier: GPL-3.0-or-later
-- What can be fetched again. Times are milliseconds since 1970 in UTC, amounts micro-Twei.

-- A row of a list; its text is in post_text, so that lists never read bodies. unread and saved mirror own.db, can_earn and
-- mine are derived when a row is written, so that each list is a walk along one index. refreshed is the number of the
-- refresh that saw the row last.
CREATE TABLE post (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    author_avatar TEXT,
    published_at INTEGER NOT NULL,
    edited_at INTEGER,
    removed_at INTEGER,
    time_to_read INTEGER NOT NULL,
    plus INTEGER NOT NULL,
    minus INTEGER NOT NULL,
    comments INTEGER NOT NULL,
    rating INTEGER,
    earned INTEGER,
    earned_at INTEGER,
    counted_seconds INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    saved INTEGER NOT NULL,
    can_earn INTEGER NOT NULL,
    own INTEGER NOT NULL,
    mine INTEGER NOT NULL,
    refreshed INTEGER NOT NULL
);
CREATE INDEX post_all ON post (published_at, id);
CREATE INDEX post_unread ON post (published_at, id) WHERE unread = 1;
CREATE INDEX post_can_earn ON post (published_at, id) WHERE can_earn = 1;
CREATE INDEX post_saved ON post (published_at, id) WHERE saved = 1;
CREATE INDEX post_mine ON post (published_at, id) WHERE mine = 1;
CREATE INDEX post_author ON post (author_id);

CREATE TABLE post_text (
    id TEXT PRIMARY KEY,
    language TEXT NOT NULL,
    tags TEXT NOT NULL,
    media TEXT NOT NULL,
    body TEXT
);

-- How long each list is: one row, kept by triggers, so that no list is ever counted.
CREATE TABLE post_count (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    every INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    can_earn INTEGER NOT NULL,
    saved INTEGER NOT NULL,
    mine INTEGER NOT NULL
);
INSERT INTO post_count VALUES (1, 0, 0, 0, 0, 0);
CREATE TRIGGER post_added AFTER INSERT ON post BEGIN
    UPDATE post_count SET every = every + 1, unread = unread + NEW.unread, can_earn = can_earn + NEW.can_earn,
        saved = saved + NEW.saved, mine = mine + NEW.mine;
END;
CREATE TRIGGER post_changed AFTER UPDATE OF unread, can_earn, saved, mine ON post
WHEN OLD.unread <> NEW.unread OR OLD.can_earn <> NEW.can_earn OR OLD.saved <> NEW.saved OR OLD.mine <> NEW.mine BEGIN
    UPDATE post_count SET unread = unread + NEW.unread - OLD.unread, can_earn = can_earn + NEW.can_earn - OLD.can_earn,
        saved = saved + NEW.saved - OLD.saved, mine = mine + NEW.mine - OLD.mine;
END;
CREATE TRIGGER post_gone AFTER DELETE ON post BEGIN
    UPDATE post_count SET every = every - 1, unread = unread - OLD.unread, can_earn = can_earn - OLD.can_earn,
        saved = saved - OLD.saved, mine = mine - OLD.mine;
    DELETE FROM post_text WHERE id = OLD.id;
END;

CREATE TABLE comment (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    post TEXT NOT NULL,
    parent TEXT,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    author_avatar TEXT,
    avatar TEXT,
    body TEXT,
    published_at INTEGER NOT NULL,
    removed_at INTEGER,
    likes INTEGER NOT NULL,
    dislikes INTEGER NOT NULL,
    reaction INTEGER NOT NULL,
    booked_like INTEGER NOT NULL,
    booked_dislike INTEGER NOT NULL,
    refreshed INTEGER NOT NULL
);
-- The skeleton of a thread is read from the index alone.
CREATE INDEX comment_thread ON comment (post, published_at, id, parent);
CREATE INDEX comment_author ON comment (author_id, post);

-- Single values as the platform says them: account, rules.
CREATE TABLE document (
    name TEXT PRIMARY KEY,
    body BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE statement_item (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    line TEXT NOT NULL,
    post TEXT,
    post_title TEXT,
    comment TEXT,
    amount INTEGER NOT NULL,
    by_others INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX statement_newest ON statement_item (at, id);

-- Images that something here refers to; no bytes: still wanted, or given up.
CREATE TABLE image (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    bytes BLOB,
    type TEXT,
    failures INTEGER NOT NULL DEFAULT 0,
    given_up INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, id)
);
CREATE INDEX image_wanted ON image (failures) WHERE bytes IS NULL AND given_up = 0;

-- How far reading from the platform has come.
CREATE TABLE cursor (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
