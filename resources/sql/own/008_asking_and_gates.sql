-- SPDX-License-Identifier: GPL-3.0-or-later
-- unanswered: of an act that needs the person: a try of its attempt may have been booked, so only the same key may ask.
-- gated: the level was too low for a draft when it was kept; the person is told once when it is not any more.

ALTER TABLE intent ADD COLUMN unanswered INTEGER NOT NULL DEFAULT 0;

ALTER TABLE draft ADD COLUMN avatar TEXT;
ALTER TABLE draft ADD COLUMN gated INTEGER NOT NULL DEFAULT 0;
ALTER TABLE post_draft ADD COLUMN gated INTEGER NOT NULL DEFAULT 0;
CREATE INDEX draft_gated ON draft (account, saved_at) WHERE gated = 1;
CREATE INDEX post_draft_gated ON post_draft (account, saved_at) WHERE gated = 1;

-- The seal of a draft is over its avatar, too: one that was made without it says nothing.
DROP TRIGGER draft_unseal;
UPDATE draft SET seal = NULL;
CREATE TRIGGER draft_unseal AFTER UPDATE OF text, parent, avatar ON draft
WHEN new.seal IS old.seal
    AND (new.text IS NOT old.text OR new.parent IS NOT old.parent OR new.avatar IS NOT old.avatar)
BEGIN
    UPDATE draft SET seal = NULL WHERE account = new.account AND post = new.post;
END;
