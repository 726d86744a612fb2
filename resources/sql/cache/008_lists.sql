-- SPDX-License-Identifier: GPL-3.0-or-later
-- Other orders of the lists, and the posts of an author and of a tag: each a walk along one index.

-- Least to read first is the greatest of these first, so that every order runs the same way.
ALTER TABLE post ADD COLUMN brief INTEGER GENERATED ALWAYS AS (-time_to_read) VIRTUAL;
ALTER TABLE post ADD COLUMN rated INTEGER GENERATED ALWAYS AS (plus - minus) VIRTUAL;
CREATE INDEX post_all_comments ON post (comments, published_at, id);
CREATE INDEX post_all_rated ON post (rated, published_at, id);
CREATE INDEX post_unread_comments ON post (comments, published_at, id) WHERE unread = 1;
CREATE INDEX post_unread_brief ON post (brief, published_at, id) WHERE unread = 1;
CREATE INDEX post_saved_brief ON post (brief, published_at, id) WHERE saved = 1;
CREATE INDEX post_mine_comments ON post (comments, published_at, id) WHERE mine = 1;
CREATE INDEX post_mine_rated ON post (rated, published_at, id) WHERE mine = 1;

DROP INDEX post_author;
CREATE INDEX post_author ON post (author_id, published_at, id);

-- The tags of post_text, one by one, as lower() writes them: it knows the letters of ASCII alone. at: when the post was
-- published.
CREATE TABLE post_tag (
    tag TEXT NOT NULL,
    at INTEGER NOT NULL,
    post TEXT NOT NULL,
    PRIMARY KEY (tag, at, post)
) WITHOUT ROWID;
-- In the order in which they are kept: each is written behind the one before.
INSERT OR IGNORE INTO post_tag (tag, at, post)
SELECT lower(trim(j.value)), p.published_at, p.id
FROM post_text t JOIN post p ON p.id = t.id, json_each(CASE WHEN json_valid(t.tags) THEN t.tags ELSE '[]' END) j
WHERE trim(j.value) <> ''
ORDER BY 1, 2, 3;
CREATE INDEX post_tag_of ON post_tag (post);
CREATE TRIGGER post_gone_tags AFTER DELETE ON post BEGIN
    DELETE FROM post_tag WHERE post = OLD.id;
END;
