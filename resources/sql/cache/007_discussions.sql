-- SPDX-License-Identifier: GPL-3.0-or-later
-- The skeleton of a discussion, however long, from one index: when a comment was published, its number and that of the
-- comment that it answers, how long it is and how many like it.

-- size: of the text, in characters; -1 where there is none any more. parent_number: null as well where that comment is not
-- here.
ALTER TABLE comment ADD COLUMN size INTEGER NOT NULL DEFAULT -1;
ALTER TABLE comment ADD COLUMN parent_number INTEGER;
UPDATE comment SET size = CASE WHEN body IS NULL OR removed_at IS NOT NULL THEN -1 ELSE length(body) END,
    parent_number = (SELECT above.number FROM comment above WHERE above.id = comment.parent);

DROP INDEX comment_thread;
CREATE INDEX comment_skeleton ON comment (post, published_at, number, parent_number, size, likes);

-- An answer may come before what it answers, and stay when that is gone.
CREATE TRIGGER comment_adopts AFTER INSERT ON comment BEGIN
    UPDATE comment SET parent_number = NEW.number WHERE parent = NEW.id AND parent IS NOT NULL;
END;
CREATE TRIGGER comment_orphans AFTER DELETE ON comment BEGIN
    UPDATE comment SET parent_number = NULL WHERE parent = OLD.id AND parent IS NOT NULL;
END;
