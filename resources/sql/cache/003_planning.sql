-- SPDX-License-Identifier: GPL-3.0-or-later
-- What planning and looking back ask of a million posts and comments, each a walk along one index.

-- How far a post is from having been read to its time, in seconds, never above 0: all Pluses earn the same, so that those
-- that earn most per minute are those with the least left to read.
ALTER TABLE post ADD COLUMN ahead INTEGER GENERATED ALWAYS AS (min(counted_seconds - time_to_read, 0)) VIRTUAL;
CREATE INDEX post_earning ON post (ahead, published_at, id) WHERE can_earn = 1;

CREATE INDEX comment_by ON comment (author_id, published_at);
CREATE INDEX comment_reply ON comment (parent, published_at) WHERE parent IS NOT NULL;
