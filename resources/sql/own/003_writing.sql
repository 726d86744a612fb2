-- SPDX-License-Identifier: GPL-3.0-or-later
-- Posts that are being written. id: of the post that it will be, or that it changes; published: the latter.
-- base_at: when the published text that it began with was written; null for a new post.

CREATE TABLE post_draft (
    account TEXT NOT NULL,
    id TEXT NOT NULL,
    published INTEGER NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    language TEXT NOT NULL,
    tags TEXT NOT NULL,
    base_at INTEGER,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (account, id)
);
CREATE INDEX post_draft_newest ON post_draft (account, saved_at);

-- Images that a draft names, until the platform has them under an id of its own.
CREATE TABLE draft_image (
    account TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (account, id)
);
CREATE INDEX draft_image_oldest ON draft_image (added_at);
