-- SPDX-License-Identifier: GPL-3.0-or-later
-- The platform's database. Times are milliseconds since 1970 in UTC, days are UTC days since 1970, amounts are
-- micro-Twei. A revision is the number of the change that made it, so revisions grow across all objects.

-- Names this database, so that a cursor of another one is recognised.
CREATE TABLE platform (
    id TEXT NOT NULL PRIMARY KEY
);

-- Counters whose row is locked until the transaction ends: what they number is numbered in commit order.
CREATE TABLE counter (
    name TEXT NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counter (name, value) VALUES ('change', 0);

CREATE TABLE account (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    avatar TEXT,
    created_at BIGINT NOT NULL,
    experience BIGINT NOT NULL DEFAULT 0,
    balance BIGINT NOT NULL DEFAULT 0,
    entries BIGINT NOT NULL DEFAULT 0,
    revision BIGINT NOT NULL DEFAULT 0,
    CHECK (balance >= 0 OR number = 1)
);
-- The first account of all, so its number is 1.
INSERT INTO account (id, name, created_at) VALUES ('treasury', 'treasury', 0);

CREATE TABLE token (
    hash TEXT NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL REFERENCES account (number),
    made_at BIGINT NOT NULL
);
CREATE INDEX token_account ON token (account);

-- What an account may do only so often on a UTC day.
CREATE TABLE daily_use (
    account BIGINT NOT NULL REFERENCES account (number),
    day BIGINT NOT NULL,
    pluses BIGINT NOT NULL DEFAULT 0,
    paid_likes BIGINT NOT NULL DEFAULT 0,
    comment_rewards BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (account, day)
);

-- The source names the file that a post was imported from; the weight is what its texts become as JSON. The body stands
-- last, so that nothing else of a row lies behind it.
CREATE TABLE post (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    author BIGINT NOT NULL REFERENCES account (number),
    published_at BIGINT NOT NULL,
    edited_at BIGINT,
    removed_at BIGINT,
    time_to_read BIGINT NOT NULL,
    plus BIGINT NOT NULL DEFAULT 0,
    minus BIGINT NOT NULL DEFAULT 0,
    comments BIGINT NOT NULL DEFAULT 0,
    revision BIGINT NOT NULL DEFAULT 0,
    weight BIGINT NOT NULL DEFAULT 0,
    source TEXT UNIQUE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    tags TEXT NOT NULL,
    media TEXT NOT NULL,
    body TEXT
);
CREATE INDEX post_published ON post (published_at, id);
CREATE INDEX post_author ON post (author);

-- Which living posts name an image.
CREATE TABLE post_media (
    media TEXT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (number),
    PRIMARY KEY (media, post)
);
CREATE INDEX post_media_post ON post_media (post);

-- The tribute is what the comment paid; taken is what dislikes took from its author so far.
CREATE TABLE comment (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    post BIGINT NOT NULL REFERENCES post (number),
    parent BIGINT REFERENCES comment (number),
    author BIGINT NOT NULL REFERENCES account (number),
    avatar TEXT,
    published_at BIGINT NOT NULL,
    removed_at BIGINT,
    tribute BIGINT NOT NULL DEFAULT 0,
    taken BIGINT NOT NULL DEFAULT 0,
    likes BIGINT NOT NULL DEFAULT 0,
    dislikes BIGINT NOT NULL DEFAULT 0,
    replies BIGINT NOT NULL DEFAULT 0,
    revision BIGINT NOT NULL DEFAULT 0,
    body TEXT
);
CREATE INDEX comment_published ON comment (published_at, id);
CREATE INDEX comment_of_post ON comment (post, published_at, id);
CREATE INDEX comment_author ON comment (author, post);
CREATE INDEX comment_avatar ON comment (avatar);

-- What an account has to do with a post: reading counted so far, and its one rating.
CREATE TABLE standing (
    account BIGINT NOT NULL REFERENCES account (number),
    post BIGINT NOT NULL REFERENCES post (number),
    counted_seconds BIGINT NOT NULL DEFAULT 0,
    read_at BIGINT,
    rating TEXT,
    rated_at BIGINT,
    earned BIGINT,
    revision BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (account, post)
);

-- Accepted stretches of reading. Those of one account never overlap, whatever the post.
CREATE TABLE stretch (
    account BIGINT NOT NULL REFERENCES account (number),
    started_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (number),
    PRIMARY KEY (account, started_at)
);
CREATE INDEX stretch_ended ON stretch (account, ended_at);

-- The reaction shown now, and the kinds whose one booking is spent.
CREATE TABLE reaction (
    account BIGINT NOT NULL REFERENCES account (number),
    comment BIGINT NOT NULL REFERENCES comment (number),
    shown TEXT NOT NULL,
    booked_like INTEGER NOT NULL DEFAULT 0,
    booked_dislike INTEGER NOT NULL DEFAULT 0,
    revision BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (account, comment)
);

CREATE TABLE rulebook (
    revision INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    json TEXT NOT NULL
);

CREATE TABLE transfer (
    id INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    rulebook BIGINT NOT NULL REFERENCES rulebook (revision),
    actor BIGINT NOT NULL REFERENCES account (number),
    key TEXT
);
CREATE UNIQUE INDEX transfer_key ON transfer (actor, key);

-- Balance is the account's after this entry; own says that the account caused it itself.
CREATE TABLE entry (
    transfer BIGINT NOT NULL REFERENCES transfer (id),
    place INTEGER NOT NULL,
    account BIGINT NOT NULL REFERENCES account (number),
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    line INTEGER NOT NULL,
    post BIGINT REFERENCES post (number),
    comment BIGINT REFERENCES comment (number),
    amount BIGINT NOT NULL,
    balance BIGINT NOT NULL,
    own INTEGER NOT NULL,
    PRIMARY KEY (transfer, place)
);
CREATE UNIQUE INDEX entry_number ON entry (account, number);
CREATE INDEX entry_own ON entry (account, number) WHERE own = 1;

-- Running sums of the entries of one account on one post.
CREATE TABLE line_sum (
    account BIGINT NOT NULL REFERENCES account (number),
    post BIGINT NOT NULL REFERENCES post (number),
    line INTEGER NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (account, post, line)
);

-- What others caused, per UTC day and line: one item of the statement.
CREATE TABLE statement_day (
    account BIGINT NOT NULL REFERENCES account (number),
    day BIGINT NOT NULL,
    line INTEGER NOT NULL,
    amount BIGINT NOT NULL,
    first_number BIGINT NOT NULL,
    last_number BIGINT NOT NULL,
    PRIMARY KEY (account, day, line)
);
CREATE INDEX statement_day_first ON statement_day (account, first_number);
CREATE INDEX statement_day_last ON statement_day (account, last_number);

CREATE TABLE report (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account BIGINT NOT NULL REFERENCES account (number),
    post BIGINT NOT NULL REFERENCES post (number),
    at BIGINT NOT NULL,
    last_entry BIGINT NOT NULL,
    earned_for_pluses BIGINT NOT NULL,
    comment_rewards BIGINT NOT NULL,
    likes_own BIGINT NOT NULL,
    likes_commenter BIGINT NOT NULL,
    likes_author BIGINT NOT NULL,
    dislikes_author BIGINT NOT NULL,
    spent_for_minuses BIGINT NOT NULL,
    comment_tributes BIGINT NOT NULL,
    dislikes_own BIGINT NOT NULL,
    dislikes_commenter BIGINT NOT NULL,
    post_publish_tribute BIGINT NOT NULL,
    pnl_reports BIGINT NOT NULL
);
CREATE INDEX report_account ON report (account, number);
CREATE INDEX report_entry ON report (account, last_entry);

-- The first answer to each accepted key. The body goes after 30 days; a row that names a transfer stays for ever.
CREATE TABLE idempotency (
    account BIGINT NOT NULL REFERENCES account (number),
    key TEXT NOT NULL,
    hash TEXT NOT NULL,
    status INTEGER NOT NULL,
    body BLOB,
    changed TEXT NOT NULL,
    transfer BIGINT REFERENCES transfer (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (account, key)
);
CREATE INDEX idempotency_body ON idempotency (at) WHERE body IS NOT NULL;

CREATE TABLE avatar (
    id TEXT NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL REFERENCES account (number),
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    bytes BLOB NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX avatar_account ON avatar (account, at);

CREATE TABLE media (
    id TEXT NOT NULL PRIMARY KEY,
    account BIGINT REFERENCES account (number),
    type TEXT NOT NULL,
    bytes BLOB NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE state (
    account BIGINT NOT NULL REFERENCES account (number),
    key TEXT NOT NULL,
    value BLOB,
    revision BIGINT NOT NULL,
    PRIMARY KEY (account, key)
);

-- The newest change of each object for each audience; audience 0 is everybody.
CREATE TABLE change (
    audience BIGINT NOT NULL,
    kind TEXT NOT NULL,
    object TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    PRIMARY KEY (audience, kind, object)
);
CREATE UNIQUE INDEX change_sequence ON change (audience, sequence);

CREATE TABLE operator_log (
    number INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    deed TEXT NOT NULL,
    object TEXT NOT NULL
);
