-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reading time that the platform accepted from this computer: one row for each claim, under the key of its attempt, so
-- that an answer that comes twice counts once. accepted is in seconds; what was read on other computers is not here.

CREATE TABLE reading (
    key TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    post TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    accepted INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX reading_account ON reading (account, post, started_at, accepted);

-- The whole vault, newest first.
CREATE INDEX report_all ON report (account, taken_at);
