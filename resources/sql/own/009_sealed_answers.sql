-- SPDX-License-Identifier: GPL-3.0-or-later
-- A seal of an act that is over its state, the consent that counts and whether its answer is still out, too: by these it
-- is known what may be booked already. It has a column of its own, since an earlier one says nothing of them.
ALTER TABLE intent ADD COLUMN whole_seal BLOB;
DROP TRIGGER intent_unseal;
UPDATE intent SET seal = NULL;
CREATE TRIGGER intent_unseal
AFTER UPDATE OF account, kind, post, comment, subject, created_at, state, attempt, unanswered ON intent
WHEN new.whole_seal IS old.whole_seal AND (new.account IS NOT old.account OR new.kind IS NOT old.kind
    OR new.post IS NOT old.post OR new.comment IS NOT old.comment OR new.subject IS NOT old.subject
    OR new.created_at IS NOT old.created_at OR new.state IS NOT old.state OR new.attempt IS NOT old.attempt
    OR new.unanswered IS NOT old.unanswered)
BEGIN
    UPDATE intent SET whole_seal = NULL WHERE id = new.id;
END;
