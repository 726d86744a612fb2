-- SPDX-License-Identifier: GPL-3.0-or-later
-- A checksum over what a row says, for rows that had none or only one over a part. Null: not written since this step.
-- Who changes what is sealed seals it again; where that is forgotten, the trigger takes the old seal away, because a
-- row with a wrong one counts as damaged.

ALTER TABLE draft ADD COLUMN seal BLOB;
ALTER TABLE post_draft ADD COLUMN seal BLOB;
ALTER TABLE draft_image ADD COLUMN seal BLOB;
ALTER TABLE remembered ADD COLUMN seal BLOB;
ALTER TABLE intent ADD COLUMN seal BLOB;
ALTER TABLE attempt ADD COLUMN seal BLOB;

CREATE TRIGGER draft_unseal AFTER UPDATE OF text, parent ON draft
WHEN new.seal IS old.seal AND (new.text IS NOT old.text OR new.parent IS NOT old.parent)
BEGIN
    UPDATE draft SET seal = NULL WHERE account = new.account AND post = new.post;
END;

CREATE TRIGGER post_draft_unseal AFTER UPDATE OF published, title, body, language, tags, base_at ON post_draft
WHEN new.seal IS old.seal
BEGIN
    UPDATE post_draft SET seal = NULL WHERE account = new.account AND id = new.id;
END;

CREATE TRIGGER draft_image_unseal AFTER UPDATE OF type, bytes ON draft_image
WHEN new.seal IS old.seal
BEGIN
    UPDATE draft_image SET seal = NULL WHERE account = new.account AND id = new.id;
END;

CREATE TRIGGER remembered_unseal AFTER UPDATE OF value ON remembered
WHEN new.seal IS old.seal
BEGIN
    UPDATE remembered SET seal = NULL WHERE key = new.key;
END;

CREATE TRIGGER intent_unseal AFTER UPDATE OF account, kind, post, comment, subject, created_at ON intent
WHEN new.seal IS old.seal
BEGIN
    UPDATE intent SET seal = NULL WHERE id = new.id;
END;

CREATE TRIGGER attempt_unseal AFTER UPDATE OF intent, made_at, price, body ON attempt
WHEN new.seal IS old.seal
BEGIN
    UPDATE attempt SET seal = NULL WHERE key = new.key;
END;
