-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which article shows which image, which of them are here, and which may go when there is no more room.

-- Apart from its bytes, so that what is known of an image is read without them. kind: avatar, media (both the platform's),
-- web (id is its address, host whose it is). state: 0 wanted, 1 here, 2 given up, 3 a tracker, never asked for again.
-- blocked: the person did not allow its host. pinned: an article shows it that is saved, the person's own or commented by
-- them; avatars stay pinned once they were. newest: when the newest thing that shows it was published. size: in bytes, known
-- once it was here.
ALTER TABLE image RENAME TO image_before;
DROP INDEX image_wanted;
CREATE TABLE image (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    host TEXT NOT NULL DEFAULT '',
    state INTEGER NOT NULL DEFAULT 0,
    blocked INTEGER NOT NULL DEFAULT 0,
    pinned INTEGER NOT NULL DEFAULT 0,
    newest INTEGER NOT NULL DEFAULT 0,
    size INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    type TEXT,
    UNIQUE (kind, id)
);
CREATE TABLE image_bytes (
    number INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
);
INSERT INTO image (kind, id, state, size, failures, type)
SELECT kind, id, CASE WHEN bytes IS NOT NULL THEN 1 WHEN given_up THEN 2 ELSE 0 END, coalesce(length(bytes), 0), failures, type
FROM image_before;
INSERT INTO image_bytes (number, bytes)
SELECT i.number, b.bytes FROM image_before b JOIN image i ON i.kind = b.kind AND i.id = b.id WHERE b.bytes IS NOT NULL;
DROP TABLE image_before;

-- What is to come, the platform's own and what others have: what is pinned first, then those that failed least, then the
-- newest.
CREATE INDEX image_wanted ON image (pinned DESC, failures, newest DESC) WHERE state = 0 AND blocked = 0 AND kind <> 'web';
CREATE INDEX image_wanted_web ON image (pinned DESC, failures, newest DESC) WHERE state = 0 AND blocked = 0 AND kind = 'web';
-- What may go: the oldest first.
CREATE INDEX image_oldest ON image (newest) WHERE state = 1 AND pinned = 0;
CREATE INDEX image_host_of ON image (host) WHERE kind = 'web';

CREATE TABLE image_use (
    post TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (post, kind, id)
) WITHOUT ROWID;
CREATE INDEX image_use_of ON image_use (kind, id, post);
INSERT OR IGNORE INTO image_use (post, kind, id) SELECT t.id, 'media', m.value FROM post_text t, json_each(t.media) m;
UPDATE image SET newest = coalesce((SELECT max(p.published_at) FROM image_use u JOIN post p ON p.id = u.post
        WHERE u.kind = image.kind AND u.id = image.id), 0),
    pinned = EXISTS (SELECT 1 FROM image_use u JOIN post p ON p.id = u.post
        WHERE u.kind = image.kind AND u.id = image.id AND (p.saved = 1 OR p.mine = 1))
WHERE kind = 'media';
UPDATE image SET newest = coalesce((SELECT max(published_at) FROM post), 0) WHERE kind = 'avatar';

-- Hosts from which the person lets images come; the settings say it, and this mirrors them.
CREATE TABLE image_host (
    host TEXT PRIMARY KEY
) WITHOUT ROWID;

-- How much is here: one row, kept by triggers, so that it is never added up.
CREATE TABLE image_total (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    images INTEGER NOT NULL,
    bytes INTEGER NOT NULL
);
INSERT INTO image_total SELECT 1, count(*), coalesce(sum(size), 0) FROM image WHERE state = 1;
CREATE TRIGGER image_moved AFTER UPDATE OF state, size ON image
WHEN (OLD.state = 1) <> (NEW.state = 1) OR (NEW.state = 1 AND OLD.size <> NEW.size) BEGIN
    UPDATE image_total SET images = images + (NEW.state = 1) - (OLD.state = 1),
        bytes = bytes + (NEW.state = 1) * NEW.size - (OLD.state = 1) * OLD.size;
END;
CREATE TRIGGER image_gone AFTER DELETE ON image BEGIN
    UPDATE image_total SET images = images - (OLD.state = 1), bytes = bytes - (OLD.state = 1) * OLD.size;
    DELETE FROM image_bytes WHERE number = OLD.number;
END;

-- An image of an article that nothing shows any more goes with its last use.
CREATE TRIGGER image_use_gone AFTER DELETE ON image_use BEGIN
    DELETE FROM image WHERE kind = OLD.kind AND id = OLD.id
        AND NOT EXISTS (SELECT 1 FROM image_use WHERE kind = OLD.kind AND id = OLD.id);
END;
CREATE TRIGGER post_gone_images AFTER DELETE ON post BEGIN
    DELETE FROM image_use WHERE post = OLD.id;
END;
CREATE TRIGGER image_use_added AFTER INSERT ON image_use BEGIN
    UPDATE image SET pinned = 1 WHERE kind = NEW.kind AND id = NEW.id AND pinned = 0
        AND EXISTS (SELECT 1 FROM post WHERE id = NEW.post AND (saved = 1 OR mine = 1));
END;
CREATE TRIGGER post_pins AFTER UPDATE OF saved, mine ON post
WHEN (OLD.saved = 1 OR OLD.mine = 1) <> (NEW.saved = 1 OR NEW.mine = 1) BEGIN
    UPDATE image SET pinned = EXISTS (SELECT 1 FROM image_use u JOIN post p ON p.id = u.post
            WHERE u.kind = image.kind AND u.id = image.id AND (p.saved = 1 OR p.mine = 1))
        WHERE number IN (SELECT i.number FROM image_use u JOIN image i ON i.kind = u.kind AND i.id = u.id
            WHERE u.post = NEW.id);
    UPDATE image SET pinned = 1 WHERE (NEW.saved = 1 OR NEW.mine = 1) AND kind = 'avatar' AND pinned = 0
        AND id IN (SELECT NEW.author_avatar UNION SELECT author_avatar FROM comment WHERE post = NEW.id
            UNION SELECT avatar FROM comment WHERE post = NEW.id);
END;

-- Whether the text of a post is here, beside the row, so that lists never read texts.
ALTER TABLE post ADD COLUMN text_here INTEGER NOT NULL DEFAULT 0;
UPDATE post SET text_here = 1 WHERE id IN (SELECT id FROM post_text WHERE body IS NOT NULL);

-- Which images from elsewhere the posts show was never looked at: they are read once more.
DELETE FROM cursor WHERE name = 'changes' AND EXISTS (SELECT 1 FROM post_text WHERE body LIKE '%![%');
UPDATE post SET revision = revision - 1 WHERE id IN (SELECT id FROM post_text WHERE body LIKE '%![%');
