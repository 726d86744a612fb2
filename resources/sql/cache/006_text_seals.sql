-- SPDX-License-Identifier: GPL-3.0-or-later
-- A checksum beside each text (of a post over title, language, tags, media and text), so that a changed letter is noticed
-- before anybody reads it for what the author wrote. NULL beside what was written before, until it is written again.
ALTER TABLE post_text ADD COLUMN seal BLOB;
ALTER TABLE comment ADD COLUMN seal BLOB;
