-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the platform said is gone for good: a receipt that was asked for again tells what was booked then, and brings
-- nothing back. kind: post or comment.
CREATE TABLE deleted (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
