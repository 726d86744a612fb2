-- SPDX-License-Identifier: GPL-3.0-or-later
-- The threads that a person folded: they stay so. No more than the newest of them are kept.
CREATE TABLE folded_thread (
    account TEXT NOT NULL,
    post TEXT NOT NULL,
    comment TEXT NOT NULL,
    folded_at INTEGER NOT NULL,
    PRIMARY KEY (account, post, comment)
) WITHOUT ROWID;
CREATE INDEX folded_thread_oldest ON folded_thread (folded_at);
