-- SPDX-License-Identifier: GPL-3.0-or-later
-- A checksum beside each text (of a post over title, language, tags, media and text), so that a changed letter is noticed
-- before anybody reads it for what the author wrote. What is here already is read from the platform once more, so that it
-- gets one, too.
ALTER TABLE post_text ADD COLUMN seal BLOB;
ALTER TABLE comment ADD COLUMN seal BLOB;
UPDATE post SET revision = max(revision - 1, 1);
UPDATE comment SET revision = max(revision - 1, 1);
DELETE FROM cursor WHERE name IN ('changes', 'refresh.stage', 'refresh.next', 'refresh.changes');
